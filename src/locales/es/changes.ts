import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'option.since': '¿Desde cuándo?',
  'option.since.examples': 'lunes · 1 de noviembre',
  'history.since':
    '{count, plural, =0 {Nada ha cambiado desde el {day}.} one {# cambio desde el {day}:} other {# cambios desde el {day}:}}',
  'history.by':
    '{count, plural, =0 {{name} no ha cambiado nada.} one {# cambio de {name}:} other {# cambios de {name}:}}',
  'history.by-since':
    '{count, plural, =0 {{name} no ha cambiado nada desde el {day}.} one {# cambio de {name} desde el {day}:} other {# cambios de {name} desde el {day}:}}',
  'history.change': '{at} · {who}: {title}, {what}',
  'history.and-more': '{count, plural, one {y # elemento más} other {y # elementos más}}',
};

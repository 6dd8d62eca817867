import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'option.since': 'Desde quando?',
  'option.since.examples': 'segunda-feira · 1 de novembro',
  'history.since':
    '{count, plural, =0 {Nada mudou desde {day}.} one {# mudança desde {day}:} other {# mudanças desde {day}:}}',
  'history.by':
    '{count, plural, =0 {Nada foi mudado por {name}.} one {# mudança de {name}:} other {# mudanças de {name}:}}',
  'history.by-since':
    '{count, plural, =0 {Nada foi mudado por {name} desde {day}.} one {# mudança de {name} desde {day}:} other {# mudanças de {name} desde {day}:}}',
  'history.change': '{at} · {who}: {title}, {what}',
  'history.and-more': '{count, plural, one {e mais # item} other {e mais # itens}}',
};

import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'option.since': 'Da quando?',
  'option.since.examples': 'lunedì · 1 novembre',
  'history.since':
    '{count, plural, =0 {Nulla è cambiato da {day}.} one {# modifica da {day}:} other {# modifiche da {day}:}}',
  'history.by':
    '{count, plural, =0 {Nulla è stato modificato da {name}.} one {# modifica di {name}:} other {# modifiche di {name}:}}',
  'history.by-since':
    '{count, plural, =0 {Nulla è stato modificato da {name} da {day}.} one {# modifica di {name} da {day}:} other {# modifiche di {name} da {day}:}}',
  'history.change': '{at} · {who}: {title}, {what}',
  'history.and-more': '{count, plural, one {e un altro elemento} other {e altri # elementi}}',
};

import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'option.since': 'Depuis quand ?',
  'option.since.examples': 'lundi · 1er novembre',
  'history.since':
    '{count, plural, =0 {Rien n’a changé depuis le {day}.} one {# changement depuis le {day} :} other {# changements depuis le {day} :}}',
  'history.by':
    '{count, plural, =0 {Rien n’a été modifié par {name}.} one {# changement de {name} :} other {# changements de {name} :}}',
  'history.by-since':
    '{count, plural, =0 {Rien n’a été modifié par {name} depuis le {day}.} one {# changement de {name} depuis le {day} :} other {# changements de {name} depuis le {day} :}}',
  'history.change': '{at} · {who} : {title}, {what}',
  'history.and-more': '{count, plural, one {et # autre élément} other {et # autres éléments}}',
};

import type { dependencies as english } from '../en/dependencies.ts';

export const dependencies: Readonly<Record<keyof typeof english, string>> = {
  'command.deadline follow':
    'Sposta ciò che viene dopo una scadenza e sarebbe troppo presto; prima mostra che cosa.',
  'command.deadline follow.example': 'sposta i seguenti papers',
  'verb.deadline follow': 'sposta i seguenti|sposta ciò che segue',
  'button.follow': '{count, plural, one {Spostarla anche} other {Spostarle tutte e #}}',
  'follow.none': 'Nulla di ciò che viene dopo {title} è troppo presto.',
  'follow.preview':
    '{count, plural, one {Una scadenza viene dopo {title} ed è troppo presto. Nulla è ancora cambiato.} other {# scadenze vengono dopo {title} e sono troppo presto. Nulla è ancora cambiato.}}',
  'follow.would':
    '{count, plural, one {Questa viene dopo, e dovrebbe spostarsi:} other {Queste vengono dopo, e dovrebbero spostarsi:}}',
  'follow.row': '{title}: da {before} a {due}',
  'follow.done':
    '{count, plural, one {Una scadenza dopo {title} è stata spostata.} other {# scadenze dopo {title} sono state spostate.}}',
  'follow.none-all': 'Nulla scade prima di ciò che lo precede.',
  'follow.preview-all':
    '{count, plural, one {Una scadenza cade prima di ciò che la precede. Nulla è ancora cambiato.} other {# scadenze cadono prima di ciò che le precede. Nulla è ancora cambiato.}}',
  'follow.would-all':
    '{count, plural, one {Questa viene dopo un’altra, e dovrebbe spostarsi:} other {Queste vengono dopo altre, e dovrebbero spostarsi:}}',
  'follow.done-all':
    '{count, plural, one {Una scadenza è stata spostata.} other {# scadenze sono state spostate.}}',
  'check.too-early': '{item}: scade il {on}, prima di ciò che la precede.',
};

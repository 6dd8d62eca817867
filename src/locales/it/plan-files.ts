/** Ciò che si dice dei file di piano che entrano ed escono, e dell’origine delle date, in italiano. */
export const planFiles = {
  'start.plan-merged':
    'Il file {file} è stato unito al piano in uso. {count, plural, one {Un punto è cambiato} other {# punti sono cambiati}} in entrambi; lì resta il piano in uso. “congress plan import {file}” li mostra.',
  'import.same': 'Il piano in uso ha già tutto ciò che dice {file}. Nulla è stato modificato.',
  'import.differs': '{count, plural, one {Un elemento viene} other {# elementi vengono}} dal file:',
  'import.row': '{item}: {what}',
  'import.nothing': 'Nulla di nuovo viene da {file}.',
  'import.conflicts':
    '{count, plural, one {Un punto} other {# punti}} che qualcuno ha cambiato qui resta com’è, benché il file dica altro:',
  'import.conflict-field': '{item}: secondo il file, {what}',
  'import.conflict-removed': '{item}: non è più nel file, ma qui è stato cambiato o è ancora usato',
  'import.conflict-gone': '{item}: tolto qui, cambiato nel file',
  'import.conflict-id': '{item}: qui l’id è già di altro; ne scelga un altro nel file',
  'import.stays-done': 'Ciò che è fatto resta fatto; “riapri” lo riapre.',
  'import.confirm': 'Nulla è ancora cambiato. Per procedere, ripeta con --yes.',
  'import.choose': 'Per dare ragione al file: --take {ids} (o --take all).',
  'import.done':
    'Il piano è stato unito a {file}: {count, plural, =0 {nulla di nuovo} one {# elemento cambiato} other {# elementi cambiati}}.',
  'import.replaces': '{file} è il piano di un altro congresso ({name}). Sostituirebbe il piano in uso.',
  'import.replaced': 'Il piano in uso è ora quello di {file}.',
  'import.needed': 'Quale file? congress plan import <file>',
  'import.no-take': 'Nessun conflitto in “{id}”. In conflitto: {known}.',
  'export.done': 'Il piano è in {path}. Lo modifichi, poi: congress plan import {path}',
  'export.documents': 'Accanto: {names}.',
  'item.congress': 'Il congresso',
  'item.plan': 'Del piano, {name}',
  'source.committee': 'Stabilito dal comitato',
  'source.some-template':
    'Proposte dal modello di piano: {titles}{hidden, plural, =0 {} other { e altre #}}.',
} as const;

/** What is said about plan files that come in and go out, and where dates come from, in English. */
export const planFiles = {
  'start.plan-merged':
    'The plan file {file} was merged into the plan in use. {count, plural, one {One thing was} other {# things were}} changed in both; there the plan in use stays. “congress plan import {file}” shows them.',
  'import.same': 'The plan in use has everything that {file} says. Nothing was changed.',
  'import.differs': '{count, plural, one {One item comes} other {# items come}} from the file:',
  'import.row': '{item}: {what}',
  'import.nothing': 'Nothing new comes from {file}.',
  'import.conflicts':
    '{count, plural, one {One thing} other {# things}} that people changed here stays as it is, though the file says otherwise:',
  'import.conflict-field': '{item}: by the file, {what}',
  'import.conflict-removed': '{item}: no longer in the file, but changed or still used here',
  'import.conflict-gone': '{item}: taken away here, changed in the file',
  'import.conflict-id': '{item}: the id is taken here by something else; choose another one in the file',
  'import.stays-done': 'What is done stays done; “reopen” opens it again.',
  'import.confirm': 'Nothing has changed yet. To go ahead, repeat with --yes.',
  'import.choose': 'To take the file’s side instead: --take {ids} (or --take all).',
  'import.done':
    'The plan was merged with {file}: {count, plural, =0 {nothing new} one {# item changed} other {# items changed}}.',
  'import.replaces': '{file} is the plan of another congress ({name}). It would replace the plan in use.',
  'import.replaced': 'The plan in use is now that of {file}.',
  'import.needed': 'Which file? congress plan import <file>',
  'import.no-take': 'Nothing is in conflict under “{id}”. In conflict: {known}.',
  'export.done': 'The plan is in {path}. Edit it, then: congress plan import {path}',
  'export.documents': 'Beside it: {names}.',
  'item.congress': 'The congress',
  'item.plan': 'The plan’s {name}',
  'source.committee': 'Set by the committee',
  'source.some-template': 'Proposed by the template: {titles}{hidden, plural, =0 {} other { and # more}}.',
} as const;

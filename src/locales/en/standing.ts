/** What is said about how far the work before the congress is, in English. */
export const standing = {
  'standing.title': 'How the preparation stands',
  'standing.summary':
    '{done} of {total} deadlines are done{late, plural, =0 {} other {; late: #}}{open, plural, =0 {} other {; still ahead: #}}.',
  'standing.row': '{name}: {done} of {total} done{late, plural, =0 {} other {, # late}}',
  'standing.all': 'All deadlines',
  'standing.done': 'done',
  'standing.open': 'ahead',
  'standing.late': 'late',
  'standing.by-objective': 'By objective',
  'standing.by-organisation': 'By organisation',
  'standing.by-person': 'By person',
  'standing.no-objective': 'Without an objective',
  'standing.no-organisation': 'Without an organisation',
  'standing.no-person': 'Without an owner',
} as const;

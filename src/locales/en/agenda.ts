/** The committee's agenda in a forum, in English. */
export const agenda = {
  'agenda.late': 'late',
  'agenda.open': 'in progress',
  'agenda.done': 'done',
  'agenda.undated': 'no date yet',
  'agenda.counts': '{done} of {total} done{late, plural, =0 {} other {, # late}}.',
  'agenda.gone': 'This objective is not in the plan any more.',
  'agenda.gone-title': 'Not in the plan any more',
} as const;

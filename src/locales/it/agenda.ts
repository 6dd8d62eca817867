/** The committee's agenda in a forum, in Italian. */
export const agenda = {
  'agenda.late': 'in ritardo',
  'agenda.open': 'in corso',
  'agenda.done': 'fatto',
  'agenda.undated': 'senza data',
  'agenda.counts':
    '{done} su {total} {total, plural, one {fatta} other {fatte}}{late, plural, =0 {} other {, # in ritardo}}.',
  'agenda.gone': 'Questo obiettivo non è più nel piano.',
  'agenda.gone-title': 'Non è più nel piano',
} as const;

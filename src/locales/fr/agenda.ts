/** The committee's agenda in a forum, in French. */
export const agenda = {
  'agenda.late': 'en retard',
  'agenda.open': 'en cours',
  'agenda.done': 'fait',
  'agenda.undated': 'sans date',
  'agenda.counts':
    '{done} sur {total} {total, plural, one {faite} other {faites}}{late, plural, =0 {} other {, # en retard}}.',
  'agenda.gone': 'Cet objectif n’est plus dans le plan.',
  'agenda.gone-title': 'N’est plus dans le plan',
} as const;

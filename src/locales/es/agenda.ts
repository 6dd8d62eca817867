/** The committee's agenda in a forum, in Spanish. */
export const agenda = {
  'agenda.late': 'atrasado',
  'agenda.open': 'en curso',
  'agenda.done': 'hecho',
  'agenda.undated': 'sin fecha',
  'agenda.counts':
    '{done} de {total} {total, plural, one {hecho} other {hechos}}{late, plural, =0 {} one {, # atrasado} other {, # atrasados}}.',
  'agenda.gone': 'Este objetivo ya no está en el plan.',
  'agenda.gone-title': 'Ya no está en el plan',
} as const;

/** The committee's agenda in a forum, in Portuguese. */
export const agenda = {
  'agenda.late': 'atrasado',
  'agenda.open': 'em andamento',
  'agenda.done': 'concluído',
  'agenda.undated': 'sem data',
  'agenda.counts':
    '{done} de {total} {total, plural, one {concluído} other {concluídos}}{late, plural, =0 {} one {, # atrasado} other {, # atrasados}}.',
  'agenda.gone': 'Este objetivo não está mais no plano.',
  'agenda.gone-title': 'Não está mais no plano',
} as const;

/** What is said about how far the work before the congress is, in Spanish. */
export const standing = {
  'standing.title': 'Cómo va la preparación',
  'standing.summary':
    '{done} de {total} plazos cumplidos{late, plural, =0 {} other {; atrasados: #}}{open, plural, =0 {} other {; aún por vencer: #}}.',
  'standing.row': '{name}: {done} de {total} cumplidos{late, plural, =0 {} other {, # atrasados}}',
  'standing.all': 'Todos los plazos',
  'standing.done': 'cumplidos',
  'standing.open': 'por vencer',
  'standing.late': 'atrasados',
  'standing.by-objective': 'Por objetivo',
  'standing.by-organisation': 'Por organización',
  'standing.by-person': 'Por persona',
  'standing.no-objective': 'Sin objetivo',
  'standing.no-organisation': 'Sin organización',
  'standing.no-person': 'Sin responsable',
} as const;

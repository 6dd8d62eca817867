/** What is said about how far the work before the congress is, in Italian. */
export const standing = {
  'standing.title': 'A che punto è la preparazione',
  'standing.summary':
    '{done, plural, =0 {Nessuna scadenza completata} one {Una scadenza completata} other {# scadenze completate}} su {total}{late, plural, =0 {} other {; in ritardo: #}}{open, plural, =0 {} other {; ancora da venire: #}}.',
  'standing.row': '{name}: {done} su {total}{late, plural, =0 {} other {, # in ritardo}}',
  'standing.all': 'Tutte le scadenze',
  'standing.done': 'completate',
  'standing.open': 'da venire',
  'standing.late': 'in ritardo',
  'standing.by-objective': 'Per obiettivo',
  'standing.by-organisation': 'Per organizzazione',
  'standing.by-person': 'Per persona',
  'standing.no-objective': 'Senza obiettivo',
  'standing.no-organisation': 'Senza organizzazione',
  'standing.no-person': 'Senza responsabile',
} as const;

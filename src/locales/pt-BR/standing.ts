/** What is said about how far the work before the congress is, in Portuguese. */
export const standing = {
  'standing.title': 'Como anda a preparação',
  'standing.summary':
    '{done} de {total} prazos concluídos{late, plural, =0 {} other {; em atraso: #}}{open, plural, =0 {} other {; ainda por vir: #}}.',
  'standing.row': '{name}: {done} de {total} concluídos{late, plural, =0 {} other {, # em atraso}}',
  'standing.all': 'Todos os prazos',
  'standing.done': 'concluídos',
  'standing.open': 'por vir',
  'standing.late': 'em atraso',
  'standing.by-objective': 'Por objetivo',
  'standing.by-organisation': 'Por organização',
  'standing.by-person': 'Por pessoa',
  'standing.no-objective': 'Sem objetivo',
  'standing.no-organisation': 'Sem organização',
  'standing.no-person': 'Sem responsável',
} as const;

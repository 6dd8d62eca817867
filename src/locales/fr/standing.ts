/** What is said about how far the work before the congress is, in French. */
export const standing = {
  'standing.title': 'Où en est la préparation',
  'standing.summary':
    '{done, plural, =0 {Aucune échéance terminée} one {Une échéance terminée} other {# échéances terminées}} sur {total}{late, plural, =0 {} other { ; en retard : #}}{open, plural, =0 {} other { ; à venir : #}}.',
  'standing.row': '{name} : {done} sur {total}{late, plural, =0 {} other {, # en retard}}',
  'standing.all': 'Toutes les échéances',
  'standing.done': 'terminées',
  'standing.open': 'à venir',
  'standing.late': 'en retard',
  'standing.by-objective': 'Par objectif',
  'standing.by-organisation': 'Par organisation',
  'standing.by-person': 'Par personne',
  'standing.no-objective': 'Sans objectif',
  'standing.no-organisation': 'Sans organisation',
  'standing.no-person': 'Sans responsable',
} as const;

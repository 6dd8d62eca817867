/** Ciò che un rapporto fissato dice di sé, in italiano. */
export const frozen = {
  'report.frozen': 'Fissato il {day}',
  'report.section-corrections': 'Correzioni da quando è fissato',
  'report.corrections': 'Il rapporto resta com’è stato fissato; questo è stato detto dopo.',
  'correction.baseline': '{title}: situazione di partenza',
  'correction.of': 'Di',
  'correction.was': 'Nel rapporto',
  'correction.is': 'Detto dopo',
  'correction.on': 'Il',
  'correction.why': 'Perché, da chi',
  'correction.item': '{title} — nel rapporto {was}, dal {day} {is}',
  'choice.corrections': 'correzioni',
};

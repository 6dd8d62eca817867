/** O que um relatório fixado diz de si, em português. */
export const frozen = {
  'report.frozen': 'Fixado em {day}',
  'report.section-corrections': 'Correções desde que foi fixado',
  'report.corrections': 'O relatório fica como foi fixado; isto foi dito depois.',
  'correction.baseline': '{title}: linha de base',
  'correction.of': 'De',
  'correction.was': 'No relatório',
  'correction.is': 'Dito depois',
  'correction.on': 'Em',
  'correction.why': 'Por quê, por quem',
  'correction.item': '{title} — no relatório {was}, desde {day} {is}',
  'choice.corrections': 'correções',
};

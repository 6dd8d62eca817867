/** Lo que un informe fijado dice de sí mismo, en español. */
export const frozen = {
  'report.frozen': 'Fijado el {day}',
  'report.section-corrections': 'Correcciones desde que se fijó',
  'report.corrections': 'El informe queda como se fijó; esto se dijo después.',
  'correction.baseline': '{title}: línea de base',
  'correction.of': 'De',
  'correction.was': 'En el informe',
  'correction.is': 'Dicho después',
  'correction.on': 'El',
  'correction.why': 'Por qué, por quién',
  'correction.item': '{title} — en el informe {was}, desde el {day} {is}',
  'choice.corrections': 'correcciones',
};

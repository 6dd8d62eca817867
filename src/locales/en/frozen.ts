/** What a frozen report says of itself, in English. */
export const frozen = {
  'report.frozen': 'Frozen on {day}',
  'report.section-corrections': 'Corrections since it was frozen',
  'report.corrections': 'The report above stands as it was frozen; this was said afterwards.',
  'correction.baseline': '{title}: baseline',
  'correction.of': 'Of',
  'correction.was': 'In the report',
  'correction.is': 'Said since',
  'correction.on': 'On',
  'correction.why': 'Why, by whom',
  'correction.item': '{title} — in the report {was}, since {day} {is}',
  'choice.corrections': 'corrections',
} as const;

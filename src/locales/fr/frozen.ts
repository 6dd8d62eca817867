/** Ce qu’un rapport figé dit de lui-même, en français. */
export const frozen = {
  'report.frozen': 'Figé le {day}',
  'report.section-corrections': 'Corrections depuis que le rapport est figé',
  'report.corrections': 'Le rapport reste tel qu’il a été figé ; ceci a été dit ensuite.',
  'correction.baseline': '{title} : situation de départ',
  'correction.of': 'Sur',
  'correction.was': 'Dans le rapport',
  'correction.is': 'Dit depuis',
  'correction.on': 'Le',
  'correction.why': 'Pourquoi, par qui',
  'correction.item': '{title} — dans le rapport {was}, depuis le {day} {is}',
  'choice.corrections': 'corrections',
};

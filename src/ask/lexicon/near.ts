/** Concepts near enough that a passage with one may answer a question with the other. */
const groups: readonly (readonly string[])[] = [
  ['foundation', 'frame', 'build', 'baseline', 'based'],
  ['cornerstone', 'build'],
  ['sector', 'participant'],
  ['representative', 'participant'],
  ['envisage', 'mobilise'],
  ['concern', 'grave', 'emphasis'],
  ['highlight', 'emphasis', 'concern'],
  ['discuss', 'focus', 'highlight', 'assess', 'reflect', 'emphasis', 'impact'],
  ['fund', 'effort'],
  ['effort', 'initiative'],
  ['cornerstone', 'central', 'concern'],
  ['legal', 'obligation'],
  ['objective', 'outcome'],
  ['agency', 'institution', 'donor', 'actor', 'member', 'representative'],
  ['expert', 'academic', 'participant', 'representative'],
  ['recommend', 'advice'],
  ['share', 'experience', 'crossfertilise'],
  ['prepare', 'commission'],
  ['legal', 'framework'],
  ['monitor', 'assess', 'indicator', 'progress', 'baseline'],
  ['promote', 'provide', 'assist'],
  ['drivingforce', 'feature'],
  ['commitment', 'obligation'],
  ['prosecute', 'criminalise', 'investigate'],
  ['mainstream', 'coordinate', 'strategy'],
  ['mobilise', 'awareness'],
  ['relaunch', 'journey'],
  ['build', 'benefit'],
  ['followup', 'monitor'],
  ['afterrio', 'followup', 'monitor', 'baseline'],
  ['fifth', '5', 'five'],
  ['instrument', 'convention', 'protocol'],
  ['clarity', 'topic'],
  ['civilsociety', 'participant'],
  ['media', 'participant'],
  ['academic', 'participant'],
  ['objective', 'topic'],
  ['generate', 'mobilise'],
  ['session', 'sessions'],
  ['organise', 'measure'],
  ['effort', 'agenda'],
  ['publish', 'circulate'],
  ['invitation', 'participant'],
];

const near = new Map<string, Set<string>>();
for (const group of groups) {
  for (const concept of group) {
    near.set(concept, new Set([...(near.get(concept) ?? []), ...group.filter((other) => other !== concept)]));
  }
}

/** The concepts near to one. */
export const nearTo = (concept: string): ReadonlySet<string> => near.get(concept) ?? new Set();

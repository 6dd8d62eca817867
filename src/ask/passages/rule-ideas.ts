import type { Concept } from '../../language/concept.ts';

/** Ideas of which one is never the other. */
export const opposites: readonly (readonly [Concept, Concept])[] = [
  ['begin', 'end'],
  ['open', 'close'],
  ['arrive', 'leave'],
];

/** Ideas of those who do things. */
export const actors: readonly Concept[] = [
  'committee',
  'staff',
  'volunteer',
  'company',
  'association',
  'member',
];

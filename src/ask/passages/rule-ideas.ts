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

/** Ideas of where things are. */
export const places: readonly Concept[] = [
  ...([
    'venue',
    'bedroom',
    'room',
    'building',
    'floor',
    'street',
    'station',
    'airport',
    'museum',
    'university',
  ] as const),
  ...([
    'school',
    'restaurant',
    'accommodation',
    'address',
    'city',
    'entrance',
    'information-desk',
    'auditorium',
    'centre',
    'stage',
  ] as const),
];

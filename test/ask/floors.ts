import type { Score } from './evaluate.ts';

/** What the worst of the congresses must reach; what is wrong must stay below. */
const floors: Score = { right: 64, rightOrShown: 84, declined: 93, wrong: 4, cited: 95 };

/** The figures of a congress that are not reached. */
export const below = (score: Score): string[] =>
  (Object.keys(floors) as (keyof Score)[])
    .filter((key) => (key === 'wrong' ? score[key] > floors[key] : score[key] < floors[key]))
    .map((key) => `${key} ${score[key].toFixed(1)}, floor ${floors[key]}`);

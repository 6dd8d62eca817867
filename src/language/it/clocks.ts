import type { ClockWords } from '../clocks.ts';

/** How Italian says by which clock an hour is meant. */
export const clocks: ClockWords = {
  local: [
    'ora locale',
  ],
  clocks: [
    'ora',
  ],
  of: [
    "d'",
    'da ',
    'del ',
    'di ',
  ],
  into: [
    'a',
    "all'",
  ],
  hours: [
    'h',
    'ore',
  ],
  noon: [
    'mezzogiorno',
  ],
};

import type { ClockWords } from '../clocks.ts';

/** How English says by which clock an hour is meant. */
export const clocks: ClockWords = {
  local: [
    'local time',
    'my time',
    'our time',
  ],
  clocks: [],
  of: [],
  into: [
    'in',
  ],
  hours: [
    'h',
    'hours',
  ],
  noon: [
    'midday',
    'noon',
  ],
};

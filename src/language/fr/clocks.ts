import type { ClockWords } from '../clocks.ts';

/** How French says by which clock an hour is meant. */
export const clocks: ClockWords = {
  local: [
    'heure locale',
  ],
  clocks: [
    'heure',
  ],
  of: [
    "d'",
    'de ',
    'de la ',
    'du ',
  ],
  into: [
    'a',
    "a l'",
    'en',
    'à',
  ],
  hours: [
    'h',
    'heures',
  ],
  noon: [
    'midi',
  ],
};

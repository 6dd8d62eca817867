import type { ClockWords } from '../clocks.ts';

/** How Portuguese says by which clock an hour is meant. */
export const clocks: ClockWords = {
  local: [
    'hora local',
    'horario local',
  ],
  clocks: [
    'hora',
    'horario',
  ],
  of: [
    'da ',
    'de ',
    'do ',
  ],
  into: [
    'a',
    'em',
    'na',
    'no',
  ],
  hours: [
    'h',
    'horas',
    'hs',
  ],
  noon: [
    'meio dia',
    'meio-dia',
  ],
};

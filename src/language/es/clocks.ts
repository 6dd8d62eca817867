import type { ClockWords } from '../clocks.ts';

/** How Spanish says by which clock an hour is meant. */
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
    'de ',
    'de la ',
    'del ',
  ],
  into: [
    'a',
    'a la',
    'en',
  ],
  hours: [
    'h',
    'horas',
    'hs',
  ],
  noon: [
    'mediodia',
  ],
};

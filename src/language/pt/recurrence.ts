import type { RecurrenceWords } from '../recurrence.ts';

/** How Portuguese says that something comes again. */
export const recurrence: RecurrenceWords = {
  every: [
    'cada',
    'tod[oa]s?',
    'tod[oa]s? (?:[oa]s|o|a)',
  ],
  days: [
    'domingo',
    'quarta',
    'quinta',
    'sabado',
    'segunda',
    'sexta',
    'terca',
  ],
  daily: [
    'diariamente',
  ],
  weekly: [
    'semanal',
    'semanalmente',
  ],
  fortnightly: [
    'quinzenal',
    'quinzenalmente',
  ],
  monthly: [
    'mensal',
    'mensalmente',
  ],
  quarterly: [
    'trimestral',
    'trimestralmente',
  ],
  yearly: [
    'anual',
    'anualmente',
  ],
};

import type { RecurrenceWords } from '../recurrence.ts';

/** How Spanish says that something comes again. */
export const recurrence: RecurrenceWords = {
  every: [
    'cada',
    'tod[oa]s?',
    'tod[oa]s? (?:el|los|las)',
  ],
  days: [
    'domingo',
    'sabado',
  ],
  daily: [
    'diariamente',
  ],
  weekly: [
    'semanal',
    'semanalmente',
  ],
  fortnightly: [
    'quincenal',
    'quincenalmente',
  ],
  monthly: [
    'mensual',
    'mensualmente',
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

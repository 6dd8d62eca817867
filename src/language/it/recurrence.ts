import type { RecurrenceWords } from '../recurrence.ts';

/** How Italian says that something comes again. */
export const recurrence: RecurrenceWords = {
  every: [
    'ogni',
    'tutte le',
    'tutti i',
  ],
  days: [],
  daily: [
    'giornalmente',
    'quotidianamente',
  ],
  weekly: [
    'settimanale',
    'settimanalmente',
  ],
  fortnightly: [
    'quindicinale',
  ],
  monthly: [
    'mensile',
    'mensilmente',
  ],
  quarterly: [
    'trimestrale',
    'trimestralmente',
  ],
  yearly: [
    'annuale',
    'annualmente',
  ],
};

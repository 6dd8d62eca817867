import type { RecurrenceWords } from '../recurrence.ts';

/** How English says that something comes again. */
export const recurrence: RecurrenceWords = {
  every: [
    'each',
    'every',
  ],
  days: [],
  daily: [
    'daily',
  ],
  weekly: [
    'weekly',
  ],
  fortnightly: [
    'biweekly',
    'fortnightly',
  ],
  monthly: [
    'monthly',
  ],
  quarterly: [
    'quarterly',
  ],
  yearly: [
    'annually',
    'yearly',
  ],
};

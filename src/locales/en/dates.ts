/** What had to be chosen where a date was typed. */
export const dates = {
  'when.close-of-business': 'Close of business is taken as 17:00; type another hour if yours is different.',
  'date.day-first': 'I read the day before the month: {day}.',
} as const;

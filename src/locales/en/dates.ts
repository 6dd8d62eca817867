/** How a typed date was understood, in English. */
export const dates = {
  'date.day-first': 'I read the day before the month: {day}.',
} as const;

import type { Day } from '../../domain/instant.ts';

/** The numbers of a day; the month counts from 1. */
export function dayParts(on: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
}

/** A count with its noun: `1 day`, `2 days`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The name of a day's weekday. */
export const weekdayOf = (language: string, on: Day): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(on));

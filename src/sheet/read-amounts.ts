import type { Period } from '../domain/indicator.ts';
import { parseMeasure } from '../text/number.ts';
import { isDay } from '../time/calendar.ts';
import type { Fault } from './read-cells.ts';

/** A year, a month or a day as sheets write them: `2008`, `2008-11`, `11/2008`, `2008-11-28`, `28/11/2008`. */
export function readPeriod(cell: string): Period | Fault {
  const written = cell.trim();
  const [, day, month, year] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(written) ?? [];
  const parts = year && month ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : [];
  const period = parts.length > 0 ? parts.join('-') : written;
  const isPeriod = /^(?:19|20)\d{2}(?:-\d{2}){0,2}$/.test(period) && isDay(`${period}-01-01`.slice(0, 10));
  return isPeriod ? period : { fault: 'period-bad', params: { value: cell } };
}

/** A number with what stands beside it in its cell: `3`, `3 of 27`, `45 %`, `3 (2008)`. */
export type Amount = { value: number; whole?: number; on?: Period; isShare?: true };

export const readAmount =
  (locale: string) =>
  (cell: string): Amount | Fault => {
    const read = parseMeasure(cell, locale);
    return read ?? { fault: 'number-bad', params: { value: cell } };
  };

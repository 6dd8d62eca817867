import { readCongressDate } from './congress-date.ts';
import { type DateReader, dayReading } from './date-reading.ts';
import { dayOfNamed, readNamedDay } from './english-date.ts';
import { isRefusal } from './parsed-time.ts';
import { readDayOfMonth, readEdge, readEndOfDay, readPeriod } from './period-date.ts';
import { readRelative, readShifted } from './relative-date.ts';
import { readWeekday } from './weekday-date.ts';

/** A day without a year that is further ahead than this, in days, has just passed. */
const farAhead = 270;

/** `15 march 2027`, `3/4/2027`, `last 15 march`. */
const readNamed: DateReader = (text, { today, calendar }) => {
  const [, past, rest = ''] = /^(?:(last)|next|this)? ?(.*)$/.exec(text) ?? [];
  const named = readNamedDay(rest);
  if (!named || isRefusal(named)) return named;
  if (rest !== text && named.year !== undefined) return undefined;
  const on = dayOfNamed(named, { today, calendar, past: past !== undefined });
  if (typeof on !== 'string') return on;
  const isJustPast = named.year === undefined && !past && calendar.daysBetween(today, on) > farAhead;
  return dayReading(on, { notes: [...named.notes, ...(isJustPast ? (['next-year'] as const) : [])] });
};

const direct: readonly DateReader[] = [
  readRelative,
  readWeekday,
  readPeriod,
  readEdge,
  readDayOfMonth,
  readNamed,
  readCongressDate,
];

const firstOf =
  (readers: readonly DateReader[]): DateReader =>
  (text, context) => {
    for (const read of readers) {
      const reading = read(text, context);
      if (reading) return reading;
    }
    return undefined;
  };

/** Reads an English date phrase without an hour: every word must be used. */
export const readDate: DateReader = firstOf([
  ...direct,
  readEndOfDay(firstOf(direct)),
  readShifted(firstOf(direct)),
]);

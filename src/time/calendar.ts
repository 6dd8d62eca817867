import { tz, tzOffset } from '@date-fns/tz';
import { addDays, addMonths, differenceInCalendarDays, formatISO, getDaysInMonth, getISODay } from 'date-fns';
import type { Calendar, Resolution } from '../domain/calendar.ts';
import { type Day, dayMs, type Instant, type LocalTime, minuteMs, type Zone } from '../domain/instant.ts';

/** Day arithmetic runs in UTC, so that neither the host's zone nor a clock change can shift a day. */
const utc = { in: tz('UTC') };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

const toDay = (at: Instant): Day => formatISO(at, { ...utc, representation: 'date' });

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD`; `2027-02-29` is not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  if (!year || month === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= lengthOfMonth(Number(year), Number(month));
}

/** How many days a month has; `month` counts from 1. */
export function lengthOfMonth(year: number, month: number): number {
  return getDaysInMonth(Date.UTC(year, month - 1, 1), utc);
}

function startOf(on: Day): Instant {
  if (!isDay(on)) throw new RangeError(`not a day: ${on}`);
  return Date.parse(`${on}T00:00Z`);
}

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offsetMs(zone: Zone, at: Instant): number {
  const minutes = tzOffset(zone, at as unknown as Date);
  if (Number.isNaN(minutes)) throw new RangeError(`not a zone: ${zone}`);
  return minutes * minuteMs;
}

/**
 * Both offsets that could hold are tried, from the wall clock's neighbourhood alone: the answer depends neither on the
 * host's zone nor on today. No change of a zone's clock is nearer than two days to the next.
 */
function resolve(on: Day, time: LocalTime, zone: Zone): Resolution {
  const [, hours, minutes] = timePattern.exec(time) ?? [];
  if (!hours) throw new RangeError(`not a time: ${time}`);
  const wall = startOf(on) + (Number(hours) * 60 + Number(minutes)) * minuteMs;
  const before = offsetMs(zone, wall - dayMs);
  const after = offsetMs(zone, wall + dayMs);
  const [first, second] = [...new Set([before, after])]
    .map((offset) => ({ at: wall - offset, fits: offsetMs(zone, wall - offset) === offset }))
    .filter((candidate) => candidate.fits)
    .map((candidate) => candidate.at)
    .sort((a, b) => a - b);
  if (first === undefined) return { at: wall - before, adjusted: 'moved-forward' };
  return second === undefined ? { at: first } : { at: first, adjusted: 'earlier-of-two' };
}

function wallOf(at: Instant, zone: Zone): string {
  return formatISO(at + offsetMs(zone, at), utc);
}

function knowsZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(zone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The calendar, over date-fns and the runtime's zone data. Throws RangeError for a day, time or zone that does not exist. */
export const calendar: Calendar = {
  resolve,
  endOfDay: (on, zone) => resolve(on, '23:59', zone).at,
  dayOf: (at, zone) => wallOf(at, zone).slice(0, 10),
  timeOf: (at, zone) => wallOf(at, zone).slice(11, 16),
  addDays: (on, days) => toDay(+addDays(startOf(on), days, utc)),
  addMonths: (on, months) => toDay(+addMonths(startOf(on), months, utc)),
  weekday: (on) => getISODay(startOf(on), utc),
  daysBetween: (from, to) => differenceInCalendarDays(startOf(to), startOf(from), utc),
  knowsZone,
};

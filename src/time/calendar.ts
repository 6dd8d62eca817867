import type { Calendar, Resolution } from '../domain/calendar.ts';
import { type Day, dayMs, type Instant, type LocalTime, minuteMs, type Zone } from '../domain/instant.ts';
import { countryOf } from './holidays/countries.ts';
import { isDayOff } from './holidays/days-off.ts';
import { occurrences } from './recurrence.ts';
import { zoneOffsetMs } from './zone-offset.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Days are counted in UTC: date-fns counts in the host's zone, and a host in Apia has no 30 December 2011. */
function toDay(at: Instant): Day {
  const on = new Date(at).toISOString().slice(0, 10);
  if (!isDay(on)) throw new RangeError(`no day of the years 0000 to 9999: ${at}`);
  return on;
}

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD`; `2027-02-29` is not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  if (!year || month === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= lengthOfMonth(Number(year), Number(month));
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; `month` counts from 1. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year)
    ? 29
    : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function startOf(on: Day): Instant {
  if (!isDay(on)) throw new RangeError(`not a day: ${on}`);
  return Date.parse(`${on}T00:00Z`);
}

/**
 * Both offsets that could hold are tried, from the wall clock's neighbourhood alone: the answer depends neither on the
 * host's zone nor on today. No change of a zone's clock is nearer than two days to the next.
 */
function resolve(on: Day, time: LocalTime, zone: Zone): Resolution {
  const [, hours, minutes] = timePattern.exec(time) ?? [];
  if (!hours) throw new RangeError(`not a time: ${time}`);
  const wall = startOf(on) + (Number(hours) * 60 + Number(minutes)) * minuteMs;
  const before = zoneOffsetMs(zone, wall - dayMs);
  const after = zoneOffsetMs(zone, wall + dayMs);
  const [first, second] = [...new Set([before, after])]
    .map((offset) => ({ at: wall - offset, fits: zoneOffsetMs(zone, wall - offset) === offset }))
    .filter((candidate) => candidate.fits)
    .map((candidate) => candidate.at)
    .sort((a, b) => a - b);
  if (first === undefined) return { at: wall - before, adjusted: 'moved-forward' };
  return second === undefined ? { at: first } : { at: first, adjusted: 'earlier-of-two' };
}

function addMonths(on: Day, months: number): Day {
  const from = new Date(startOf(on));
  const count = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toDay(Date.UTC(year, month - 1, Math.min(from.getUTCDate(), lengthOfMonth(year, month))));
}

function wallOf(at: Instant, zone: Zone): string {
  return new Date(at + zoneOffsetMs(zone, at)).toISOString();
}

function knowsZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(zone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const weekday = (on: Day): number => new Date(startOf(on)).getUTCDay() || 7;

/** The calendar, over pinned zone data. Throws RangeError for a day, time or zone that does not exist. */
export const calendar: Calendar = {
  resolve,
  endOfDay: (on, zone) => resolve(on, '23:59', zone).at,
  dayOf: (at, zone) => wallOf(at, zone).slice(0, 10),
  timeOf: (at, zone) => wallOf(at, zone).slice(11, 16),
  addDays: (on, days) => toDay(startOf(on) + days * dayMs),
  addMonths,
  weekday,
  daysBetween: (from, to) => (startOf(to) - startOf(from)) / dayMs,
  knowsZone,
  isDayOff: (on, place) => isDayOff(on, weekday(on), place),
  countryOf,
  occurrences: (series, range) => occurrences(series, range, resolve),
};

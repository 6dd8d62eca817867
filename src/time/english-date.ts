import { strict } from 'chrono-node/en';
import type { Calendar } from '../domain/calendar.ts';
import type { Day } from '../domain/instant.ts';
import { months, weekdays } from '../language/dates.ts';
import { isDay, lengthOfMonth } from './calendar.ts';
import { refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';

/** The parts of a date that a text names. */
export type NamedDay = {
  day: number;
  month: number;
  year?: number;
  weekday?: number;
  notes: readonly TimeNote[];
};

const two = (value: number) => String(value).padStart(2, '0');

/** Writes a day from its numbers; it may not exist. */
export const writeDay = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** A year that has every day, so that 29 February without a year is read. */
const leapYear = new Date(Date.UTC(2000, 0, 1));

/** Only the numbers that chrono reads are used, never the instant that it computes in the host's zone. */
function readWithChrono(text: string): NamedDay | undefined {
  const results = strict.parse(text, { instant: leapYear, timezone: 0 });
  const [result] = results;
  if (!result || results.length > 1 || result.text.length !== text.length || result.end) return undefined;
  const { start } = result;
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return undefined;
  const [day, month, year] = [start.get('day'), start.get('month'), start.get('year')];
  if (day === null || month === null || year === null) return undefined;
  return { day, month, ...(start.isCertain('year') && { year }), notes: [] };
}

const monthNames = months.join('|');
const written = new RegExp(
  String.raw`^(?:(?<d1>\d{1,2})(?:th)? (?<m1>${monthNames})|(?<m2>${monthNames}) (?<d2>\d{1,2})(?:th)?)(?: (?<y>\d{4}))?$`,
);
const shortYear = new RegExp(
  String.raw`^(?:\d{1,2}(?:th)? (?:${monthNames})|(?:${monthNames}) \d{1,2}(?:th)?) '?\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$`,
);

function readNumbers(text: string): NamedDay | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), notes: [] };
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4,}))?$/.exec(text);
  if (!dayFirst || (!dayFirst[4] && dayFirst[2] !== '/')) return undefined;
  const [day, month] = [Number(dayFirst[1]), Number(dayFirst[3])];
  const notes: TimeNote[] = day <= 12 && month <= 12 && day !== month ? ['day-first'] : [];
  return { day, month, ...(dayFirst[4] && { year: Number(dayFirst[4]) }), notes };
}

/** Reads a date written with a month's name or with numbers, day first; undefined when the text is not one. */
export function readNamedDay(text: string): NamedDay | TimeRefusal | undefined {
  const [, weekday, rest = ''] = new RegExp(`^(?:(${weekdays.join('|')}) )?(.*)$`).exec(text) ?? [];
  if (shortYear.test(rest)) return refuse('two-digit-year', { text: rest });
  const groups = written.exec(rest)?.groups;
  const day = groups?.d1 ?? groups?.d2;
  const month = months.findIndex((name) => name === (groups?.m1 ?? groups?.m2)) + 1;
  const year = groups?.y;
  const asked = { day: Number(day), month, ...(year && { year: Number(year) }), notes: [] };
  if (day && (asked.day < 1 || asked.day > lengthOfMonth(Number(year ?? 2000), month))) return asked;
  const read = readNumbers(rest) ?? (day ? readWithChrono(rest.replace(/(\d)th\b/, '$1')) : undefined);
  if (!read || !weekday) return read;
  return { ...read, weekday: weekdays.indexOf(weekday ?? '') + 1 };
}

/** The refusal of a day that the month lacks, with the nearest day that exists. */
export function noSuchDay(year: number, month: number, day: number): TimeRefusal {
  const inMonth = Math.min(Math.max(month, 1), 12);
  const near = Math.min(Math.max(day, 1), lengthOfMonth(year, inMonth));
  return refuse('no-such-day', { day: writeDay(year, month, day), nearest: writeDay(year, inMonth, near) });
}

/** The day that a date names; without a year the next one from `today`, or the last one when `past`. */
export function dayOfNamed(
  named: NamedDay,
  context: { today: Day; calendar: Calendar; past?: boolean },
): Day | TimeRefusal {
  const { today, calendar, past = false } = context;
  const thisYear = Number(today.slice(0, 4));
  if (named.year !== undefined) return checkDay(named, named.year, calendar);
  if (named.month > 12 || named.month < 1 || named.day < 1 || named.day > lengthOfMonth(2000, named.month)) {
    const inYear = (year: number) => noSuchDay(year, named.month, named.day);
    const near = String(inYear(thisYear).params.nearest);
    return inYear(thisYear + (past ? -Number(near > today) : Number(near < today)));
  }
  const step = past ? -1 : 1;
  for (let year = thisYear; Math.abs(year - thisYear) <= 8; year += step) {
    const on = writeDay(year, named.month, named.day);
    if (isDay(on) && (past ? on <= today : on >= today)) return checkDay(named, year, calendar);
  }
  return noSuchDay(thisYear, named.month, named.day);
}

function checkDay(named: NamedDay, year: number, calendar: Calendar): Day | TimeRefusal {
  const on = writeDay(year, named.month, named.day);
  if (year < 2000 || year > 2100) return refuse('year-out-of-range', { year });
  if (!isDay(on)) return noSuchDay(year, named.month, named.day);
  const weekday = calendar.weekday(on);
  if (named.weekday !== undefined && named.weekday !== weekday) {
    return refuse('wrong-weekday', { on, weekday });
  }
  return on;
}

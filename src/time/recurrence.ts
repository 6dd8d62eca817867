import { createRequire } from 'node:module';
import type { Series } from '../domain/calendar.ts';
import type { Day, Instant } from '../domain/instant.ts';

// Loaded with the first rule: most plans have none.
const require = createRequire(import.meta.url);
type Library = {
  RRuleTemporal: typeof import('rrule-temporal').RRuleTemporal;
  Temporal: typeof import('temporal-polyfill').Temporal;
};
let library: Library | undefined;
function load(): Library {
  library ??= {
    ...(require('rrule-temporal') as Pick<Library, 'RRuleTemporal'>),
    ...(require('temporal-polyfill') as Pick<Library, 'Temporal'>),
  };
  return library;
}

const signed = (most: number) => (text: string) =>
  /^[+-]?\d{1,3}$/.test(text) && Math.abs(Number(text)) >= 1 && Math.abs(Number(text)) <= most;
const positive = (most: number) => (text: string) =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

/** What each part of a rule may say; hours and minutes are said by the date that repeats. */
const parts: Readonly<Record<string, (text: string) => boolean>> = {
  FREQ: (text) => /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(text),
  INTERVAL: positive(366),
  COUNT: positive(1000),
  UNTIL: (text) => /^\d{8}(?:T\d{6}Z)?$/.test(text),
  WKST: (text) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(text),
  BYDAY: (text) => /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/.test(text),
  BYMONTHDAY: signed(31),
  BYMONTH: positive(12),
  BYYEARDAY: signed(366),
  BYWEEKNO: signed(53),
  BYSETPOS: signed(366),
};

const single = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST']);

/** The part of a rule of RFC 5545 that is wrong; undefined when it is one that is known here. */
export function ruleFault(rule: string): string | undefined {
  const seen = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    const test = Object.hasOwn(parts, name) ? parts[name] : undefined;
    const values = single.has(name) ? [value] : value.split(',');
    if (!test || seen.has(name) || !values.every(test)) return part;
    seen.set(name, value);
  }
  if (!seen.has('FREQ')) return 'FREQ';
  if (seen.has('COUNT') && seen.has('UNTIL')) return 'UNTIL';
  const frequency = seen.get('FREQ') ?? '';
  const isNumbered = /\d/.test(seen.get('BYDAY') ?? '');
  if (isNumbered && !(frequency === 'MONTHLY' || (frequency === 'YEARLY' && !seen.has('BYWEEKNO'))))
    return `BYDAY=${seen.get('BYDAY')}`;
  if (seen.has('BYWEEKNO') && frequency !== 'YEARLY') return `BYWEEKNO=${seen.get('BYWEEKNO')}`;
  if (seen.has('BYYEARDAY') && frequency !== 'YEARLY') return `BYYEARDAY=${seen.get('BYYEARDAY')}`;
  if (seen.has('BYMONTHDAY') && frequency === 'WEEKLY') return `BYMONTHDAY=${seen.get('BYMONTHDAY')}`;
  return undefined;
}

/** The instant of an `UNTIL` that has an hour; the day of one that has none. */
function untilOf(rule: string): { day?: Day; at?: Instant } {
  const [, year, month, day, hour, minute, second] =
    /UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?/.exec(rule) ?? [];
  if (year === undefined) return {};
  const on = `${year}-${month}-${day}`;
  return hour === undefined ? { day: on } : { at: Date.parse(`${on}T${hour}:${minute}:${second}Z`) };
}

const expanded = new Map<string, readonly Day[]>();
const mostExpanded = 500;

function expand(rule: string, first: Day, last: Day): readonly Day[] {
  const key = `${rule} ${first} ${last}`;
  const known = expanded.get(key);
  if (known) return known;
  const { RRuleTemporal, Temporal } = load();
  const midnight = (day: Day) => Temporal.ZonedDateTime.from(`${day}T00:00[UTC]`);
  const series = new RRuleTemporal({ rruleString: rule, dtstart: midnight(first) });
  const days = series.between(midnight(first), midnight(last), true).map((at) => at.toPlainDate().toString());
  if (expanded.size >= mostExpanded) expanded.clear();
  expanded.set(key, days);
  return days;
}

/**
 * The days of a series within a range, both ends included. It is counted on the wall clock of its zone, so that a
 * change of the clock moves no occurrence: `UNTIL` alone is an instant, and is compared with the hour of each day.
 * @throws {RangeError} for a rule that is none
 */
export function occurrences(
  { rule, first, time, zone }: Series,
  { from, to }: { from: Day; to: Day },
  resolve: (on: Day, time: string, zone: string) => { at: Instant },
): Day[] {
  const fault = ruleFault(rule);
  if (fault !== undefined) throw new RangeError(`no rule of RFC 5545: ${fault}`);
  const { day, at } = untilOf(rule);
  const bare = rule.replace(/;?UNTIL=[^;]*/, '').replace(/^;/, '');
  if (to < first) return [];
  return expand(bare, first, to).filter(
    (on) =>
      from <= on &&
      (day === undefined || on <= day) &&
      (at === undefined || resolve(on, time ?? '23:59', zone).at <= at),
  );
}

import type { Calendar } from './calendar.ts';
import { addWorkingDays } from './committee-days.ts';
import type { Day, Instant, LocalTime, Zone } from './instant.ts';

/** What a relative date may count from. */
export type Anchor = `congress.${'starts' | 'ends'}` | `event.${string}.${'starts' | 'ends'}`;

export type DateUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A date as the plan says it: on a day, or counted from the congress or one of its events. */
export type PlanDate =
  | { kind: 'absolute'; on: Day; at?: LocalTime }
  | { kind: 'relative'; anchor: Anchor; sign: 1 | -1; amount: number; unit: DateUnit; at?: LocalTime };

/** A plan date worked out: its last instant, its day in the plan's zone, and the hour when one was given. */
export type Moment = {
  at: Instant;
  on: Day;
  zone: Zone;
  /** Absent when the date has no hour: then `at` is the end of the day in `zone`. */
  time?: LocalTime;
  adjusted?: 'moved-forward' | 'earlier-of-two';
};

/** A day or an hour as a plan date. */
export const absoluteDate = (on: Day, at?: LocalTime): PlanDate => ({
  kind: 'absolute',
  on,
  ...(at !== undefined && { at }),
});

/** The day that each anchor stands for. */
export type Anchors = ReadonlyMap<string, Day>;

/** What a date is worked out against; `works` tells the working days of the committee. */
export type DateContext = { anchors: Anchors; zone: Zone; calendar: Calendar; works: (on: Day) => boolean };

function shiftDay(from: Day, amount: number, unit: DateUnit, context: DateContext): Day {
  const { calendar } = context;
  switch (unit) {
    case 'day':
      return calendar.addDays(from, amount);
    case 'working-day':
      return addWorkingDays(from, amount, context);
    case 'week':
      return calendar.addDays(from, amount * 7);
    case 'month':
      return calendar.addMonths(from, amount);
    case 'year':
      return calendar.addMonths(from, amount * 12);
  }
}

/**
 * Works a plan date out to a moment.
 * @throws {RangeError} when the anchor is not in `anchors`
 */
export function resolvePlanDate(date: PlanDate, context: DateContext): Moment {
  return momentOn(date.kind === 'absolute' ? date.on : shiftFromAnchor(date, context), date.at, context);
}

/** The moment of an hour on a day; without an hour, the end of the day. */
export function momentOn(
  on: Day,
  time: LocalTime | undefined,
  { zone, calendar }: Pick<DateContext, 'zone' | 'calendar'>,
): Moment {
  if (time === undefined) return { at: calendar.endOfDay(on, zone), on, zone };
  const { at, adjusted } = calendar.resolve(on, time, zone);
  return { at, on, zone, time, ...(adjusted && { adjusted }) };
}

function shiftFromAnchor(date: Extract<PlanDate, { kind: 'relative' }>, context: DateContext): Day {
  const from = context.anchors.get(date.anchor);
  if (from === undefined) throw new RangeError(`no anchor ${date.anchor}`);
  return shiftDay(from, date.sign * date.amount, date.unit, context);
}

/** Writes a plan date in the plan file's notation; `parsePlanDate` reads it back. */
export function formatPlanDate(date: PlanDate): string {
  if (date.kind === 'absolute') return date.at ? `${date.on} ${date.at}` : date.on;
  const offset =
    date.amount === 0
      ? ''
      : ` ${date.sign < 0 ? '-' : '+'} ${date.amount} ${date.unit.replace('-', ' ')}${date.amount === 1 ? '' : 's'}`;
  return `${date.anchor}${offset}${date.at ? ` at ${date.at}` : ''}`;
}

const absolutePattern = /^(\d{4}-\d{2}-\d{2})(?:(?:[T ]|\s+at\s+)(\d{1,2}:\d{2}))?$/;
const relativePattern =
  /^((?:congress|event\.[a-z0-9-]+)\.(?:starts|ends))(?:\s*([+-])\s*(\d{1,4})\s*(working[ -]day|day|week|month|year)s?)?(?:\s+at\s+(\d{1,2}:\d{2}))?$/;

/** Reads the plan file's notation for a date; undefined when it is not one. Does not check that the day exists. */
export function parsePlanDate(text: string): PlanDate | undefined {
  const absolute = absolutePattern.exec(text.trim());
  if (absolute?.[1]) return absoluteDate(absolute[1], absolute[2]?.padStart(5, '0'));
  const relative = relativePattern.exec(text.trim());
  if (!relative?.[1]) return undefined;
  return {
    kind: 'relative',
    anchor: relative[1] as Anchor,
    sign: relative[2] === '-' ? -1 : 1,
    amount: Number(relative[3] ?? 0),
    unit: (relative[4] ?? 'day').replace(' ', '-') as DateUnit,
    ...(relative[5] && { at: relative[5].padStart(5, '0') }),
  };
}

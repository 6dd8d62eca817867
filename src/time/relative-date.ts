import { milliseconds } from 'date-fns/milliseconds';
import { addWorkingDays } from '../domain/committee-days.ts';
import type { Day } from '../domain/instant.ts';
import type { DateUnit } from '../domain/plan-date.ts';
import { type DateContext, type DateReader, type DateReading, dayReading, worksOf } from './date-reading.ts';
import { isRefusal, refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';

const named: Readonly<Record<string, number>> = {
  ereyesterday: -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  overmorrow: 2,
};

type Unit = DateUnit | 'minute' | 'hour';

const workingDay = 'workday';
export type Amount = { count: number; unit: Unit };

const amount = String.raw`\d{1,4} (?:minute|hour|${workingDay}|day|week|fortnight|month|year)`;
const amounts = `${amount}(?: (?:and )?${amount})*`;
const ahead = new RegExp(`^(?:in (${amounts})|(${amounts}) (?:from now|later))$`);
const behind = new RegExp(`^(${amounts}) ago$`);
const from = new RegExp(`^(${amounts}|${workingDay}|day|week|month) (before|after|from) (.+)$`);

/** Reads `1 week 2 day`. */
export function readAmounts(text: string): Amount[] {
  return [...text.matchAll(/(\d+) (\w+)/g)].map(([, count, unit]) =>
    unit === 'fortnight'
      ? { count: Number(count) * 2, unit: 'week' }
      : { count: Number(count), unit: (unit === workingDay ? 'working-day' : unit) as Unit },
  );
}

/** Shifts a day by whole days, weeks, months and years; says when a month lacked the day. */
export function shiftDay(
  on: Day,
  shift: { amounts: readonly Amount[]; sign: 1 | -1 },
  { calendar, anchors }: Pick<DateContext, 'calendar' | 'anchors'>,
): { on: Day; notes: readonly TimeNote[] } | TimeRefusal {
  let day = on;
  const notes: TimeNote[] = [];
  for (const { count, unit } of shift.amounts) {
    const signed = count * shift.sign;
    if (unit === 'working-day') {
      day = addWorkingDays(day, signed, { works: worksOf(anchors, calendar), calendar });
      continue;
    }
    if (Math.abs(signed) > 4000 && unit !== 'day') return refuse('year-out-of-range', { year: signed });
    if (unit === 'day' || unit === 'week') day = calendar.addDays(day, unit === 'day' ? signed : signed * 7);
    else {
      const moved = addMonths(day, unit === 'month' ? signed : signed * 12, calendar);
      if (!moved) return refuse('year-out-of-range', { year: Number(day.slice(0, 4)) + signed });
      if (moved.slice(8) !== day.slice(8)) notes.push('shorter-month');
      day = moved;
    }
  }
  return { on: day, notes };
}

function addMonths(on: Day, count: number, calendar: DateContext['calendar']): Day | undefined {
  const year = Number(on.slice(0, 4)) + count / 12;
  return year < 1 || year > 9998 ? undefined : calendar.addMonths(on, count);
}

/** Whether an amount is one of hours or minutes. */
export const isClock = ({ unit }: Amount) => unit === 'minute' || unit === 'hour';

/** How long amounts of hours and minutes are together, in milliseconds. */
export const clockLength = (amounts: readonly Amount[]): number =>
  amounts.reduce((sum, { count, unit }) => sum + milliseconds({ [`${unit}s`]: count }), 0);

function fromNow(said: string, sign: 1 | -1, context: DateContext): DateReading | TimeRefusal | undefined {
  const all = readAmounts(said);
  const clock = all.filter(isClock);
  if (clock.length > 0 && clock.length < all.length) return undefined;
  if (clock.length > 0) return { kind: 'instant', at: context.now + sign * clockLength(clock) };
  const moved = shiftDay(context.today, { amounts: all, sign }, context);
  return isRefusal(moved) ? moved : dayReading(moved.on, { notes: moved.notes });
}

/** today, tomorrow, `in 3 day`, `2 hour ago`, and now. */
export const readRelative: DateReader = (text, context) => {
  if (text === 'now') return { kind: 'instant', at: context.now };
  if (Object.hasOwn(named, text))
    return dayReading(context.calendar.addDays(context.today, named[text] ?? 0));
  const next = ahead.exec(text);
  if (next) return fromNow(next[1] ?? next[2] ?? '', 1, context);
  const last = behind.exec(text);
  return last ? fromNow(last[1] ?? '', -1, context) : undefined;
};

/** `2 week after friday`: counts from any day that `readBase` reads. */
export const readShifted =
  (readBase: DateReader): DateReader =>
  (text, context) => {
    const match = from.exec(text);
    if (!match) return undefined;
    const [, said = '', direction, base = ''] = match;
    if (said === 'week' || said === 'month') return undefined;
    const reading = readBase(base, context);
    if (!reading || isRefusal(reading)) return reading;
    const all = readAmounts(said === 'day' || said === workingDay ? `1 ${said}` : said);
    if (reading.kind !== 'day' || reading.weekdayIsToday) return undefined;
    if (all.some(isClock)) return refuse('no-hour-known', { text: base });
    const moved = shiftDay(reading.on, { amounts: all, sign: direction === 'before' ? -1 : 1 }, context);
    return isRefusal(moved) ? moved : dayReading(moved.on, { notes: [...reading.notes, ...moved.notes] });
  };

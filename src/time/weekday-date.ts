import type { Day } from '../domain/instant.ts';
import { months, weekdays } from '../language/dates.ts';
import { lengthOfMonth } from './calendar.ts';
import { type DateContext, type DateReader, dayReading } from './date-reading.ts';
import { writeDay } from './english-date.ts';
import { refuse } from './parsed-time.ts';

const names = weekdays.join('|');
const plain = new RegExp(`^(?:(this|next|last) )?(${names})$`);
const ofWeek = new RegExp(`^(?:(${names}) (this|next|last) week|(this|next|last) week (${names}))$`);
const nth = new RegExp(
  String.raw`^(?:(\d)th|(last)) (${names}) (?:in )?(?:(?:(this|next|last) )?month|(${months.join('|')})(?: (\d{4}))?)$`,
);

const numberOf = (name: string | undefined) => weekdays.indexOf(name ?? '') + 1;

/** The first day with this weekday from a day on, the day itself included. */
export function weekdayFrom(on: Day, weekday: number, calendar: DateContext['calendar']): Day {
  return calendar.addDays(on, (weekday - calendar.weekday(on) + 7) % 7);
}

/** The Monday of a day's week. */
export const mondayOf = (on: Day, calendar: DateContext['calendar']): Day =>
  calendar.addDays(on, 1 - calendar.weekday(on));

const weeksAway: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A month counted from today's, or named: then its next one, today's included. */
export function monthOf(
  said: { which?: string | undefined; name?: string | undefined; year?: string | undefined },
  { today, calendar }: DateContext,
): { year: number; month: number } {
  if (!said.name) {
    const first = calendar.addMonths(`${today.slice(0, 7)}-01`, weeksAway[said.which ?? 'this'] ?? 0);
    return { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)) };
  }
  const month = months.indexOf(said.name ?? '') + 1;
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return { year: said.year ? Number(said.year) : month < current ? year + 1 : year, month };
}

/** Weekdays: `friday`, `next friday` (the first one to come), `friday next week`, `last friday november`. */
export const readWeekday: DateReader = (text, context) => {
  const { today, calendar } = context;
  const single = plain.exec(text);
  if (single) return readPlain(single[1], numberOf(single[2]), context);
  const week = ofWeek.exec(text);
  if (week) {
    const monday = calendar.addDays(
      mondayOf(today, calendar),
      7 * (weeksAway[week[2] ?? week[3] ?? ''] ?? 0),
    );
    return dayReading(calendar.addDays(monday, numberOf(week[1] ?? week[4]) - 1));
  }
  const match = nth.exec(text);
  if (!match) return undefined;
  const { year, month } = monthOf({ which: match[4], name: match[5], year: match[6] }, context);
  const weekday = numberOf(match[3]);
  if (match[2]) {
    const end = writeDay(year, month, lengthOfMonth(year, month));
    return dayReading(calendar.addDays(weekdayFrom(calendar.addDays(end, -6), weekday, calendar), 0));
  }
  const first = weekdayFrom(writeDay(year, month, 1), weekday, calendar);
  const on = calendar.addDays(first, 7 * (Number(match[1]) - 1));
  if (Number(on.slice(5, 7)) !== month)
    return refuse('no-such-day', { day: text, nearest: calendar.addDays(on, -7) });
  return dayReading(on);
};

function readPlain(which: string | undefined, weekday: number, { today, calendar }: DateContext) {
  if (which === 'last') return dayReading(weekdayFrom(calendar.addDays(today, -7), weekday, calendar));
  if (which === 'next') return dayReading(weekdayFrom(calendar.addDays(today, 1), weekday, calendar));
  const on = weekdayFrom(today, weekday, calendar);
  return on === today && !which
    ? ({ kind: 'day', on, notes: [], weekdayIsToday: true } as const)
    : dayReading(on);
}

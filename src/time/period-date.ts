import type { Day } from '../domain/instant.ts';
import { months, weekdays } from '../language/dates.ts';
import { lengthOfMonth } from './calendar.ts';
import { type DateContext, type DateReader, dayReading } from './date-reading.ts';
import { noSuchDay, writeDay } from './english-date.ts';
import { isRefusal, refuse } from './parsed-time.ts';
import { mondayOf, monthOf, weekdayFrom } from './weekday-date.ts';

const which = '(this|next|last)';
const monthName = `(${months.join('|')})`;
const span = new RegExp(
  String.raw`^(?:in )?(?:(?:${which} )?(week|weekend|month|year)|(?:(next|last) )?${monthName}(?: (\d{4}|next|last))?|(\d{4}))$`,
);
const edge = /^(?:(start|end|1th day|last day) (.+)|(.+) (start|end))$/;
const dayOfMonth = new RegExp(
  String.raw`^(?:(${weekdays.join('|')}) )?(\d{1,2})(th)?(?: (?:${which} )?(month))?$`,
);

type Span = { from: Day; to: Day; unit: string; said: boolean };

function readSpan(text: string, context: DateContext): Span | undefined {
  const { today, calendar } = context;
  const match = span.exec(text);
  if (!match) return undefined;
  const [, said, unit, before, name, after, alone] = match;
  const year = /^\d/.test(after ?? '') ? after : undefined;
  const side = before ?? (year === undefined ? after : undefined);
  const shift = said === 'next' ? 1 : said === 'last' ? -1 : 0;
  if (unit === 'week') {
    const from = calendar.addDays(mondayOf(today, calendar), shift * 7);
    return { from, to: calendar.addDays(from, 6), unit, said: Boolean(said) };
  }
  if (unit === 'weekend') {
    const to = weekdayFrom(today, 7, calendar);
    return shift === 0 ? { from: calendar.addDays(to, -1), to, unit, said: true } : undefined;
  }
  if (unit === 'year' || alone) {
    const of = alone ? Number(alone) : Number(today.slice(0, 4)) + shift;
    return { from: writeDay(of, 1, 1), to: writeDay(of, 12, 31), unit: 'year', said: Boolean(said) };
  }
  const { year: of, month } =
    side === undefined || year !== undefined
      ? monthOf({ which: said, name, year }, context)
      : monthBeside(name, side === 'last' ? -1 : 1, today);
  const to = writeDay(of, month, lengthOfMonth(of, month));
  return { from: writeDay(of, month, 1), to, unit: 'month', said: Boolean(said ?? name) };
}

/** The last March before this month, or the next one after it. */
function monthBeside(name: string | undefined, side: 1 | -1, today: Day): { year: number; month: number } {
  const [year = 0, present = 1] = today.split('-').map(Number);
  const month = months.indexOf(name ?? '') + 1;
  const isOfThisYear = side === -1 ? month < present : month > present;
  return { year: isOfThisYear ? year : year + side, month };
}

/** `next week`, `march 2009`: from the first day to the last. A bare `month` or year is no date. */
export const readPeriod: DateReader = (text, context) => {
  const found = readSpan(text, context);
  if (!found?.said) return undefined;
  const [first, last] = [dayReading(found.from), dayReading(found.to)];
  if (isRefusal(first)) return first;
  return isRefusal(last) ? last : { kind: 'days', from: found.from, to: found.to };
};

/** `end month`, `start next week`, `last day november`. Nobody agrees on the end of a week: refused with both days. */
export const readEdge: DateReader = (text, context) => {
  const match = edge.exec(text);
  const found = match && readSpan(match[2] ?? match[3] ?? '', context);
  if (!match || !found || found.unit === 'weekend') return undefined;
  const side = match[1] ?? match[4] ?? '';
  const starts = side === 'start' || side === '1th day';
  if (found.unit === 'week' && !starts && side === 'end') {
    const friday = context.calendar.addDays(found.from, 4);
    return refuse('ambiguous-week-end', { friday, sunday: found.to });
  }
  return dayReading(starts ? found.from : found.to);
};

const endOfDay = new RegExp(
  `^(?:end day(?: (.+))?|(.+) end day|end (today|tomorrow|${weekdays.join('|')}))$`,
);

/** `end day friday` is that day: a day without an hour means its end. */
export const readEndOfDay =
  (readDay: DateReader): DateReader =>
  (text, context) => {
    const match = endOfDay.exec(text);
    const reading = match ? readDay(match[1] ?? match[2] ?? match[3] ?? 'today', context) : undefined;
    return reading && !isRefusal(reading) && reading.kind !== 'day' ? undefined : reading;
  };

/** `15th`, `friday 7th`, `15th next month`: without a month, the next such day. */
export const readDayOfMonth: DateReader = (text, context) => {
  const match = dayOfMonth.exec(text);
  if (!match) return undefined;
  const [, weekday, number, ordinal, said, unit] = match;
  if (!ordinal && !unit && !weekday) return undefined;
  const day = Number(number);
  const passed = !unit && day < Number(context.today.slice(8));
  const { year, month } = monthOf({ which: unit ? said : passed ? 'next' : 'this' }, context);
  if (day < 1 || day > lengthOfMonth(year, month)) return noSuchDay(year, month, day);
  const on = writeDay(year, month, day);
  const actual = context.calendar.weekday(on);
  if (weekday && weekdays[actual - 1] !== weekday) return refuse('wrong-weekday', { on, weekday: actual });
  return dayReading(on);
};

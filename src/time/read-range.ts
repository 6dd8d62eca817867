import type { Day, Instant } from '../domain/instant.ts';
import { months, weekdays } from '../language/dates.ts';
import { dayOfNamed, readNamedDay } from './english-date.ts';
import { isRefusal, refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';
import {
  clockIn,
  type Moment,
  nextTime,
  type ReadContext,
  readMoment,
  timeOn,
  withoutMarkers,
} from './read-moment.ts';
import type { ClockReading } from './wall-clock.ts';
import { mondayOf } from './weekday-date.ts';

/** Two ends, both included. */
export type RangeReading =
  | { kind: 'days'; from: Day; to: Day; notes: readonly TimeNote[] }
  | { kind: 'instants'; from: Instant; to: Instant; notes: readonly TimeNote[] };

const names = months.join('|');
const weekday = weekdays.join('|');
const bareDay = new RegExp(`^(?:(?:${weekday}) )?(?:day )?\\d{1,2}(?:th)?$`);
const dayWithTail = new RegExp(
  `^(?:(?:${weekday}) )?(?:day )?\\d{1,2}(?:th)? ((?:${names})(?: \\d{4})?|(?:this|next|last) month)$`,
);
const monthFirst = new RegExp(`^((?:(?:${weekday}) )?(?:${names})) \\d{1,2}(?:th)?$`);
const dayAndYear = /^(\d{1,2})(?:th)?( \d{4})?$/;
const noYear = new RegExp(
  `^(?:(?:${weekday}) )?(?:\\d{1,2}(?:th)? (?:${names})|(?:${names}) \\d{1,2}(?:th)?)$`,
);
const startsAtDay = new RegExp(`^(?:(?:${weekday})|\\d{1,2}th)$`);
const bareWeekday = new RegExp(`^(?:${weekday})$`);
const weekdayOfWeek = new RegExp(`^(?:${weekday}) ((?:this|next|last) week)$`);

const dayOfEvent = /^(?:\d{1,2}th day|day \d{1,2}) (?:in )?(congress|event\d+)$/;
const bareNumber = /^(?:day )?(\d{1,2})(?:th)?(?: day)?$/;

/** A range may begin now, or here. */
const present = /^(?:now|here)$/;

/** Gives each side what only the other one says: the month, the year or the week. */
function complete(from: string, to: string): [string, string] {
  if (present.test(from)) return ['today', to];
  const tail = dayWithTail.exec(to)?.[1];
  if (bareDay.test(from) && tail) return [`${from} ${tail}`, to];
  const week = weekdayOfWeek.exec(to)?.[1];
  if (bareWeekday.test(from) && week) return [`${from} ${week}`, to];
  const subject = dayOfEvent.exec(to)?.[1];
  const number = bareNumber.exec(from)?.[1];
  if (subject && number) return [`day ${number} ${subject}`, to];
  const month = monthFirst.exec(from)?.[1];
  const end = dayAndYear.exec(to);
  if (month && end) {
    const year = end[2] ?? '';
    return [`${from}${year}`, `${month.replace(new RegExp(`^(?:${weekday}) `), '')} ${end[1]}${year}`];
  }
  return [from, to];
}

/** Days: a range over New Year is shorter than this, a reversed one longer. */
const halfYear = 183;

/** Two days with their months: without years the range that is not over yet. */
function readNamedDays(
  from: string,
  to: string,
  context: ReadContext,
): RangeReading | TimeRefusal | undefined {
  const [first, last] = [readNamedDay(from), readNamedDay(to)];
  if (!first || !last) return undefined;
  if (isRefusal(first)) return first;
  if (isRefusal(last)) return last;
  const until = last.year === undefined && first.year !== undefined ? `${first.year}-01-01` : context.today;
  const end = dayOfNamed(last, { ...context, today: until });
  if (typeof end !== 'string') return end;
  const year = Number(end.slice(0, 4));
  let start = dayOfNamed({ ...first, year: first.year ?? year }, context);
  if (typeof start === 'string' && start > end && noYear.test(from)) {
    const earlier = dayOfNamed({ ...first, year: year - 1 }, context);
    if (typeof earlier === 'string' && context.calendar.daysBetween(earlier, end) < halfYear) start = earlier;
  }
  if (typeof start !== 'string') return start;
  return rangeOfDays(start, end, [...first.notes, ...last.notes]);
}

function rangeOfDays(from: Day, to: Day, notes: readonly TimeNote[]): RangeReading | TimeRefusal {
  return from > to ? refuse('range-reversed', { from, to }) : { kind: 'days', from, to, notes };
}

const lastDay = (moment: Moment): Day | undefined =>
  moment.kind === 'day' ? moment.on : moment.kind === 'days' ? moment.to : undefined;
const firstDay = (moment: Moment): Day | undefined =>
  moment.kind === 'day' ? moment.on : moment.kind === 'days' ? moment.from : undefined;
const notesOf = (moment: Moment) => ('notes' in moment ? moment.notes : []);

function readTimes(from: string, to: string, clocks: ClockReading['clocks'], context: ReadContext) {
  const [opens, closes] = [clockIn(from, clocks), clockIn(to, clocks)];
  if (!opens || !closes) return undefined;
  const [left, right] = [withoutMarkers(from), withoutMarkers(to)];
  const start = left
    ? readMoment(from, clocks, context)
    : right
      ? readMoment(`${right} ${/@\d/.exec(from)?.[0]}`, clocks, context)
      : nextTime(opens, context);
  if (!start || isRefusal(start)) return start;
  if (start.kind !== 'timed') return undefined;
  const end =
    left && right ? readMoment(to, clocks, context) : timeOn({ on: start.on, notes: [] }, closes, context);
  if (!end || isRefusal(end)) return end;
  if (end.kind !== 'timed') return undefined;
  if (end.at < start.at) return refuse('range-reversed', { from: start.at, to: end.at });
  return { kind: 'instants', from: start.at, to: end.at, notes: [...start.notes, ...end.notes] } as const;
}

function readDays(from: string, to: string, context: ReadContext): RangeReading | TimeRefusal | undefined {
  const [left, right] = complete(from, to);
  const named = readNamedDays(left, right, context);
  if (named) return named;
  const start = readMoment(left, [], context);
  if (!start || isRefusal(start)) return start;
  const first = firstDay(start);
  if (first === undefined) return undefined;
  const end = readMoment(right, [], startsAtDay.test(right) ? { ...context, today: first } : context);
  if (!end || isRefusal(end)) return end;
  const last = lastDay(end);
  return last === undefined ? undefined : rangeOfDays(first, last, [...notesOf(start), ...notesOf(end)]);
}

const splits = [/^(?:from |between )?(.+?) to (.+)$/, /^(?:from )?(.+?) - (.+)$/, /^between (.+?) and (.+)$/];

const hours = /(?:\bfrom |\bbetween )?(@\d) (?:to|and|-) (@\d)(?!.*@)/;

/** `tomorrow from @0 to @1` with the hours in front. */
const hoursFirst = (text: string) => {
  const match = hours.exec(text);
  if (!match || match.index === 0) return text;
  return `${match[1]} to ${match[2]} ${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
};

/** `week 21 february`: the week that has this day, from its Monday. */
function readWeekOf(text: string, context: ReadContext): RangeReading | undefined {
  const said = /^week (.+)$/.exec(text)?.[1];
  const day = said === undefined ? undefined : readMoment(said, [], context);
  if (!day || isRefusal(day) || day.kind !== 'day') return undefined;
  const from = mondayOf(day.on, context.calendar);
  return { kind: 'days', from, to: context.calendar.addDays(from, 6), notes: day.notes };
}

/** Reads two ends joined by `to`, a dash, or `between … and …`. */
export function readRange(
  text: string,
  clocks: ClockReading['clocks'],
  context: ReadContext,
): RangeReading | TimeRefusal | undefined {
  const week = readWeekOf(text, context);
  if (week) return week;
  const ordered = hoursFirst(text);
  for (const split of splits) {
    const [, from, to] = split.exec(ordered) ?? [];
    if (!from || !to) continue;
    const plain = withoutMarkers(from) === from && withoutMarkers(to) === to;
    const range = plain ? readDays(from, to, context) : readTimes(from, to, clocks, context);
    if (range) return range;
  }
  return undefined;
}

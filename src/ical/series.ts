import type { Calendar } from '../domain/calendar.ts';
import type { Day } from '../domain/instant.ts';
import { lastDay } from '../domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';
import type { Series, When } from './entry.ts';

/** How long a meeting is taken to last: the plan says when it begins. */
export const meetingMinutes = 60;

/** A moment as an entry shows it: a date without an hour is its whole day. */
export function whenOf({ at, on, time, zone }: Moment, isMeeting: boolean): When {
  if (time === undefined) return { kind: 'days', from: on, to: on };
  return { kind: 'time', at, on, time, zone, minutes: isMeeting ? meetingMinutes : 0 };
}

const basic = (day: Day): string => day.replaceAll('-', '');

/** The end of a rule as calendars want it: a day for whole days, else the last instant, in UTC. */
function untilOf(last: Day, when: When, calendar: Calendar): string {
  if (when.kind === 'days') return basic(last);
  const { at } = calendar.resolve(last, when.time, when.zone);
  return `${basic(calendar.dayOf(at, 'UTC'))}T${calendar.timeOf(at, 'UTC').replace(':', '')}00Z`;
}

/** The day of the series that a moved time came from: the nearest of those that are left out. */
function movedFrom(on: Day, except: readonly Day[], calendar: Calendar): Day | undefined {
  const distance = (day: Day) => Math.abs(calendar.daysBetween(day, on));
  return except.toSorted((a, b) => distance(a) - distance(b))[0];
}

/**
 * A deadline that comes again as a series of a calendar: its first time, and how it goes on. Every count and end becomes
 * the day of the last time, so that no reader has to count. Undefined when it comes on no day.
 */
export function seriesOf(
  deadline: Deadline,
  plan: Pick<Plan, 'congress' | 'events'>,
  calendar: Calendar,
): { first: When; series: Series } | undefined {
  const { repeat, meeting = false } = deadline;
  if (!repeat) return undefined;
  const { on: from, time, zone } = momentOf(plan, repeat.from, calendar);
  const to = lastDay(deadline, from, plan, calendar);
  const days = calendar.occurrences({ rule: repeat.rule, first: from, time, zone }, { from, to });
  const [begins] = days;
  const last = days.at(-1);
  if (begins === undefined || last === undefined) return undefined;
  const at = time === undefined ? calendar.endOfDay(begins, zone) : calendar.resolve(begins, time, zone).at;
  const first = whenOf({ at, on: begins, zone, ...(time !== undefined && { time }) }, meeting);
  const left = (repeat.except ?? []).filter((day) => days.includes(day));
  const due = momentOf(plan, deadline.due, calendar);
  const isMoved = !days.includes(due.on) || left.includes(due.on);
  const origin = isMoved ? movedFrom(due.on, left, calendar) : undefined;
  const rule = repeat.rule.replace(/;?(?:UNTIL|COUNT)=[^;]*/g, '').replace(/^;/, '');
  return {
    first,
    series: {
      rule: `${rule};UNTIL=${untilOf(last, first, calendar)}`,
      except: left.filter((day) => day !== origin),
      ...(origin !== undefined && { moved: { from: origin, to: whenOf(due, meeting) } }),
    },
  };
}

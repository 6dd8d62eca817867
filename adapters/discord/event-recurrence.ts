import type { APIGuildScheduledEventRecurrenceRule } from 'discord.js';
import type { Day, Instant } from '../../src/domain/instant.ts';
import { occurrencesAfter } from '../../src/domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { toIso } from '../../src/time/iso.ts';

/** How an event comes again, as far as a bot may say so. */
export type EventRule = Pick<APIGuildScheduledEventRecurrenceRule, 'start' | 'frequency' | 'interval'> &
  Partial<Pick<APIGuildScheduledEventRecurrenceRule, 'by_weekday' | 'by_n_weekday'>>;

type Pattern = Omit<EventRule, 'start'>;

/** Of a month, as Discord counts its weeks. */
const lastWeek = 5;

const frequencies = { monthly: 1, weekly: 2, daily: 3 } as const;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Of several days a week Discord takes only these. */
const daySets = ['0,1,2,3,4', '1,2,3,4,5', '0,1,2,3,6', '4,5', '5,6', '0,6'];

const dayOfWeek = (on: Day): number => calendar.weekday(on) - 1;

/** A rule of RFC 5545 as Discord's, which is a part of it; undefined for what it cannot say. */
export function patternOf(rule: string, first: Day): Pattern | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  for (const name of ['WKST', 'UNTIL', 'COUNT']) parts.delete(name);
  const { FREQ, INTERVAL = '1', BYDAY, ...rest } = Object.fromEntries(parts);
  const interval = Number(INTERVAL);
  const days = BYDAY?.split(',') ?? [];
  if (Object.keys(rest).length > 0) return undefined;
  const numbers = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const isPlain = !numbers.includes(-1);
  if (FREQ === 'WEEKLY' && days.length <= 1 && isPlain && interval <= 2)
    return { frequency: frequencies.weekly, interval, by_weekday: [numbers[0] ?? dayOfWeek(first)] };
  if (interval !== 1) return undefined;
  if (FREQ === 'DAILY' && days.length === 0) return { frequency: frequencies.daily, interval };
  if ((FREQ === 'DAILY' || FREQ === 'WEEKLY') && isPlain && daySets.includes(numbers.join(',')))
    return { frequency: frequencies.daily, interval, by_weekday: numbers };
  const [, n, day = ''] = /^(-1|\+?[1-4])([A-Z]{2})$/.exec(days.length === 1 ? (days[0] ?? '') : '') ?? [];
  if (FREQ !== 'MONTHLY' || n === undefined) return undefined;
  return {
    frequency: frequencies.monthly,
    interval,
    by_n_weekday: [
      { n: n === '-1' ? lastWeek : Number(n), day: weekdays.indexOf(day) },
    ] as EventRule['by_n_weekday'] & object,
  };
}

/**
 * How a meeting comes again from its next time on; undefined where Discord cannot say it: another rule, a time that was moved,
 * a day that is left out, a day that is another one in Greenwich, by whose weekdays Discord counts.
 */
export function eventRuleOf(meeting: Deadline, from: Instant, plan: Plan): EventRule | undefined {
  const { repeat } = meeting;
  if (!repeat) return undefined;
  const { on } = momentOf(plan, meeting.due, calendar);
  const start = toIso(from);
  const [next] = occurrencesAfter(meeting, calendar.addDays(on, -1), plan, calendar);
  const isOnRule =
    next !== undefined && momentOf(plan, next, calendar).at === momentOf(plan, meeting.due, calendar).at;
  const hasGap = repeat.except?.some((day) => day >= on) ?? false;
  const isLast = occurrencesAfter(meeting, on, plan, calendar).length === 0;
  if (!isOnRule || hasGap || isLast || start.slice(0, 10) !== on) return undefined;
  const pattern = patternOf(repeat.rule, on);
  return pattern && { start, ...pattern };
}

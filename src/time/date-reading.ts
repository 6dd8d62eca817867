import type { Calendar } from '../domain/calendar.ts';
import type { Day, Instant } from '../domain/instant.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import { refuse, type TimeAnchors, type TimeNote, type TimeRefusal } from './parsed-time.ts';

/** What an English date phrase is read against; `today` is the day at `now` in the zone that holds. */
export type DateContext = { now: Instant; today: Day; calendar: Calendar; anchors?: TimeAnchors };

/** The working days that a text counts in. */
export const worksOf = (anchors: TimeAnchors | undefined, calendar: Calendar): ((on: Day) => boolean) =>
  anchors?.works ?? ((on) => calendar.weekday(on) <= 5);

export type Relative = Extract<PlanDate, { kind: 'relative' }>;

/** A date phrase without its hour. `weekdayIsToday`: only a weekday was said, and it is today's. */
export type DateReading =
  | { kind: 'day'; on: Day; relative?: Relative; notes: readonly TimeNote[]; weekdayIsToday?: true }
  | { kind: 'days'; from: Day; to: Day }
  | { kind: 'instant'; at: Instant };

/** Undefined: this reader does not know the phrase. */
export type DateReader = (text: string, context: DateContext) => DateReading | TimeRefusal | undefined;

/** A reading of one day, or a refusal when its year is not one that a plan can have. */
export function dayReading(on: Day, more: { relative?: Relative; notes?: readonly TimeNote[] } = {}) {
  const year = Number(on.slice(0, 4));
  if (year < 2000 || year > 2100) return refuse('year-out-of-range', { year });
  return { kind: 'day', on, notes: [], ...more } as const;
}

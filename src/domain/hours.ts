import type { Calendar } from './calendar.ts';
import type { Zone } from './instant.ts';
import type { PlanEvent } from './plan.ts';
import { type Moment, momentOn } from './plan-date.ts';

/** When something with an hour begins and ends; without `to` where no end is known. */
export type Hours = { from: Moment; to?: Moment };

/**
 * The hours of the congress or of an event; undefined of what has days alone. One that lasts longer than a day, and has no
 * hour at which it ends, ends with its last day.
 */
export function hoursOf(
  { starts, ends = starts, startTime, endTime }: Pick<PlanEvent, 'starts' | 'startTime' | 'ends' | 'endTime'>,
  zone: Zone,
  calendar: Calendar,
): Hours | undefined {
  if (starts === undefined || ends === undefined || startTime === undefined) return undefined;
  const hasEnd = endTime !== undefined || ends !== starts;
  return {
    from: momentOn(starts, startTime, { zone, calendar }),
    ...(hasEnd && { to: momentOn(ends, endTime, { zone, calendar }) }),
  };
}

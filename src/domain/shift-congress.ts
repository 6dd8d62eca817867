import type { Calendar } from './calendar.ts';
import type { Day } from './instant.ts';
import type { Plan } from './plan.ts';

/** The plan of a congress that begins on another day and is as long; what counts from it moves by itself. */
export function shiftCongress(plan: Plan, starts: Day, calendar: Calendar): Plan {
  const length = calendar.daysBetween(plan.congress.starts, plan.congress.ends);
  return { ...plan, congress: { ...plan.congress, starts, ends: calendar.addDays(starts, length) } };
}

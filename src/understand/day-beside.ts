import { type Deadline, momentOf } from '../domain/plan.ts';
import { isRefusal } from '../time/parsed-time.ts';
import type { ActContext } from './act-rule.ts';
import type { Heard } from './hear.ts';

/** The day beside an item's own that a line names, at the hour that it names, as a date option reads it. */
export function dayBeside(
  { beside, dates }: Heard,
  deadline: Deadline | undefined,
  { plan, calendar }: Pick<ActContext, 'plan' | 'calendar'>,
): string | undefined {
  if (!beside || !deadline) return undefined;
  const on = calendar.addDays(momentOf(plan, deadline.due, calendar).on, beside.days);
  const hour = dates.flatMap(({ time }) =>
    !isRefusal(time) && time.kind === 'instant' ? [time.time] : [],
  )[0];
  return hour === undefined ? on : `${on} ${hour}`;
}

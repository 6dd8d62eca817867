import type { Calendar } from './calendar.ts';
import { type Deadline, momentOf, type Plan } from './plan.ts';
import type { Moment } from './plan-date.ts';

/** A deadline still to be met, with the moment it is due. */
export type OpenDeadline = { deadline: Deadline; due: Moment };

/** The deadlines still to be met. */
export function openDeadlines(
  plan: Pick<Plan, 'congress' | 'events' | 'deadlines'>,
  calendar: Calendar,
): OpenDeadline[] {
  return plan.deadlines
    .filter((deadline) => deadline.state === 'open')
    .map((deadline) => ({ deadline, due: momentOf(plan, deadline.due, calendar) }));
}

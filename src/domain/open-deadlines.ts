import type { Calendar } from './calendar.ts';
import { type Deadline, momentOf, type Plan } from './plan.ts';
import type { Moment } from './plan-date.ts';
import { remember, rememberEach } from './remember.ts';

/** A deadline still to be met, with the moment it is due. */
export type OpenDeadline = { deadline: Deadline; due: Moment };

// Worked out once for each deadline: few of a plan's thousands change at a time, and every change asks for all.
const itemsOf = remember((congress: Plan['congress'], events: Plan['events'], calendar: Calendar) =>
  rememberEach(
    (deadline: Deadline): OpenDeadline => ({
      deadline,
      due: momentOf({ congress, events }, deadline.due, calendar),
    }),
  ),
);

/** The deadlines still to be met; the very same objects for those that have not changed. */
export function openDeadlines(
  { congress, events, deadlines }: Pick<Plan, 'congress' | 'events' | 'deadlines'>,
  calendar: Calendar,
): OpenDeadline[] {
  return deadlines.filter(({ state }) => state === 'open').map(itemsOf(congress, events, calendar));
}

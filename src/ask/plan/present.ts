import type { Calendar } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/instant.ts';
import { presentPlan } from '../../domain/occurrences.ts';
import { momentOf, type Plan } from '../../domain/plan.ts';

/** The plan with every meeting at its next time, worked out anew when a meeting has passed. */
export function createPresent(plan: Plan, calendar: Calendar): (now: Instant) => Plan {
  let known: { from: Instant; to: Instant; plan: Plan } | undefined;
  return (now) => {
    if (known && known.from <= now && now <= known.to) return known.plan;
    const present = presentPlan(plan, now, calendar);
    const ahead = present.deadlines
      .filter(({ meeting, state }) => meeting && state === 'open')
      .map(({ due }) => momentOf(present, due, calendar).at);
    known = { from: now, to: Math.min(...ahead), plan: present };
    return present;
  };
}

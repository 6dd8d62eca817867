import { committeeWorks } from '../domain/committee-days.ts';
import type { Plan } from '../domain/plan.ts';
import { calendar } from './calendar.ts';

/** What a typed date may count from in this plan: the congress and its dated events. */
export function planTimeContext(plan: Pick<Plan, 'congress' | 'events'>) {
  return {
    anchors: {
      congressStarts: plan.congress.starts,
      congressEnds: plan.congress.ends,
      works: committeeWorks(plan.congress, calendar),
      events: plan.events.flatMap(({ id, name, aka, starts, ends }) =>
        starts ? [{ id, names: [name, ...aka], starts, ends: ends ?? starts }] : [],
      ),
    },
  };
}

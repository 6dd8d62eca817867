import { committeeWorks } from '../domain/committee-days.ts';
import { hoursOf } from '../domain/hours.ts';
import type { Zone } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { calendar } from './calendar.ts';
import type { AnchorHours } from './parsed-time.ts';

/** The hours of an event as instants; an end without an hour is none. */
function anchorHours(event: Parameters<typeof hoursOf>[0], zone: Zone): AnchorHours | undefined {
  const { from, to } = hoursOf(event, zone, calendar) ?? {};
  return from && { startsAt: from.at, ...(to?.time !== undefined && { endsAt: to.at }) };
}

/** What a typed date may count from in this plan: the congress and its dated events. */
export function planTimeContext(plan: Pick<Plan, 'congress' | 'events'>) {
  const { zone } = plan.congress;
  const hours = anchorHours(plan.congress, zone);
  return {
    anchors: {
      ...(hours && { congressHours: hours }),
      congressStarts: plan.congress.starts,
      congressEnds: plan.congress.ends,
      works: committeeWorks(plan.congress, calendar),
      events: plan.events.flatMap((event) => {
        const { id, name, aka, starts, ends = starts } = event;
        const own = anchorHours(event, event.zone ?? zone);
        if (starts === undefined || ends === undefined) return [];
        return [{ id, names: [name, ...aka], starts, ends, ...(own && { hours: own }) }];
      }),
    },
  };
}

import type { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import { type Deadline, momentOf, type Plan } from './plan.ts';

/** How many deadlines there are of each kind; the late ones are not among the open ones. */
export type StandingCounts = { done: number; open: number; late: number };

/** How deadlines stand that have something in common; `key` is absent where it is not given. */
export type StandingRow = StandingCounts & { key?: string; total: number };

export const standingGroups = ['objective', 'organisation', 'person'] as const;
export type StandingGroup = (typeof standingGroups)[number];

/** How far the work before the congress is. */
export type Standing = StandingRow & { groups: Readonly<Record<StandingGroup, readonly StandingRow[]>> };

/**
 * Counts deadlines as they stand at `now`, as far as a reader may see them. What was cancelled does not count, and meetings
 * take place by themselves. Groups come in the order of the plan; what belongs to none is last.
 */
export function standingOf(
  deadlines: readonly Deadline[],
  { plan, now, calendar }: { plan: Plan; now: Instant; calendar: Calendar },
): Standing {
  const counted = deadlines.filter(({ state, meeting }) => state !== 'cancelled' && !meeting);
  const isLate = ({ due }: Deadline) => momentOf(plan, due, calendar).at < now;
  const rowOf = (of: readonly Deadline[], key?: string): StandingRow => {
    const done = of.filter(({ state }) => state === 'done').length;
    const late = of.filter((deadline) => deadline.state === 'open' && isLate(deadline)).length;
    return { ...(key !== undefined && { key }), total: of.length, done, late, open: of.length - done - late };
  };
  const rows = (
    keys: readonly string[],
    keyOf: (deadline: Deadline) => string | undefined,
  ): StandingRow[] => {
    const known = new Set(keys);
    const ofNone = counted.filter((deadline) => !known.has(keyOf(deadline) ?? ''));
    return [
      ...keys.map((key) =>
        rowOf(
          counted.filter((deadline) => keyOf(deadline) === key),
          key,
        ),
      ),
      rowOf(ofNone),
    ].filter(({ total }) => total > 0);
  };
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const organisationOf = new Map(plan.people.map(({ id, organisation }) => [id, organisation]));
  return {
    ...rowOf(counted),
    groups: {
      objective: rows(idsOf(plan.objectives), ({ objective }) => objective),
      organisation: rows(idsOf(plan.organisations), ({ owner }) => organisationOf.get(owner ?? '')),
      person: rows(idsOf(plan.people), ({ owner }) => owner),
    },
  };
}

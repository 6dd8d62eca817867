import type { Calendar } from '../domain/calendar.ts';
import { isTooEarly } from '../domain/dependencies.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { type Deadline, ladderOf, momentOf, type Plan } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';

/** What a plan may be checked for: nothing that makes it wrong, all that a committee should look at. */
export type FindingCode =
  | 'no-owner'
  | 'ladder-past'
  | 'weekend'
  | 'past'
  | 'too-early'
  | 'crowded-day'
  | 'no-deadline';

/** `item` is the id of a deadline; of a person for `crowded-day`; of an objective for `no-deadline`. */
export type Finding = { code: FindingCode; item: string; params: Readonly<Record<string, string | number>> };

/** More deadlines than this for one person on one day are too many. */
const crowdedAbove = 3;

type Due = { deadline: Deadline; moment: Moment };

/**
 * What deserves a second look in a plan at `now`, in the plan's order: open deadlines without an owner, with reminders
 * whose time has gone, on a weekend or already past; people with too much on one day; objectives of the congress
 * without a deadline.
 */
export function checkPlan(plan: Plan, now: Instant, calendar: Calendar): Finding[] {
  const open: Due[] = plan.deadlines
    .filter((deadline) => deadline.state === 'open')
    .map((deadline) => ({ deadline, moment: momentOf(plan, deadline.due, calendar) }));
  return [
    ...open.flatMap((due) => checkDeadline(due, { plan, now, calendar })),
    ...crowdedDays(open),
    ...aimless(plan),
  ];
}

function checkDeadline(
  { deadline, moment }: Due,
  { plan, now, calendar }: { plan: Plan; now: Instant; calendar: Calendar },
): Finding[] {
  const finding = (code: FindingCode, params: Finding['params'] = {}): Finding => ({
    code,
    item: deadline.id,
    params: { on: moment.on, ...params },
  });
  const ladder = ladderOf(plan, deadline);
  const gone = ladder.before.filter(
    (days) => calendar.resolve(calendar.addDays(moment.on, -days), ladder.at, moment.zone).at < now,
  );
  const isPast = moment.at < now;
  return [
    ...(deadline.owner === undefined ? [finding('no-owner')] : []),
    ...(isPast ? [finding('past')] : []),
    ...(isTooEarly(deadline, plan, calendar) ? [finding('too-early')] : []),
    ...(!isPast && gone.length > 0
      ? [finding('ladder-past', { gone: gone.length, rungs: ladder.before.length })]
      : []),
    ...(calendar.weekday(moment.on) > 5
      ? [finding('weekend', { weekday: calendar.weekday(moment.on) })]
      : []),
  ];
}

function crowdedDays(open: readonly Due[]): Finding[] {
  const counts = new Map<string, { owner: string; on: Day; count: number }>();
  for (const { deadline, moment } of open) {
    if (deadline.owner === undefined) continue;
    const key = `${deadline.owner} ${moment.on}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { owner: deadline.owner, on: moment.on, count });
  }
  return [...counts.values()]
    .filter(({ count }) => count > crowdedAbove)
    .map(({ owner, on, count }) => ({ code: 'crowded-day', item: owner, params: { on, count } }));
}

/** A cancelled deadline does not work towards its objective; one that is done did. */
function aimless(plan: Plan): Finding[] {
  const aims = new Set(
    plan.deadlines.filter(({ state }) => state !== 'cancelled').map(({ objective }) => objective),
  );
  return plan.objectives
    .filter(({ id, of }) => of === 'congress' && !aims.has(id))
    .map(({ id }) => ({ code: 'no-deadline', item: id, params: {} }));
}

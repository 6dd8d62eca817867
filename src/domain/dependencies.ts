import type { Calendar } from './calendar.ts';
import { addWorkingDays, committeeWorks } from './committee-days.ts';
import type { Day } from './instant.ts';
import { movedTo } from './occurrences.ts';
import { type Deadline, momentOf, type Plan } from './plan.ts';
import { absoluteDate } from './plan-date.ts';

type Dated = Pick<Plan, 'congress' | 'events' | 'deadlines'>;

/** The first day on which a deadline may be due: after all that it waits for, with their lags; undefined when it waits for nothing. */
function earliestDay(deadline: Deadline, plan: Dated, calendar: Calendar): Day | undefined {
  const works = committeeWorks(plan.congress, calendar);
  const days = (deadline.after ?? []).flatMap(({ item, days: lag = 0, workingDays = 0 }): Day[] => {
    const before = plan.deadlines.find(({ id }) => id === item);
    // What is done or dropped holds up nothing.
    if (before?.state !== 'open') return [];
    const { on } = momentOf(plan, before.due, calendar);
    return [addWorkingDays(calendar.addDays(on, lag), workingDays, { works, calendar })];
  });
  return days.sort().at(-1);
}

/** Whether a deadline is due before what it waits for. */
export function isTooEarly(deadline: Deadline, plan: Dated, calendar: Calendar): boolean {
  const earliest = earliestDay(deadline, plan, calendar);
  return earliest !== undefined && momentOf(plan, deadline.due, calendar).on < earliest;
}

/** The open deadlines that come after one, step by step, each once; a circle ends where it began. */
function followersOf(id: string, plan: Dated): string[] {
  const found = new Set<string>();
  for (let front = [id]; front.length > 0; ) {
    const next = plan.deadlines.filter(
      ({ id: own, state, after = [] }) =>
        state === 'open' && own !== id && !found.has(own) && after.some(({ item }) => front.includes(item)),
    );
    for (const { id: own } of next) found.add(own);
    front = next.map(({ id: own }) => own);
  }
  return [...found];
}

/** Every open deadline that comes after another. */
const allFollowers = ({ deadlines }: Dated): string[] =>
  deadlines.filter(({ state, after = [] }) => state === 'open' && after.length > 0).map(({ id }) => id);

/**
 * What must move because a deadline did, or because many did: everything that follows and would be due too early, on its
 * first possible day, at its own hour. Those that have moved, and the plan with them.
 */
export function pushFollowers<P extends Dated>(
  id: string | undefined,
  plan: P,
  calendar: Calendar,
): { plan: P; moved: string[] } {
  const followers = id === undefined ? allFollowers(plan) : followersOf(id, plan);
  const moved = new Set<string>();
  let present = plan;
  // One round for each step of the longest chain; in a circle nothing would ever fit.
  for (let round = 0; round <= followers.length; round++)
    for (const deadline of present.deadlines) {
      if (!followers.includes(deadline.id)) continue;
      const earliest = earliestDay(deadline, present, calendar);
      const due = momentOf(present, deadline.due, calendar);
      if (earliest === undefined || due.on >= earliest) continue;
      const later = movedTo(deadline, absoluteDate(earliest, due.time), present, calendar);
      present = {
        ...present,
        deadlines: present.deadlines.map((each) => (each === deadline ? later : each)),
      };
      moved.add(deadline.id);
    }
  return { plan: present, moved: [...moved] };
}

/** The ids of a circle in which deadlines wait for each other; undefined when there is none. */
export function circleIn(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] | undefined => {
    const seen = path.indexOf(id);
    if (seen >= 0) return [...path.slice(seen), id];
    if (done.has(id)) return undefined;
    for (const next of edges.get(id) ?? []) {
      const circle = walk(next, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of edges.keys()) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return undefined;
}

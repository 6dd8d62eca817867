import type { Calendar } from './calendar.ts';
import type { Day, Instant } from './instant.ts';
import { type OpenDeadline, openDeadlines } from './open-deadlines.ts';
import { type Deadline, momentOf, type Plan } from './plan.ts';
import { absoluteDate, type Moment, type PlanDate } from './plan-date.ts';

type Dated = Pick<Plan, 'congress' | 'events'>;
type Repeating = Pick<Deadline, 'due' | 'repeat'>;

/** So many occurrences are planned ahead, and no longer than this. */
const mostAhead = 260;
const furthestDays = 800;

/** The last day on which a series may come again. */
export function lastDay({ repeat }: Repeating, first: Day, plan: Dated, calendar: Calendar): Day {
  const furthest = calendar.addDays(first, furthestDays);
  if (repeat?.ends) return momentOf(plan, repeat.ends, calendar).on;
  if (repeat && /(?:UNTIL|COUNT)=/.test(repeat.rule)) return furthest;
  return first <= plan.congress.ends ? plan.congress.ends : furthest;
}

/** The occurrences after a day, the earliest first. */
export function occurrencesAfter(
  deadline: Repeating,
  after: Day,
  plan: Dated,
  calendar: Calendar,
): PlanDate[] {
  const { repeat } = deadline;
  if (!repeat) return [];
  const { on: first, time } = momentOf(plan, repeat.from, calendar);
  const to = lastDay(deadline, after < first ? first : after, plan, calendar);
  const series = { rule: repeat.rule, first, time, zone: plan.congress.zone };
  return calendar
    .occurrences(series, { from: calendar.addDays(after, 1), to })
    .filter((on) => !repeat.except?.includes(on))
    .slice(0, mostAhead)
    .map((on) => absoluteDate(on, time));
}

/** A deadline at its next occurrence after the present one; undefined when that was the last. */
export function nextOccurrence(deadline: Deadline, plan: Dated, calendar: Calendar): Deadline | undefined {
  const { on } = momentOf(plan, deadline.due, calendar);
  const [due] = occurrencesAfter(deadline, on, plan, calendar);
  return due && { ...deadline, due };
}

/** The open deadlines, each with all of its occurrences that are still ahead of the one that is next to be done. */
export function openOccurrences(
  plan: Pick<Plan, 'congress' | 'events' | 'deadlines'>,
  calendar: Calendar,
): OpenDeadline[] {
  return openDeadlines(plan, calendar).flatMap((item) => {
    if (!item.deadline.repeat) return [item];
    const later = occurrencesAfter(item.deadline, item.due.on, plan, calendar);
    return [
      item,
      ...later.map((due) => ({ deadline: { ...item.deadline, due }, due: momentOf(plan, due, calendar) })),
    ];
  });
}

const isSameInstant = (a: Instant, b: Instant) => Math.floor(a / 1000) === Math.floor(b / 1000);

/** The deadline at the occurrence that is due at an instant; undefined when it has none then. */
export function occurrenceAt(
  deadline: Deadline,
  dueAt: Instant,
  plan: Dated,
  calendar: Calendar,
): Deadline | undefined {
  const due = momentOf(plan, deadline.due, calendar);
  if (isSameInstant(due.at, dueAt)) return deadline;
  const later = occurrencesAfter(deadline, due.on, plan, calendar);
  const found = later.find((date) => isSameInstant(momentOf(plan, date, calendar).at, dueAt));
  return found && { ...deadline, due: found };
}

/** A deadline at another date; of what repeats, the day that it leaves is no longer one of its days. */
export function movedTo(deadline: Deadline, due: PlanDate, plan: Dated, calendar: Calendar): Deadline {
  const { repeat } = deadline;
  if (!repeat) return { ...deadline, due };
  const { on } = momentOf(plan, deadline.due, calendar);
  return { ...deadline, due, repeat: { ...repeat, except: [...new Set([...(repeat.except ?? []), on])] } };
}

/** A deadline without one of its days; undefined when it then never comes again. */
export function without(deadline: Deadline, day: Day, plan: Dated, calendar: Calendar): Deadline | undefined {
  const { repeat } = deadline;
  if (!repeat) return undefined;
  const skipped = {
    ...deadline,
    repeat: { ...repeat, except: [...new Set([...(repeat.except ?? []), day])] },
  };
  const { on } = momentOf(plan, deadline.due, calendar);
  return on === day ? nextOccurrence(skipped, plan, calendar) : skipped;
}

/** A meeting that has taken place is at its next occurrence; one that was the last stands where it was. */
function passed(deadline: Deadline, now: Instant, plan: Dated, calendar: Calendar): Deadline {
  if (!deadline.meeting || deadline.state !== 'open') return deadline;
  const isOver = ({ at }: Moment) => at < now;
  if (!isOver(momentOf(plan, deadline.due, calendar))) return deadline;
  const { on } = momentOf(plan, deadline.due, calendar);
  const due = occurrencesAfter(deadline, on, plan, calendar).find(
    (date) => !isOver(momentOf(plan, date, calendar)),
  );
  return due ? { ...deadline, due } : { ...deadline, state: 'done' };
}

/** How a plan stands from one instant to another, both included. */
type Present = { plan: Plan; from: Instant; until: Instant; calendar: Calendar };
const known = new WeakMap<Plan, Present>();

function presentAt(plan: Plan, now: Instant, calendar: Calendar): Present {
  const deadlines = plan.deadlines.map((deadline) => passed(deadline, now, plan, calendar));
  const isSame = deadlines.every((deadline, index) => deadline === plan.deadlines[index]);
  const next = deadlines
    .filter(({ meeting, state }) => meeting && state === 'open')
    .map(({ due }) => momentOf(plan, due, calendar).at);
  return {
    plan: isSame ? plan : { ...plan, deadlines },
    ...{ from: now, until: Math.min(Number.POSITIVE_INFINITY, ...next), calendar },
  };
}

/** The plan as it stands at `now`: every meeting at its next time; the very same plan when none has passed. */
export function presentPlan<P extends Plan>(plan: P, now: Instant, calendar: Calendar): P {
  const before = known.get(plan);
  const holds = before && before.from <= now && now <= before.until && before.calendar === calendar;
  const present = holds ? before : presentAt(plan, now, calendar);
  known.set(plan, present);
  return present.plan as P;
}

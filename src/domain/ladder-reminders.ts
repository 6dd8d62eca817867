import type { Calendar } from './calendar.ts';
import type { Courtesy } from './courtesy.ts';
import type { Instant } from './instant.ts';
import type { OpenDeadline } from './open-deadlines.ts';
import type { Person } from './person.ts';
import { ladderOf, type Plan } from './plan.ts';
import { mayBeTold, recipientsOf } from './recipients.ts';
import type { Destination, Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import { standInFor } from './working-days.ts';

/** What the reminders of deadlines are worked out from. */
export type LadderContext = {
  plan: Pick<Plan, 'congress' | 'people' | 'ladders'>;
  calendar: Calendar;
  courtesy: Courtesy;
};

type Rung = Omit<Reminder, 'key' | 'to'>;
type Told = { rung: Rung; reminder: Reminder };

/** The hour of its ladder on a day counted from the due day. */
export function atLadderHour(
  { plan, calendar }: { plan: Pick<Plan, 'congress' | 'ladders'>; calendar: Calendar },
  { deadline, due }: OpenDeadline,
  days: number,
): Instant {
  const on = calendar.addDays(due.on, days);
  return calendar.resolve(on, ladderOf(plan, deadline).at, plan.congress.zone).at;
}

function rungsOf(context: LadderContext, item: OpenDeadline): Rung[] {
  const { deadline, due } = item;
  const ladder = ladderOf(context.plan, deadline);
  const subject = { subject: deadline.id, dueAt: due.at };
  const ahead = ladder.before.map((days) => ({
    ...subject,
    kind: days === 0 ? ('due' as const) : ('before' as const),
    rule: `before-${days}`,
    at: atLadderHour(context, item, -days),
  }));
  const late = deadline.meeting ? [] : ladder.overdue.owner;
  const after = late.map((days) => ({
    ...subject,
    kind: 'overdue' as const,
    rule: `overdue-${days}`,
    at: atLadderHour(context, item, days),
  }));
  return [...ahead.filter((rung) => rung.at <= due.at), ...after];
}

/** Who is reminded on the day of a rung: the recipient, or whoever stands in while they are away. */
function presentFor(person: Person, rung: Rung, { deadline }: OpenDeadline, context: LadderContext): Person {
  if (!person.absences?.length) return person;
  const { plan, calendar } = context;
  const on = calendar.dayOf(rung.at, person.zone ?? plan.congress.zone);
  const stand = standInFor(person, on, plan);
  return stand && mayBeTold(plan, deadline, { kind: 'person', person: stand.id }) ? stand : person;
}

/** A reminder ahead of a deadline comes earlier rather than later, and after it later rather than before it has passed. */
function tell(rung: Rung, to: Destination, item: OpenDeadline, context: LadderContext): Told {
  const { plan, courtesy } = context;
  const owner = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
  const person = owner && presentFor(owner, rung, item, context);
  const at =
    rung.kind === 'overdue' ? courtesy.after(rung.at, person) : courtesy.before(rung.at, person, item.due.at);
  const destination: Destination = person ? { kind: 'person', person: person.id } : to;
  return { rung, reminder: makeReminder({ ...rung, to: destination, at }) };
}

/** Of several that were moved to one day of their reader, the one nearest to the deadline. */
function onceADay(told: readonly Told[], { plan, calendar }: LadderContext): Reminder[] {
  if (told.every(({ rung, reminder }) => rung.at === reminder.at))
    return told.map(({ reminder }) => reminder);
  const days = new Map<string, Told>();
  for (const one of told) {
    const { at, to } = one.reminder;
    const who = to.kind === 'person' ? to.person : '';
    const zone = plan.people.find(({ id }) => id === who)?.zone ?? plan.congress.zone;
    const key = `${who} ${calendar.dayOf(at, zone)}`;
    const other = days.get(key);
    if (!other || other.rung.at < one.rung.at) days.set(key, one);
  }
  return [...days.values()].map(({ reminder }) => reminder);
}

/** The reminders of deadlines to their owners, by their ladders. */
export const ladderReminders = (open: readonly OpenDeadline[], context: LadderContext): Reminder[] =>
  open.flatMap((item) =>
    recipientsOf(context.plan, item.deadline).flatMap((to) =>
      onceADay(
        rungsOf(context, item).map((rung) => tell(rung, to, item, context)),
        context,
      ),
    ),
  );

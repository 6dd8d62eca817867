import type { Day, Instant } from './instant.ts';
import { atLadderHour, type LadderContext } from './ladder-reminders.ts';
import type { OpenDeadline } from './open-deadlines.ts';
import type { Person } from './person.ts';
import { type Ladder, ladderOf } from './plan.ts';
import { peopleToRemind } from './recipients.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

const weeklyHour = '09:00';

/** How long after the last date the chair still hears each week what is late. */
const weeksAfter = 26;
const mostWeeks = 200;

/** Days after the due day on which the secretary hears of it: when the owner has been asked for the last time. */
const secretaryDays = ({ overdue }: Ladder): readonly number[] =>
  overdue.secretary ?? [Math.max(0, ...overdue.owner) + 1];

type Days = Map<Day, Instant>;

/** The days on which some deadline has been late for as long as `daysOf` says, each at the earliest hour of a ladder. */
function lateDays(
  open: readonly OpenDeadline[],
  daysOf: (ladder: Ladder) => readonly number[],
  context: LadderContext,
): Days {
  const days: Days = new Map();
  for (const item of open)
    for (const late of daysOf(ladderOf(context.plan, item.deadline))) {
      const on = context.calendar.addDays(item.due.on, late);
      const at = atLadderHour(context, item, late);
      days.set(on, Math.min(at, days.get(on) ?? at));
    }
  return days;
}

/** The Mondays from the first date that can be missed until half a year after the last. */
function mondays(open: readonly OpenDeadline[], { plan, calendar }: LadderContext): Days {
  const dues = open.map(({ due }) => due.on).sort();
  const [first, last] = [dues[0], dues.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const monday = calendar.addDays(first, 8 - calendar.weekday(first));
  const weeks = Math.floor(calendar.daysBetween(monday, last) / 7) + weeksAfter;
  const days = Array.from({ length: Math.min(weeks, mostWeeks) }, (_, week): [Day, Instant] => {
    const on = calendar.addDays(monday, 7 * week);
    return [on, calendar.resolve(on, weeklyHour, plan.congress.zone).at];
  });
  return new Map(days);
}

type Grouped = { kind: 'escalation' | 'desk'; subject: string; prefix: string };

/** One grouped message a day at most. */
function grouped(
  days: Days,
  person: Person,
  { kind, subject, prefix }: Grouped,
  context: LadderContext,
): Reminder[] {
  const { plan, calendar, courtesy } = context;
  const zone = person.zone ?? plan.congress.zone;
  const made = [...days].map(([on, dueAt]) =>
    makeReminder({
      subject,
      kind,
      rule: `${prefix}-${on}`,
      dueAt,
      at: courtesy.after(dueAt, person),
      to: { kind: 'person', person: person.id },
    }),
  );
  return [...new Map(made.map((reminder) => [calendar.dayOf(reminder.at, zone), reminder])).values()];
}

/**
 * What is late never falls silent: once its owner has been asked for the last time the secretary hears of it, then the
 * chair, and both every week as long as something waits for them.
 */
export function lateReminders(open: readonly OpenDeadline[], context: LadderContext): Reminder[] {
  const weekly = mondays(open, context);
  const byDay = (days: Days): Days => new Map([...weekly, ...days].sort(([a], [b]) => (a < b ? -1 : 1)));
  const forChair = byDay(lateDays(open, ({ overdue }) => overdue.chair, context));
  const forSecretary = byDay(lateDays(open, secretaryDays, context));
  return [
    ...peopleToRemind(context.plan, 'chair').flatMap((chair) =>
      grouped(forChair, chair, { kind: 'escalation', subject: 'late', prefix: 'late' }, context),
    ),
    ...peopleToRemind(context.plan, 'secretary').flatMap((secretary) =>
      grouped(forSecretary, secretary, { kind: 'desk', subject: 'desk', prefix: 'desk' }, context),
    ),
  ];
}

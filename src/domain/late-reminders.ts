import type { Calendar } from './calendar.ts';
import type { Courtesy } from './courtesy.ts';
import type { Day, Instant, Zone } from './instant.ts';
import { atLadderHour, type LadderContext } from './ladder-reminders.ts';
import type { OpenDeadline } from './open-deadlines.ts';
import type { Person } from './person.ts';
import { type Ladder, ladderOf, type Plan } from './plan.ts';
import { peopleToRemind } from './recipients.ts';
import { remember, rememberEach } from './remember.ts';
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

type LateDay = readonly [on: Day, at: Instant];
type Late = { chair: readonly LateDay[]; secretary: readonly LateDay[] };

/** On which days and when a deadline has been late for so long that the chair and the secretary hear of it. */
const lateDaysWith = remember((congress: Plan['congress'], ladders: Plan['ladders'], calendar: Calendar) => {
  const context = { plan: { congress, ladders }, calendar };
  return rememberEach((item: OpenDeadline): Late => {
    const ladder = ladderOf(context.plan, item.deadline);
    const daysOf = (days: readonly number[]) =>
      days.map((late): LateDay => [calendar.addDays(item.due.on, late), atLadderHour(context, item, late)]);
    return { chair: daysOf(ladder.overdue.chair), secretary: daysOf(secretaryDays(ladder)) };
  });
});

/** Each day once, at the earliest hour of a ladder. */
function earliest(late: readonly LateDay[]): Days {
  const days: Days = new Map();
  for (const [on, at] of late) days.set(on, Math.min(at, days.get(on) ?? at));
  return days;
}

const mondaysBetween = remember((first: Day, last: Day, zone: Zone, calendar: Calendar): Days => {
  const monday = calendar.addDays(first, 8 - calendar.weekday(first));
  const weeks = Math.floor(calendar.daysBetween(monday, last) / 7) + weeksAfter;
  const days = Array.from({ length: Math.min(weeks, mostWeeks) }, (_, week): [Day, Instant] => {
    const on = calendar.addDays(monday, 7 * week);
    return [on, calendar.resolve(on, weeklyHour, zone).at];
  });
  return new Map(days);
});

/** The Mondays from the first date that can be missed until half a year after the last. */
function mondays(open: readonly OpenDeadline[], { plan, calendar }: LadderContext): Days {
  let [first, last] = [open[0]?.due.on, open[0]?.due.on];
  if (first === undefined || last === undefined) return new Map();
  for (const { due } of open) {
    if (due.on < first) first = due.on;
    if (due.on > last) last = due.on;
  }
  return mondaysBetween(first, last, plan.congress.zone, calendar);
}

type Grouped = { kind: 'escalation' | 'desk'; subject: string; prefix: string };

/** The grouped message of a day, and the day on which its reader has it. */
type GroupedOn = (grouped: Grouped, on: Day, dueAt: Instant) => { reminder: Reminder; readOn: Day };

// A change of one deadline leaves nearly all of these days what they were.
const groupedWith = remember((courtesy: Courtesy, zone: Zone, calendar: Calendar) =>
  rememberEach((person: Person): GroupedOn => {
    const known = new Map<string, ReturnType<GroupedOn>>();
    return ({ kind, subject, prefix }, on, dueAt) => {
      const key = `${prefix} ${on} ${dueAt}`;
      const found = known.get(key);
      if (found) return found;
      const at = courtesy.after(dueAt, person);
      const to = { kind: 'person', person: person.id } as const;
      const reminder = makeReminder({ subject, kind, rule: `${prefix}-${on}`, dueAt, at, to });
      const made = { reminder, readOn: calendar.dayOf(at, person.zone ?? zone) };
      known.set(key, made);
      return made;
    };
  }),
);

/** One grouped message a day at most. */
function groupedMessages(days: Days, person: Person, grouped: Grouped, context: LadderContext): Reminder[] {
  const { plan, calendar, courtesy } = context;
  const groupedOn = groupedWith(courtesy, plan.congress.zone, calendar)(person);
  const byDay = new Map<Day, Reminder>();
  for (const [on, dueAt] of days) {
    const { reminder, readOn } = groupedOn(grouped, on, dueAt);
    byDay.set(readOn, reminder);
  }
  return [...byDay.values()];
}

/**
 * What is late never falls silent: once its owner has been asked for the last time the secretary hears of it, then the
 * chair, and both every week as long as something waits for them.
 */
export function lateReminders(open: readonly OpenDeadline[], context: LadderContext): Reminder[] {
  const weekly = mondays(open, context);
  const byDay = (days: Days): Days => new Map([...weekly, ...days].sort(([a], [b]) => (a < b ? -1 : 1)));
  const late = open.map(lateDaysWith(context.plan.congress, context.plan.ladders, context.calendar));
  const forChair = byDay(earliest(late.flatMap(({ chair }) => chair)));
  const forSecretary = byDay(earliest(late.flatMap(({ secretary }) => secretary)));
  return [
    ...peopleToRemind(context.plan, 'chair').flatMap((chair) =>
      groupedMessages(forChair, chair, { kind: 'escalation', subject: 'late', prefix: 'late' }, context),
    ),
    ...peopleToRemind(context.plan, 'secretary').flatMap((secretary) =>
      groupedMessages(forSecretary, secretary, { kind: 'desk', subject: 'desk', prefix: 'desk' }, context),
    ),
  ];
}

import { askDay, askDayOfSubject, askSubject } from './ask-day.ts';
import { type Asked, askedIn } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import { focalPointsOf } from './focal-points.ts';
import { type Day, dayMs, type Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { hourOnDays } from './quiet-hours.ts';
import { peopleToRemind } from './recipients.ts';
import { remember } from './remember.ts';
import { formatDestination, type Reminder, type ReminderKind } from './reminder.ts';
import { followUpOf, roundsOf, type TimedRound } from './rounds.ts';

type Rung = { kind: ReminderKind; rule: string; at: Instant; person: Person; day?: Day };

/** What the messages of a round to one person are about: of several missed ones only the newest goes out. */
const subjectOf = (round: TimedRound, { kind, person, day }: Rung): string =>
  kind === 'round' || kind === 'nudge'
    ? askSubject(round.id, person.id, day)
    : ['round', round.id, kind, person.id].join('.');

/** The round that a subject names. */
export const roundOfSubject = (subject: string): string => subject.split('.')[1] ?? '';

/** One group for each person; what nobody can be asked about is left out. */
function grouped(asked: readonly Asked[], whom: (item: Asked) => Person | undefined): Map<Person, Asked[]> {
  const groups = new Map<Person, Asked[]>();
  for (const item of asked) {
    const person = whom(item);
    const group = person && groups.get(person);
    if (group) group.push(item);
    else if (person) groups.set(person, [item]);
  }
  return groups;
}

type Context = { plan: Plan; calendar: Calendar; hourOn: ReturnType<typeof hourOnDays> };

function rungsOf(round: TimedRound, open: readonly Asked[], { plan, calendar, hourOn }: Context) {
  const { nudges, alternate, chair, at: usual } = followUpOf(plan);
  const hour = round.opens.at ?? usual;
  const dayAt = (days: number) => hourOn(round.opensOn, days, hour);
  const hourAt = (day: Day) => hourOn(day, 0, hour);
  const again = nudges
    .map((days) => ({ kind: 'nudge' as const, rule: `nudge-${days}`, at: dayAt(days) }))
    .filter(({ at }) => at <= round.closesAt);
  const rungs: Rung[] = [];
  for (const [person, items] of grouped(open, ({ asked }) => asked)) {
    const days = [...new Set(items.map((item) => askDay(item, round, { plan, calendar })))];
    const asks = days.map((day): Rung => {
      const at = day === undefined ? round.opensAt : hourAt(day);
      return { kind: 'round', rule: 'ask', at, person, ...(day !== undefined && { day }) };
    });
    const inTime = asks.filter(({ at }) => at <= round.closesAt);
    rungs.push(...inTime);
    const firstAt = Math.min(...inTime.map(({ at }) => at));
    for (const nudge of again) if (nudge.at > firstAt) rungs.push({ ...nudge, person });
  }
  if (alternate !== null)
    for (const person of grouped(open, stand).keys())
      rungs.push({ kind: 'alternate', rule: 'alternate', at: dayAt(alternate), person });
  if (chair !== null)
    for (const person of peopleToRemind(plan, 'chair'))
      rungs.push({ kind: 'unanswered', rule: 'chair', at: dayAt(chair), person });
  return rungs;
}

/** Who stands in for the one who was asked, when they are another person. */
const stand = ({ asked, alternate }: Asked): Person | undefined =>
  alternate === asked || alternate?.reminders === 'off' ? undefined : alternate;

const timing = remember((zone: string, courtesy: Courtesy, calendar: Calendar) => ({
  hourOn: hourOnDays({ zone, calendar }),
  remind: politeReminders(courtesy),
}));

/** What came to somebody while the round was open is not asked again sooner than this. */
const restMs = 2 * dayMs;

/** Nobody is asked again before they were asked, both may have waited for one working day, nor right after it. */
function comesAfterAsking(reminders: readonly Reminder[], round: TimedRound) {
  const againFrom = new Map<string, Instant>();
  for (const { kind, at, to, subject } of reminders) {
    const person = formatDestination(to);
    const from = askDayOfSubject(subject) === undefined ? at + 1 : at + restMs;
    if (kind === 'round') againFrom.set(person, Math.min(from, againFrom.get(person) ?? round.untilAt));
  }
  return ({ kind, at, to }: Reminder): boolean =>
    kind !== 'nudge' || at >= (againFrom.get(formatDestination(to)) ?? 0);
}

/**
 * What the rounds owe: each person asked once, and once more about what came to them since; as long as something of
 * theirs is not answered again on the days of the plan, then the alternate, then one message to the chair.
 */
export function roundReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { hourOn, remind } = timing(plan.congress.zone, courtesyOf(plan, calendar), calendar);
  const focalPoints = focalPointsOf(plan);
  return roundsOf(plan, calendar).flatMap((round) => {
    const open = askedIn(plan, round, focalPoints).filter(({ answered }) => !answered);
    if (open.length === 0) return [];
    const reminders = rungsOf(round, open, { plan, calendar, hourOn }).map((rung) =>
      // Due at no day of its own: a round that is moved after it has opened asks nobody a second time.
      remind(rung.person, 'after', {
        ...rung,
        subject: subjectOf(round, rung),
        dueAt: 0,
        ...(rung.kind === 'nudge' && { until: round.closesAt }),
      }),
    );
    return reminders.filter(comesAfterAsking(reminders, round));
  });
}

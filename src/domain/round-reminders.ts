import { type Asked, askedIn } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { focalPointsOf } from './focal-points.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { hourOnDays, politeTimes } from './quiet-hours.ts';
import { peopleToRemind } from './recipients.ts';
import type { Reminder, ReminderKind } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import { followUpOf, roundsOf, type TimedRound } from './rounds.ts';

type Context = {
  plan: Plan;
  hourOn: ReturnType<typeof hourOnDays>;
  polite: ReturnType<typeof politeTimes>;
};
type Rung = { round: TimedRound; kind: ReminderKind; rule: string; at: Instant; person: Person };

/** What the messages of a round to one person are about: of several missed ones only the newest goes out. */
const subjectOf = ({ round, kind, person }: Rung): string =>
  ['round', round.id, ...(kind === 'round' || kind === 'nudge' ? [] : [kind]), person.id].join('.');

/** The round that a subject names. */
export const roundOfSubject = (subject: string): string => subject.split('.')[1] ?? '';

function reminderOf(rung: Rung, { polite }: Context): Reminder {
  const { kind, rule, person } = rung;
  return makeReminder({
    subject: subjectOf(rung),
    kind,
    rule,
    // Not the round's day: a round that is moved after it has opened asks nobody a second time.
    dueAt: 0,
    at: polite(rung.at, person),
    to: { kind: 'person', person: person.id },
  });
}

/** One group for each person; what nobody can be asked about is left out. */
function grouped(asked: readonly Asked[], whom: (item: Asked) => Person | undefined): Map<Person, Asked[]> {
  const groups = new Map<Person, Asked[]>();
  for (const item of asked) {
    const person = whom(item);
    if (person) groups.set(person, [...(groups.get(person) ?? []), item]);
  }
  return groups;
}

function rungsOf(round: TimedRound, open: readonly Asked[], { plan, hourOn }: Context): Rung[] {
  const { nudges, alternate, chair, at: hour } = followUpOf(plan);
  const dayAt = (days: number): Instant => hourOn(round.opensOn, days, round.opens.at ?? hour);
  const rungs: Rung[] = [];
  for (const [person, items] of grouped(open, ({ asked }) => asked)) {
    const joinedAt = Math.min(...items.map(({ sinceAt }) => sinceAt));
    const at = Math.max(round.opensAt, joinedAt, person.since ?? round.opensAt);
    if (at > round.closesAt) continue;
    rungs.push({ round, kind: 'round', rule: 'ask', at, person });
    for (const days of nudges)
      if (dayAt(days) > at && dayAt(days) <= round.closesAt)
        rungs.push({ round, kind: 'nudge', rule: `nudge-${days}`, at: dayAt(days), person });
  }
  if (alternate !== null)
    for (const person of grouped(open, stand).keys())
      rungs.push({ round, kind: 'alternate', rule: 'alternate', at: dayAt(alternate), person });
  if (chair !== null)
    for (const person of peopleToRemind(plan, 'chair'))
      rungs.push({ round, kind: 'unanswered', rule: 'chair', at: dayAt(chair), person });
  return rungs;
}

/** Who stands in for the one who was asked, when they are another person. */
const stand = ({ asked, alternate }: Asked): Person | undefined =>
  alternate === asked || alternate?.reminders === 'off' ? undefined : alternate;

/**
 * What the rounds owe: each person asked once, and as long as something of theirs is not answered again on the days of
 * the plan, then the alternate, then one message to the chair.
 */
export function roundReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const where = { zone: plan.congress.zone, calendar };
  const context = { plan, hourOn: hourOnDays(where), polite: politeTimes(where) };
  const focalPoints = focalPointsOf(plan);
  return roundsOf(plan, calendar).flatMap((round) => {
    const open = askedIn(plan, round, focalPoints).filter(({ answered }) => !answered);
    return open.length === 0 ? [] : rungsOf(round, open, context).map((rung) => reminderOf(rung, context));
  });
}

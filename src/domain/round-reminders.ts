import { type Asked, askedIn } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import { focalPointsOf } from './focal-points.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { hourOnDays } from './quiet-hours.ts';
import { peopleToRemind } from './recipients.ts';
import { remember } from './remember.ts';
import { formatDestination, type Reminder, type ReminderKind } from './reminder.ts';
import { followUpOf, roundsOf, type TimedRound } from './rounds.ts';

type Rung = { kind: ReminderKind; rule: string; at: Instant; person: Person };

/** What the messages of a round to one person are about: of several missed ones only the newest goes out. */
const subjectOf = (round: TimedRound, { kind, person }: Rung): string =>
  ['round', round.id, ...(kind === 'round' || kind === 'nudge' ? [] : [kind]), person.id].join('.');

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

function rungsOf(round: TimedRound, open: readonly Asked[], plan: Plan, dayAt: (days: number) => Instant) {
  const { nudges, alternate, chair } = followUpOf(plan);
  const again = nudges
    .map((days) => ({ kind: 'nudge' as const, rule: `nudge-${days}`, at: dayAt(days) }))
    .filter(({ at }) => at <= round.closesAt);
  const rungs: Rung[] = [];
  for (const [person, items] of grouped(open, ({ asked }) => asked)) {
    const joinedAt = Math.min(...items.map(({ sinceAt }) => sinceAt));
    const at = Math.max(round.opensAt, joinedAt, person.since ?? round.opensAt);
    if (at > round.closesAt) continue;
    rungs.push({ kind: 'round', rule: 'ask', at, person });
    for (const nudge of again) if (nudge.at > at) rungs.push({ ...nudge, person });
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

/**
 * What the rounds owe: each person asked once, and as long as something of theirs is not answered again on the days of
 * the plan, then the alternate, then one message to the chair.
 */
export function roundReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { hourOn, remind } = timing(plan.congress.zone, courtesyOf(plan, calendar), calendar);
  const focalPoints = focalPointsOf(plan);
  const { at: hour } = followUpOf(plan);
  return roundsOf(plan, calendar).flatMap((round) => {
    const open = askedIn(plan, round, focalPoints).filter(({ answered }) => !answered);
    if (open.length === 0) return [];
    const dayAt = (days: number) => hourOn(round.opensOn, days, round.opens.at ?? hour);
    const reminders = rungsOf(round, open, plan, dayAt).map((rung) =>
      // Due at no day of its own: a round that is moved after it has opened asks nobody a second time.
      remind(rung.person, 'after', {
        ...rung,
        subject: subjectOf(round, rung),
        dueAt: 0,
        ...(rung.kind === 'nudge' && { until: round.closesAt }),
      }),
    );
    // Nobody is asked again before they were asked: both may have waited for one working day.
    const askedAt = new Map(
      reminders.flatMap(({ kind, at, to }) =>
        kind === 'round' ? [[formatDestination(to), at] as const] : [],
      ),
    );
    return reminders.filter(
      ({ kind, at, to }) => kind !== 'nudge' || at > (askedAt.get(formatDestination(to)) ?? 0),
    );
  });
}

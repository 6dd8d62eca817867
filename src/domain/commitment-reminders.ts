import { takesPart } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { type Commitment, isSettled } from './commitment.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import { focalPointsOf } from './focal-points.ts';
import type { Day, Instant } from './instant.ts';
import type { Person } from './person.ts';
import { type Ladder, momentOf, type Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { hourOnDays } from './quiet-hours.ts';
import { remember } from './remember.ts';
import type { Reminder } from './reminder.ts';
import { roundsOf, type TimedRound } from './rounds.ts';

/** Commitments run for months and years: few words, far apart. The rounds do the rest, and the chair hears in them. */
const defaultCommitmentLadder: Ladder = {
  before: [30, 7],
  at: '09:00',
  overdue: { owner: [3, 10], chair: [] },
};

/** The ladder of commitments: the plan's ladder of that name, or ours. */
const commitmentLadderOf = (plan: Plan): Ladder => plan.ladders.commitment ?? defaultCommitmentLadder;

type Group = { person: Person; on: Day; commitments: Commitment[] };

/** The commitments of one person that are due on one day and still to be kept. */
export function promisesDue(plan: Plan, calendar: Calendar): Group[] {
  const focalPoints = focalPointsOf(plan);
  const groups = new Map<string, Group>();
  for (const commitment of plan.commitments) {
    const { asked } = focalPoints.ofCommitment(commitment);
    if (!commitment.due || !asked || isSettled(commitment.status)) continue;
    const { on } = momentOf(plan, commitment.due, calendar);
    const key = `due.${on}.${asked.id}`;
    const group = groups.get(key) ?? { person: asked, on, commitments: [] };
    group.commitments.push(commitment);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** While a round asks about a commitment, its own date is part of that question. */
const isAsked = (commitments: readonly Commitment[], at: Instant, rounds: readonly TimedRound[]): boolean =>
  rounds.some(
    (round) =>
      round.opensAt <= at && at <= round.closesAt && commitments.every((each) => takesPart(each, round)),
  );

const timing = remember((zone: string, courtesy: Courtesy, calendar: Calendar) => ({
  hourOn: hourOnDays({ zone, calendar }),
  remind: politeReminders(courtesy),
}));

/** One message to a person for all of their commitments of a day, on the rungs of the ladder, between the rounds. */
export function commitmentReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { zone } = plan.congress;
  const { before, overdue, at: hour } = commitmentLadderOf(plan);
  const rounds = roundsOf(plan, calendar);
  const { hourOn, remind } = timing(zone, courtesyOf(plan, calendar), calendar);
  const rungs = [
    ...before.map((days) => ({ rule: `before-${days}`, days: -days })),
    ...overdue.owner.map((days) => ({ rule: `overdue-${days}`, days })),
  ];
  return promisesDue(plan, calendar).flatMap(({ person, on, commitments }) =>
    rungs.flatMap(({ rule, days }) => {
      const at = hourOn(on, days, hour);
      if (isAsked(commitments, at, rounds)) return [];
      const subject = `due.${on}.${person.id}`;
      const dueAt = hourOn(on, 0, '23:59');
      const owed = { subject, kind: 'promise', rule, dueAt, at } as const;
      return days < 0 ? remind(person, 'before', { ...owed, until: dueAt }) : remind(person, 'after', owed);
    }),
  );
}

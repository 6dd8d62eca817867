import { takesPart } from './asked.ts';
import type { Calendar } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import type { Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { commitmentLadderOf, type PromiseGroup, promiseGroups } from './promise-groups.ts';
import { hourOnDays } from './quiet-hours.ts';
import { remember } from './remember.ts';
import type { Reminder } from './reminder.ts';
import { roundsOf, type TimedRound } from './rounds.ts';

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

/** A round that opens within the quarter asks about all of them. */
const isAskedWithin = ({ from, on, commitments }: PromiseGroup, rounds: readonly TimedRound[]): boolean =>
  rounds.some(
    (round) =>
      from !== undefined &&
      round.opensOn <= on &&
      round.closesOn >= from &&
      commitments.every((each) => takesPart(each, round)),
  );

/** One message to a person for all of their commitments of a day or a quarter, between the rounds. */
export function commitmentReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { zone, ends } = plan.congress;
  const { before, overdue, at: hour } = commitmentLadderOf(plan);
  const rounds = roundsOf(plan, calendar);
  const { hourOn, remind } = timing(zone, courtesyOf(plan, calendar), calendar);
  const rungs = [
    ...before.map((days) => ({ rule: `before-${days}`, days: -days })),
    ...overdue.owner.map((days) => ({ rule: `overdue-${days}`, days })),
  ];
  return promiseGroups(plan, calendar).flatMap((group: PromiseGroup) => {
    const { subject, person, on, from, commitments } = group;
    const dueAt = hourOn(on, 0, '23:59');
    const owed = { subject, kind: 'promise', dueAt } as const;
    if (from !== undefined)
      return from <= ends || isAskedWithin(group, rounds)
        ? []
        : remind(person, 'after', { ...owed, rule: 'quarter', at: hourOn(from, 0, hour) });
    return rungs.flatMap(({ rule, days }) => {
      const at = hourOn(on, days, hour);
      if (isAsked(commitments, at, rounds)) return [];
      return days < 0
        ? remind(person, 'before', { ...owed, rule, at, until: dueAt })
        : remind(person, 'after', { ...owed, rule, at });
    });
  });
}

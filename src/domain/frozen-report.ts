import type { Calendar } from './calendar.ts';
import { closedAt } from './final-decision.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { frozenAt } from './review.ts';
import { roundsOf } from './rounds.ts';

/** The name of the report of the whole follow-up, where the others have their round. */
export const closingReport = 'closing';

/** What the report of a round, or the closing one, is made from, as it stood when it was over for it. */
export type FrozenReport = { round: string; at: Instant; plan: Plan };

/** Of people only what decides who speaks for whom: how they are reached, and their names, are theirs to change. */
const bare = ({ id, role, organisation, source }: Person): Person => ({
  id,
  name: '',
  role,
  ...(organisation !== undefined && { organisation }),
  accounts: [],
  source,
});

/** The parts of a plan that a report of the follow-up is made from. */
const snapshotOf = (plan: Plan): Plan => {
  const { id, version, locale, congress, organisations, people, objectives, themes, events } = plan;
  const { commitments, indicators, followUp, comments, reviews } = plan;
  return {
    ...{ id, version, locale, congress, organisations, objectives, themes, events, commitments },
    people: people.map(bare),
    ...(indicators && { indicators }),
    ...(followUp && { followUp }),
    ...(comments && { comments }),
    ...(reviews && { reviews }),
    ...{ instruments: [], facts: [], documents: [], deadlines: [], ladders: {} },
    ...{ personalReminders: [], timeRequests: [] },
  };
};

/** The reports that are to be frozen by an instant, and when. */
export function reportsToFreeze(
  plan: Plan,
  now: Instant,
  calendar: Calendar,
): readonly { round: string; at: Instant }[] {
  const rounds = roundsOf(plan, calendar)
    .filter(({ opensAt }) => opensAt <= now)
    .map((round) => ({ round: round.id, at: frozenAt(round, plan, calendar) }));
  const closed = closedAt(plan, calendar);
  const all = closed === undefined ? rounds : [...rounds, { round: closingReport, at: closed }];
  return all.filter(({ at }) => at <= now);
}

/** A report to be kept. The plan is the one that stood from before `at` until now: nothing may have changed it since. */
export const freeze = (plan: Plan, { round, at }: { round: string; at: Instant }): FrozenReport => ({
  round,
  at,
  plan: snapshotOf(plan),
});

/** A frozen plan to be read: people are called as they are called now. */
export function thawed({ plan }: FrozenReport, present: Plan): Plan {
  const names = new Map(present.people.map(({ id, name }) => [id, name]));
  return { ...plan, people: plan.people.map((each) => ({ ...each, name: names.get(each.id) ?? each.id })) };
}

import type { Calendar } from './calendar.ts';
import type { Commitment, Statement } from './commitment.ts';
import type { Review } from './follow-up.ts';
import { type Indicator, type IndicatorValue, indicatorsOf } from './indicator.ts';
import type { Day, Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { defaultFollowUp, followUpOf, roundsOf, type TimedRound } from './rounds.ts';

export const reviewsOf = ({ reviews = [] }: Pick<Plan, 'reviews'>): readonly Review[] => reviews;

export const reviewOf = (plan: Pick<Plan, 'reviews'>, round: string): Review | undefined =>
  reviewsOf(plan).find(({ id }) => id === round);

/** The last day on which a review of a round is waited for. */
export const reviewUntil = (round: TimedRound, plan: Plan, calendar: Calendar): Day =>
  calendar.addDays(round.closesOn, followUpOf(plan).review ?? defaultFollowUp.review ?? 0);

/**
 * When the report of a round is frozen: as soon as it was reviewed, else once a review was waited for, and no later than
 * the next round opens.
 */
export function frozenAt(round: TimedRound, plan: Plan, calendar: Calendar): Instant {
  const waited = calendar.endOfDay(reviewUntil(round, plan, calendar), plan.congress.zone);
  return Math.min(reviewOf(plan, round.id)?.at ?? Number.POSITIVE_INFINITY, waited, round.untilAt);
}

/** The end of the round before, from which on what is said belongs to a round; absent: from the beginning. */
export const sinceOf = (round: TimedRound, plan: Plan, calendar: Calendar): Instant | undefined =>
  roundsOf(plan, calendar).findLast(({ kind, opensAt }) => kind === 'status' && opensAt < round.opensAt)
    ?.closesAt;

export type GivenNumber = { indicator: Indicator; value: IndicatorValue };
export type GivenAnswer = { commitment: Commitment; statement: Statement };

/** What a round has brought to look at: of each indicator and each commitment what was said of it last. */
export function broughtBy(
  round: TimedRound,
  plan: Plan,
  calendar: Calendar,
): { numbers: readonly GivenNumber[]; answers: readonly GivenAnswer[] } {
  const since = sinceOf(round, plan, calendar) ?? Number.NEGATIVE_INFINITY;
  const isOf = ({ at }: { at: Instant }) => at > since && at < round.untilAt;
  return {
    numbers: indicatorsOf(plan).flatMap((indicator) => {
      const value = indicator.values?.findLast((each) => isOf(each) && each.by !== 'plan-file');
      return value ? [{ indicator, value }] : [];
    }),
    answers: plan.commitments.flatMap((commitment) => {
      const statement = commitment.line?.findLast(isOf);
      return statement ? [{ commitment, statement }] : [];
    }),
  };
}

/** Numbers that nobody has looked at. */
export const unchecked = (numbers: readonly GivenNumber[]): readonly GivenNumber[] =>
  numbers.filter(({ value }) => value.check === undefined);

/** Numbers of a round in doubt, for which another may be given. */
export const inDoubt = (numbers: readonly GivenNumber[]): readonly GivenNumber[] =>
  numbers.filter(({ value }) => value.check?.state === 'disputed');

import { takesPart } from './asked.ts';
import type { Commitment, CommitmentStatus } from './commitment.ts';
import { focalPointsOf } from './focal-points.ts';
import { type Indicator, indicatorMadeAt, indicatorsOf } from './indicator.ts';
import type { Plan } from './plan.ts';
import type { TimedRound } from './rounds.ts';

/** What is said of one commitment by its number: where it stands, or `same` as before, with a sentence. */
export type NumberedAnswer = { number: number; status: CommitmentStatus | 'same'; text?: string };

/** The number of an indicator by its own, as it was written: digits and perhaps a link; absent: as before. */
export type NumberedValue = { number: number; value?: string };

/**
 * The commitments that a round asks somebody about, in the order of their numbers, from 1: what is answered keeps its
 * number, so that a number means the same until the round is over.
 */
export function numberedFor(plan: Plan, round: TimedRound, person: string): readonly Commitment[] {
  const focalPoints = focalPointsOf(plan);
  return plan.commitments.filter((commitment) => {
    if (!takesPart(commitment, round)) return false;
    const { asked, alternate } = focalPoints.ofCommitment(commitment);
    return asked?.id === person || alternate?.id === person;
  });
}

/** The indicators whose number a round asks of somebody: their numbers go on after those of the commitments. */
export function countedFor(plan: Plan, round: TimedRound, person: string): readonly Indicator[] {
  if (round.kind !== 'status') return [];
  const focalPoints = focalPointsOf(plan);
  return indicatorsOf(plan).filter((indicator) => {
    if (indicatorMadeAt(indicator) > round.closesAt) return false;
    const { asked, alternate } = focalPoints.ofIndicator(indicator);
    return asked?.id === person || alternate?.id === person;
  });
}

/** The number of each commitment and indicator of somebody in a round, by id; none where there is but one. */
export function numbersFor(plan: Plan, round: TimedRound, person: string): ReadonlyMap<string, number> {
  const numbered = [...numberedFor(plan, round, person), ...countedFor(plan, round, person)];
  return new Map(numbered.length > 1 ? numbered.map(({ id }, index) => [id, index + 1]) : []);
}

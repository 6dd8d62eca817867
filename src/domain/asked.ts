import { type Commitment, isSettled, madeAt, statusAt } from './commitment.ts';
import { type FocalPoints, focalPointsOf } from './focal-points.ts';
import { indicatorMadeAt, indicatorsOf, isCounted } from './indicator.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { rememberEach } from './remember.ts';
import type { TimedRound } from './rounds.ts';

/** One thing that a round asks about: a commitment, the number of an indicator, or the comments of an organisation. */
export type Asked = {
  /** Commitment, indicator or organisation id. */
  about: string;
  /** Who is written to. */
  asked?: Person;
  alternate?: Person;
  /** From when on they can be asked about it. */
  sinceAt: Instant;
  answered: boolean;
};

/** Whether a round asks about a commitment: it was in the plan in time, and not settled when the round opened. */
export function takesPart(commitment: Commitment, round: TimedRound): boolean {
  const made = madeAt(commitment);
  if (round.kind !== 'status' || made > round.closesAt) return false;
  return !isSettled(statusAt(commitment, Math.max(round.opensAt - 1, made)));
}

/** Whether a commitment was answered for in a round. */
export const isAnswered = ({ line = [] }: Commitment, round: string): boolean =>
  line.some((statement) => statement.round === round);

// The commitments that a change leaves alone are the very same in the plan before and after it.
const askedOf = rememberEach((focalPoints: FocalPoints) =>
  rememberEach((round: TimedRound) =>
    rememberEach((commitment: Commitment): Asked | undefined => {
      if (!takesPart(commitment, round)) return undefined;
      const { asked, alternate } = focalPoints.ofCommitment(commitment);
      return {
        about: commitment.id,
        ...(asked && { asked }),
        ...(alternate && { alternate }),
        sinceAt: Math.max(madeAt(commitment), commitment.handedAt ?? Number.NEGATIVE_INFINITY),
        answered: isAnswered(commitment, round.id) || isSettled(commitment.status),
      };
    }),
  ),
);

function askedStatus(plan: Plan, round: TimedRound, focalPoints: FocalPoints): Asked[] {
  const of = askedOf(focalPoints)(round);
  return plan.commitments.flatMap((commitment) => of(commitment) ?? []);
}

/** Organisations that have dissolved or withdrawn. */
const endedIn = ({ organisations }: Pick<Plan, 'organisations'>): ReadonlySet<string> =>
  new Set(organisations.filter(({ ended }) => ended !== undefined).map(({ id }) => id));

function askedComments(plan: Plan, round: TimedRound, focalPoints: FocalPoints): Asked[] {
  const joined = new Map<string, Instant>();
  const ended = endedIn(plan);
  for (const { id, committee } of plan.organisations) if (committee) joined.set(id, Number.NEGATIVE_INFINITY);
  for (const commitment of plan.commitments)
    if (commitment.organisation && madeAt(commitment) <= round.closesAt)
      joined.set(
        commitment.organisation,
        Math.min(madeAt(commitment), joined.get(commitment.organisation) ?? Number.POSITIVE_INFINITY),
      );
  const given = new Set((plan.comments ?? []).map(({ id }) => id));
  const handed = new Map(plan.organisations.map(({ id, handedAt }) => [id, handedAt]));
  return [...joined].flatMap(([about, joinedAt]) => {
    const sinceAt = Math.max(joinedAt, handed.get(about) ?? Number.NEGATIVE_INFINITY);
    const { asked, alternate } = focalPoints.ofOrganisation(about);
    const answered = given.has(`${round.id}.${about}`);
    if (ended.has(about) && !answered) return [];
    return { about, ...(asked && { asked }), ...(alternate && { alternate }), sinceAt, answered };
  });
}

/** The numbers that a round asks for: of every indicator that was in the plan in time. */
function askedNumbers(plan: Plan, round: TimedRound, focalPoints: FocalPoints): Asked[] {
  const ended = endedIn(plan);
  return indicatorsOf(plan).flatMap((indicator) => {
    const made = indicatorMadeAt(indicator);
    if (made > round.closesAt) return [];
    const isOrphan = indicator.owner === undefined && ended.has(indicator.organisation ?? '');
    if (isOrphan && !isCounted(indicator, round.id)) return [];
    const { asked, alternate } = focalPoints.ofIndicator(indicator);
    return {
      about: indicator.id,
      ...(asked && { asked }),
      ...(alternate && { alternate }),
      sinceAt: Math.max(made, indicator.handedAt ?? Number.NEGATIVE_INFINITY),
      answered: isCounted(indicator, round.id),
    };
  });
}

/** Everything that a round asks about, and whether it was answered. */
export function askedIn(plan: Plan, round: TimedRound, focalPoints = focalPointsOf(plan)): Asked[] {
  return round.kind === 'status'
    ? [...askedStatus(plan, round, focalPoints), ...askedNumbers(plan, round, focalPoints)]
    : askedComments(plan, round, focalPoints);
}

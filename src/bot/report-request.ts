import { mayRead, mayReadComment, permits, type Reader } from '../command/permit.ts';
import type { Commitment, FinalDecision, ShieldedField } from '../domain/commitment.ts';
import { type Correction, correctionsOf } from '../domain/corrections.ts';
import { isFollowedUp, lastRound } from '../domain/final-decision.ts';
import type { Comment } from '../domain/follow-up.ts';
import { closingReport, type FrozenReport, thawed } from '../domain/frozen-report.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { type Report, reportOf } from '../domain/report.ts';
import { roundAt, roundsOf, type TimedRound } from '../domain/rounds.ts';
import { UserError } from '../message/errors.ts';
import { bareCheck } from '../views/check-words.ts';
import type { Frozen } from '../views/corrections.ts';
import type { View } from '../views/view.ts';

/** A report as far as its reader may see, and how that was decided. */
export type RequestedReport = {
  report: Report;
  may(commitment: Commitment, field: ShieldedField): boolean;
  /** What it is written from: of a frozen report the plan as it stood then. */
  view: View;
  /** Of a frozen report what was said since that would have made it another. */
  frozen?: Frozen;
};

export type ReportRequest = {
  /** Of the plan as it stands now. */
  view: View;
  caller: Reader;
  /** The round; without one that which opened last. */
  round?: string | undefined;
  isPublic: boolean;
  frozen(query: { round: string; now: Instant }): Promise<FrozenReport | undefined>;
};

/** What a reader may see of a plan that stood once: what they might then, and may still. */
function rightsOf(reader: Reader | undefined, then: Plan, now: Plan) {
  const commitments = new Map(now.commitments.map((each) => [each.id, each]));
  const comments = new Map((now.comments ?? []).map((each) => [each.id, each]));
  return {
    may(commitment: Commitment, field: ShieldedField) {
      const present = commitments.get(commitment.id);
      return mayRead(reader, commitment, field, then) && (!present || mayRead(reader, present, field, now));
    },
    mayReadComment(comment: Comment) {
      const present = comments.get(comment.id);
      return mayReadComment(reader, comment, then) && (!present || mayReadComment(reader, present, now));
    },
  };
}

/**
 * The round that a report is about, in a plan as it stands or stood.
 * @throws {UserError} `no-rounds`, `no-round-yet`, `round-ahead` or `final-early`
 */
function requireRound(wanted: string | undefined, { plan, calendar }: View, now: Instant): TimedRound {
  const rounds = roundsOf(plan, calendar);
  const isClosing = wanted === closingReport;
  const round = isClosing ? lastRound(plan, calendar) : rounds.find(({ id }) => id === wanted);
  const [first] = rounds;
  if (!round)
    throw first && !isClosing
      ? new UserError('no-round-yet', { on: first.opensOn })
      : new UserError('no-rounds');
  if (isClosing && !isFollowedUp(plan, now, calendar))
    throw new UserError('final-early', { on: round.closesOn });
  if (round.opensAt > now) throw new UserError('round-ahead', { on: round.opensOn });
  return round;
}

/** A correction as far as a reader may read it: undefined where they may not, without a reason that is not for them. */
function readable(correction: Correction, may: RequestedReport['may']): Correction | undefined {
  if (!('commitment' in correction)) return correction;
  const { commitment, kind } = correction;
  const field = kind === 'commitment-baseline' ? 'baseline' : 'status';
  if (!may(commitment, 'title') || !may(commitment, field)) return undefined;
  if (may(commitment, 'reason')) return correction;
  if (kind === 'answer-check') return { ...correction, check: bareCheck(correction.check) };
  if (kind !== 'decision') return correction;
  const { was, decision } = correction;
  const bare = ({ because: _, ...rest }: FinalDecision): FinalDecision => rest;
  return { ...correction, ...(was && { was: bare(was) }), ...(decision && { decision: bare(decision) }) };
}

/**
 * The report of a round for the caller, or for the public; or of the whole follow-up, counted from the congress to the
 * end. Of what is over for its report, as it was frozen.
 * @throws {UserError} `no-rounds`, `no-round-yet`, `round-ahead` or `final-early`
 */
export async function requestReport(request: ReportRequest): Promise<RequestedReport> {
  const { view: present, caller, round: named, isPublic } = request;
  const { plan, now, calendar } = present;
  const wanted = named ?? roundAt(roundsOf(plan, calendar), now)?.id;
  const frozen = wanted === undefined ? undefined : await request.frozen({ round: wanted, now });
  const view = frozen ? { ...present, plan: thawed(frozen, plan), now: frozen.at } : present;
  const round = requireRound(wanted, view, now);
  const reader = isPublic ? undefined : caller;
  const rights = rightsOf(reader, view.plan, plan);
  const report = reportOf({
    ...{ plan: view.plan, round, now: view.now, calendar },
    ...rights,
    inside: reader !== undefined && !reader.inPublic && permits(reader, 'inside'),
    isClosing: wanted === closingReport,
  });
  const { may } = rights;
  if (!frozen) return { report, may, view };
  const corrections = correctionsOf(frozen, plan).flatMap((each) => readable(each, may) ?? []);
  return { report, may, view, frozen: { at: frozen.at, corrections, present } };
}

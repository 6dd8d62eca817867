import { mayRead, mayReadComment, permits, type Reader } from '../command/permit.ts';
import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import { correctionsOf } from '../domain/corrections.ts';
import { lastRound } from '../domain/final-decision.ts';
import type { Comment } from '../domain/follow-up.ts';
import { type FrozenReport, thawed } from '../domain/frozen-report.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { type Report, reportOf } from '../domain/report.ts';
import { roundAt, roundsOf } from '../domain/rounds.ts';
import { UserError } from '../message/errors.ts';
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

/** Its name where the others have their round. */
export const closingReport = 'closing';

/**
 * The report of the whole follow-up, as it stands now: from the congress to the end, and what becomes of what is open.
 * @throws {UserError} `no-rounds` or `final-early`
 */
function requestClosing({ view, caller, isPublic }: ReportRequest): RequestedReport {
  const { plan, now, calendar } = view;
  const round = lastRound(plan, calendar);
  if (!round) throw new UserError('no-rounds');
  if (now <= round.closesAt) throw new UserError('final-early', { on: round.closesOn });
  const reader = isPublic ? undefined : caller;
  const rights = rightsOf(reader, plan, plan);
  const inside = reader !== undefined && !reader.inPublic && permits(reader, 'inside');
  const report = reportOf({ plan, round, now, calendar, ...rights, inside, isClosing: true });
  return { report, may: rights.may, view };
}

/**
 * The report of a round for the caller, or for the public. Of a round that is over for its report, as it was frozen.
 * @throws {UserError} `no-rounds`, `no-round-yet` or `round-ahead`
 */
export async function requestReport(request: ReportRequest): Promise<RequestedReport> {
  const { view: present, caller, round: named, isPublic } = request;
  if (named === closingReport) return requestClosing(request);
  const { plan, now, calendar } = present;
  const rounds = roundsOf(plan, calendar);
  const [first] = rounds;
  if (!first && named === undefined) throw new UserError('no-rounds');
  const wanted = named ?? roundAt(rounds, now)?.id;
  const frozen = wanted === undefined ? undefined : await request.frozen({ round: wanted, now });
  const view = frozen ? { ...present, plan: thawed(frozen, plan), now: frozen.at } : present;
  const round = roundsOf(view.plan, calendar).find(({ id }) => id === wanted);
  if (!round) throw first ? new UserError('no-round-yet', { on: first.opensOn }) : new UserError('no-rounds');
  if (round.opensAt > now) throw new UserError('round-ahead', { on: round.opensOn });
  const reader = isPublic ? undefined : caller;
  const rights = rightsOf(reader, view.plan, plan);
  const report = reportOf({
    ...{ plan: view.plan, round, now: view.now, calendar },
    ...rights,
    inside: reader !== undefined && !reader.inPublic && permits(reader, 'inside'),
  });
  const { may } = rights;
  if (!frozen) return { report, may, view };
  const corrections = correctionsOf(frozen, plan).filter((each) => {
    if (!('commitment' in each)) return true;
    const field = each.kind === 'answer' ? 'status' : 'baseline';
    return may(each.commitment, 'title') && may(each.commitment, field);
  });
  return { report, may, view, frozen: { at: frozen.at, corrections, present } };
}

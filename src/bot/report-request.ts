import { mayRead, mayReadComment, permits, type Reader } from '../command/permit.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { type Report, reportOf } from '../domain/report.ts';
import { roundAt, roundsOf } from '../domain/rounds.ts';
import { UserError } from '../message/errors.ts';

/** A report as far as its reader may see, and how that was decided. */
export type RequestedReport = { report: Report; may(commitment: Commitment, field: ShieldedField): boolean };

/**
 * The report of a round, of the one that opened last unless another is named; for the caller, or for the public.
 * @throws {UserError} `no-rounds`, `no-round-yet` or `round-ahead`
 */
export function requestReport(wish: {
  plan: Plan;
  now: Instant;
  calendar: Calendar;
  caller: Reader;
  round?: string | undefined;
  isPublic: boolean;
}): RequestedReport {
  const { plan, now, calendar, caller, round: named, isPublic } = wish;
  const rounds = roundsOf(plan, calendar);
  const [first] = rounds;
  if (!first) throw new UserError('no-rounds');
  const round = named === undefined ? roundAt(rounds, now) : rounds.find(({ id }) => id === named);
  if (!round) throw new UserError('no-round-yet', { on: first.opensOn });
  if (round.opensAt > now) throw new UserError('round-ahead', { on: round.opensOn });
  const reader = isPublic ? undefined : caller;
  const may = (commitment: Commitment, field: ShieldedField) => mayRead(reader, commitment, field, plan);
  const report = reportOf({
    plan,
    round,
    now,
    calendar,
    may,
    inside: reader !== undefined && !reader.inPublic && permits(reader, 'inside'),
    mayReadComment: (comment) => mayReadComment(reader, comment, plan),
  });
  return { report, may };
}

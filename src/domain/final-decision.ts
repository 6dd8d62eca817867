import type { Calendar } from './calendar.ts';
import { type Commitment, isSettled, statusAt } from './commitment.ts';
import type { Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { frozenAt } from './review.ts';
import { roundsOf, type TimedRound } from './rounds.ts';

/** What becomes of what is still open after the last round: carried to the next congress, handed to a body, closed. */
export const finalChoices = ['carried', 'handed', 'closed'] as const;
export type FinalChoice = (typeof finalChoices)[number];

/** The last round for commitments. */
export const lastRound = (plan: Plan, calendar: Calendar): TimedRound | undefined =>
  roundsOf(plan, calendar).findLast(({ kind }) => kind === 'status');

/** Whether the last round has closed: from then on it is decided what becomes of what is open. */
export function isFollowedUp(plan: Plan, now: Instant, calendar: Calendar): boolean {
  const last = lastRound(plan, calendar);
  return last !== undefined && now > last.closesAt;
}

/** When the report of the last round is frozen. */
export const endsAt = (round: TimedRound, plan: Plan, calendar: Calendar): Instant =>
  frozenAt(round, plan, calendar);

/** Whether something has still to be kept by who promised it, and nobody has decided what becomes of it. */
export const isOpen = ({ status, decision }: Commitment): boolean =>
  !isSettled(status) && decision === undefined;

/** Days after the last report for which decisions are waited for. */
const decidedWithinDays = 60;

const lastWordOf = ({ line = [], decision }: Commitment): Instant =>
  Math.max(line.at(-1)?.at ?? 0, decision?.at ?? 0);

/**
 * When the closing report is frozen: at the end of the day on which nothing is undecided any more, not before the last
 * report, and no later than decisions are waited for; undefined where there are no rounds.
 */
export function closedAt(plan: Plan, calendar: Calendar): Instant | undefined {
  const round = lastRound(plan, calendar);
  if (!round) return undefined;
  const { zone } = plan.congress;
  const end = endsAt(round, plan, calendar);
  const waitsUntil = calendar.addDays(calendar.dayOf(end, zone), decidedWithinDays);
  const waited = calendar.endOfDay(waitsUntil, zone);
  if (undecidedIn(plan).length > 0) return waited;
  const said = Math.max(end, ...plan.commitments.map(lastWordOf));
  return Math.min(calendar.endOfDay(calendar.dayOf(said, zone), zone), waited);
}

/** The commitments that it has still to be decided about. */
export const undecidedIn = ({ commitments }: Pick<Plan, 'commitments'>): readonly Commitment[] =>
  commitments.filter(isOpen);

/** What becomes of a commitment that was neither kept nor withdrawn by an instant; undecided without `decision`. */
export const finalsAt = (commitments: readonly Commitment[], asOf: Instant): readonly Commitment[] =>
  commitments.filter((each) => each.decision !== undefined || !isSettled(statusAt(each, asOf)));

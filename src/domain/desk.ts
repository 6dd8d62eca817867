import type { Calendar } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { isFollowedUp, undecidedIn } from './final-decision.ts';
import type { Instant } from './instant.ts';
import { type OpenDeadline, openDeadlines } from './open-deadlines.ts';
import type { PassedQuestion } from './passed-question.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import type { TimeRequest } from './time-request.ts';

/** How soon somebody must have taken a deadline that nobody owns. */
const soonDays = 30;

/** What waits for the secretary and the chair. */
export type Desk = {
  /** The longest waiting first. */
  requests: readonly { request: TimeRequest; item: OpenDeadline }[];
  questions: readonly PassedQuestion[];
  /** The longest late first. */
  late: readonly OpenDeadline[];
  /** Due soon, and nobody's. */
  unowned: readonly OpenDeadline[];
  /** After the last round: commitments of which nobody has decided what becomes of them. */
  undecided: readonly Commitment[];
  /** Without a platform account: no message reaches them. */
  unlinked: readonly Person[];
};

/** What waits for the secretary and the chair at `now`. */
export function deskOf(plan: Plan, now: Instant, calendar: Calendar): Desk {
  const today = calendar.dayOf(now, plan.congress.zone);
  const open = openDeadlines(plan, calendar).sort((a, b) => a.due.at - b.due.at);
  const byId = new Map(open.map((item) => [item.deadline.id, item]));
  const isLate = ({ due }: OpenDeadline) => due.at < now;
  const isSoon = ({ due }: OpenDeadline) => calendar.daysBetween(today, due.on) <= soonDays;
  const firstAsked = ({ askers }: PassedQuestion) => Math.min(...askers.map(({ at }) => at));
  return {
    requests: plan.timeRequests
      .filter(({ state }) => state === 'open')
      .sort((a, b) => a.askedAt - b.askedAt)
      .flatMap((request) => {
        const item = byId.get(request.deadline);
        return item ? [{ request, item }] : [];
      }),
    questions: (plan.questions ?? [])
      .filter(({ state }) => state === 'open')
      .sort((a, b) => firstAsked(a) - firstAsked(b)),
    late: open.filter(isLate),
    unowned: open.filter((item) => item.deadline.owner === undefined && !isLate(item) && isSoon(item)),
    undecided: isFollowedUp(plan, now, calendar) ? undecidedIn(plan) : [],
    unlinked: plan.people.filter(
      ({ accounts, succeeded, reminders }) => accounts.length === 0 && !succeeded && reminders !== 'off',
    ),
  };
}

/** Whether somebody has to do something about it now: that no account is known of somebody can wait, and decisions are asked for by themselves. */
export const isPressing = ({ requests, questions, late, unowned }: Desk): boolean =>
  requests.length + questions.length + late.length + unowned.length > 0;

import { alteredQuestions } from './altered-questions.ts';
import { betweenAlike } from './between-alike.ts';
import type { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import { openDeadlines } from './open-deadlines.ts';
import type { Deadline, Plan } from './plan.ts';
import { alteredPassed } from './question.ts';

/** What a change of the plan makes untrue of messages that were sent. */
export type Alterations = {
  /** Ids of open deadlines that are due at another instant now. */
  moved: readonly string[];
  /** Ids of deadlines, time requests and questions, and rounds of a person, of which a message now says something else. */
  altered: readonly string[];
};

const duesOf = (plan: Plan, calendar: Calendar): Map<string, Instant> =>
  new Map(openDeadlines(plan, calendar).map(({ deadline, due }) => [deadline.id, due.at]));

const wordsOf = (deadline: Deadline | undefined) =>
  deadline && [deadline.title, deadline.owner, deadline.state, deadline.private].join('\n');

/** The deadlines of which one may be due, or called, otherwise than the other: not those that both plans share. */
function differingDeadlines(before: Plan, after: Plan): [was: readonly Deadline[], is: readonly Deadline[]] {
  if (before.congress !== after.congress || before.events !== after.events)
    return [before.deadlines, after.deadlines];
  const { was, is } = betweenAlike(before.deadlines, after.deadlines);
  return [was, is];
}

/** Compares the deadlines, time requests and questions of two plans by what a reminder would say of them. */
export function alteredItems(before: Plan, after: Plan, calendar: Calendar, at?: Instant): Alterations {
  const [standing, changed] = differingDeadlines(before, after);
  const dueBefore = duesOf({ ...before, deadlines: standing }, calendar);
  const dueAfter = duesOf({ ...after, deadlines: changed }, calendar);
  const now = new Map(changed.map((deadline) => [deadline.id, deadline]));
  const requests = new Map(after.timeRequests.map((request) => [request.id, request.state]));
  const isReworded = (was: Deadline, is: Deadline | undefined) => was !== is && wordsOf(was) !== wordsOf(is);
  const deadlines = standing.filter(
    (was) => isReworded(was, now.get(was.id)) || dueBefore.get(was.id) !== dueAfter.get(was.id),
  );
  const answered = before.timeRequests.filter((was) => was.state !== requests.get(was.id));
  return {
    moved: [...dueAfter].filter(([id, at]) => dueBefore.get(id) !== at).map(([id]) => id),
    altered: [
      ...[...deadlines, ...answered].map(({ id }) => id),
      ...alteredQuestions(before, after, calendar, at),
      ...alteredPassed(before, after),
    ],
  };
}

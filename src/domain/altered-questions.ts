import { askDay, askSubject } from './ask-day.ts';
import { askedIn } from './asked.ts';
import type { Calendar } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { lastRound, undecidedIn } from './final-decision.ts';
import { focalPointsOf } from './focal-points.ts';
import { indicatorsOf } from './indicator.ts';
import { momentOf, type Plan } from './plan.ts';
import { pacesOf, promiseSubjects } from './promise-groups.ts';
import { peopleToRemind } from './recipients.ts';
import { reviewOf } from './review.ts';
import { reviewSubject } from './review-reminders.ts';
import { isOver, roundsOf, type TimedRound } from './rounds.ts';

/** By commitment or organisation: the messages of the follow-up about it, and what they say of it. */
type Wordings = ReadonlyMap<string, { subjects: readonly string[]; words: string }>;

/** What the messages of a round say: to who was asked, to the alternate and to the chair. */
function wordingsOfRound(plan: Plan, round: TimedRound | undefined, calendar: Calendar): Wordings {
  if (!round) return new Map();
  const chairs = peopleToRemind(plan, 'chair').map(({ id }) => `round.${round.id}.unanswered.${id}`);
  const reviewers = peopleToRemind(plan, 'reviewer').map(({ id }) => reviewSubject(round.id, 'review', id));
  const isReviewed = reviewOf(plan, round.id) !== undefined;
  const commitments = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const indicators = new Map(indicatorsOf(plan).map((indicator) => [indicator.id, indicator]));
  return new Map(
    askedIn(plan, round).map(({ about, asked, alternate, answered, sinceAt }) => {
      const day = askDay({ sinceAt }, round, { plan, calendar });
      const { title, due, line } = commitments.get(about) ?? {};
      const said = line?.findLast((statement) => statement.round === round.id);
      const { title: counted, values } = indicators.get(about) ?? {};
      const given = values?.findLast((value) => value.round === round.id);
      const subjects = [
        ...(asked ? [askSubject(round.id, asked.id, undefined)] : []),
        ...(asked && day !== undefined ? [askSubject(round.id, asked.id, day)] : []),
        ...(alternate ? [`round.${round.id}.alternate.${alternate.id}`] : []),
        ...(values ? [...reviewers, ...(asked ? [reviewSubject(round.id, 'disputed', asked.id)] : [])] : []),
        ...chairs,
      ];
      const asks = answered ? [] : [title, counted, due, round.title, round.closesOn];
      const stands = [said?.at, said?.status, given?.at, given?.value, values?.at(-1)?.check?.at, isReviewed];
      const words = JSON.stringify([answered, asked?.id, alternate?.id, ...stands, ...asks]);
      return [about, { subjects, words }];
    }),
  );
}

/** What the messages about their own dates say of commitments. */
function wordingsOfDates(plan: Plan, whole: Plan, calendar: Calendar): Wordings {
  const focalPoints = focalPointsOf(plan);
  const paces = pacesOf(whole, calendar);
  return new Map(
    plan.commitments.flatMap((commitment): [string, { subjects: string[]; words: string }][] => {
      const { asked } = focalPoints.ofCommitment(commitment);
      if (!commitment.due || !asked) return [];
      const { on } = momentOf(plan, commitment.due, calendar);
      const subjects = promiseSubjects({ on, person: asked.id }, paces.get(asked.id) ?? 'each', calendar);
      const words = JSON.stringify([on, asked.id, commitment.title, commitment.line?.length ?? 0]);
      return [[commitment.id, { subjects, words }]];
    }),
  );
}

const differing = (before: Wordings, after: Wordings): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((about) => before.get(about)?.words !== after.get(about)?.words)
    .flatMap((about) => [...(before.get(about)?.subjects ?? []), ...(after.get(about)?.subjects ?? [])]);

const isShared = (before: Plan, after: Plan, parts: readonly (keyof Plan)[]): boolean =>
  parts.every((part) => before[part] === after[part]);

/** The messages that ask what becomes of what is open, when something was decided. */
function alteredFinals(before: Plan, after: Plan, calendar: Calendar): string[] {
  const [was, is] = [before, after].map((plan) => new Set(undecidedIn(plan).map(({ id }) => id)));
  const round = lastRound(after, calendar);
  if (!was || !is || !round || (was.size === is.size && [...was].every((id) => is.has(id)))) return [];
  const people = [...peopleToRemind(after, 'secretary'), ...peopleToRemind(after, 'chair')];
  return people.map(({ id }) => `round.${round.id}.final.${id}`);
}

/** The two plans with only those commitments that they do not share. */
function narrowed(before: Plan, after: Plan): [Plan, Plan] {
  const [was, is] = [new Set<Commitment>(before.commitments), new Set<Commitment>(after.commitments)];
  return [
    { ...before, commitments: before.commitments.filter((each) => !is.has(each)) },
    { ...after, commitments: after.commitments.filter((each) => !was.has(each)) },
  ];
}

/**
 * What the follow-up has asked and would word otherwise after a change: the subjects of the messages to focal points,
 * alternates and chairs in which something was answered, renamed, or is another's to answer now. A round that is over
 * at `now` stays as it was settled.
 */
export function alteredQuestions(
  before: Plan,
  after: Plan,
  calendar: Calendar,
  now = Number.NEGATIVE_INFINITY,
): string[] {
  const settings = ['congress', 'events', 'people', 'organisations', 'followUp'] as const;
  if (isShared(before, after, [...settings, 'commitments', 'indicators', 'comments', 'reviews'])) return [];
  const isNarrow = isShared(before, after, [...settings, 'reviews']);
  const [was, is] = isNarrow ? narrowed(before, after) : [before, after];
  const [roundsBefore, roundsAfter] = [before, after].map(
    (plan) => new Map(roundsOf(plan, calendar).map((round) => [round.id, round])),
  );
  const ids = new Set([...(roundsBefore?.keys() ?? []), ...(roundsAfter?.keys() ?? [])]);
  const rounds = [...ids].flatMap((id) => {
    const [wasRound, isRound] = [roundsBefore?.get(id), roundsAfter?.get(id)];
    if (wasRound && isRound && isOver(wasRound, now) && isOver(isRound, now)) return [];
    if ((isRound ?? wasRound)?.kind === 'status')
      return differing(wordingsOfRound(was, wasRound, calendar), wordingsOfRound(is, isRound, calendar));
    return isNarrow && before.comments === after.comments
      ? []
      : differing(wordingsOfRound(before, wasRound, calendar), wordingsOfRound(after, isRound, calendar));
  });
  return [
    ...new Set([
      ...rounds,
      ...alteredFinals(was, is, calendar),
      ...differing(wordingsOfDates(was, before, calendar), wordingsOfDates(is, after, calendar)),
    ]),
  ];
}

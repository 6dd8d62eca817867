import { createHash } from 'node:crypto';
import type { Asker, PassedQuestion, Settled } from './passed-question.ts';
import type { Plan } from './plan.ts';

/** How many questions of one person may wait for the secretary at once. */
export const mostOpenQuestions = 10;

/** The id of a counted question in the plan. */
export const questionId = (asked: number): string => `question.${asked}`;

const markOf = ({ id, body }: { id: number; body: string }): string =>
  createHash('sha256').update(`${id} ${body}`).digest('hex').slice(0, 8);

/** A counted question as the button of who asked it carries it: its number, and what nobody guesses who did not ask. */
export const questionToken = (question: { id: number; body: string }): string =>
  `${question.id}-${markOf(question)}`;

/** Whether a token is that of a question. */
export const isTokenOf = (token: string, question: { id: number; body: string }): boolean =>
  token === questionToken(question);

const answerPrefix = 'answer.';

/** What a reminder is about that tells the askers of a question how it was settled. */
export const answerSubject = (id: string): string => `${answerPrefix}${id}`;

/** The question that a reminder to the secretary, or to who asked, is about. */
export function questionOfSubject(
  subject: string,
  plan: Pick<Plan, 'questions'>,
): PassedQuestion | undefined {
  const id = subject.startsWith(answerPrefix) ? subject.slice(answerPrefix.length) : subject;
  return plan.questions?.find((question) => question.id === id);
}

/** The counted question as the plan has it, if it was put to the secretary or settled. */
export const passedQuestion = (plan: Pick<Plan, 'questions'>, asked: number): PassedQuestion | undefined =>
  plan.questions?.find((question) => question.asked === asked);

/** Whether the answer still stands: one that became a fact falls with it. */
export const isSettled = (question: PassedQuestion, plan: Pick<Plan, 'facts'>): boolean =>
  question.state !== 'open' &&
  (question.settled?.fact === undefined || plan.facts.some(({ id }) => id === question.settled?.fact));

/** The questions of a person that wait for the secretary. */
export const openQuestionsOf = (plan: Pick<Plan, 'questions'>, person: string): PassedQuestion[] =>
  (plan.questions ?? []).filter(
    ({ state, askers }) => state === 'open' && askers.some(({ by }) => by === person),
  );

const withQuestion = (plan: Plan, question: PassedQuestion): Plan => {
  const questions = plan.questions ?? [];
  const isKnown = questions.some(({ id }) => id === question.id);
  const replaced = questions.map((each) => (each.id === question.id ? question : each));
  return { ...plan, questions: isKnown ? replaced : [...questions, question] };
};

/** A question as the store counted it, and what came closest when it was asked. */
export type Counted = { asked: number; body: string; closest?: string };

/** The plan with a question put to the secretary by one more person; who waits for it already does not wait twice. */
export function passQuestion(plan: Plan, counted: Counted, asker: Asker): Plan {
  const known = passedQuestion(plan, counted.asked);
  const open: PassedQuestion = { id: questionId(counted.asked), ...counted, askers: [asker], state: 'open' };
  if (known?.state !== 'open') return withQuestion(plan, open);
  if (known.askers.some(({ by }) => by === asker.by)) return plan;
  return withQuestion(plan, { ...known, askers: [...known.askers, asker] });
}

/** The plan with a question settled, whether or not somebody waits for it. */
export function settleQuestion(
  plan: Plan,
  counted: Counted,
  { state, ...settled }: Settled & { state: 'answered' | 'declined' },
): Plan {
  const known = passedQuestion(plan, counted.asked);
  const base: PassedQuestion = known ?? { id: questionId(counted.asked), ...counted, askers: [], state };
  return withQuestion(plan, { ...base, state, settled });
}

/** The subjects of questions of which a message says something else than before. */
export function alteredPassed(before: Pick<Plan, 'questions'>, after: Pick<Plan, 'questions'>): string[] {
  const now = new Map((after.questions ?? []).map((question) => [question.id, question]));
  return (before.questions ?? []).flatMap((was) => {
    const is = now.get(was.id);
    if (is === was || JSON.stringify(is) === JSON.stringify(was)) return [];
    const isToldAnew = JSON.stringify(is?.settled) !== JSON.stringify(was.settled);
    return [was.id, ...(isToldAnew ? [answerSubject(was.id)] : [])];
  });
}

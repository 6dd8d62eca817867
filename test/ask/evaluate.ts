import { createAsker } from '../../src/ask/asker.ts';
import { calendar } from '../../src/time/calendar.ts';
import type { Congress, Question } from './congress.ts';
import { type Mark, markAnswer } from './grade.ts';

/** One question with how its answer was marked. */
export type Marked = { question: Question; short: string; mark: Mark; cited: boolean };

/** Asks every question of a congress and marks every answer. */
export function evaluate({ plan, documents, now, questions }: Congress): Marked[] {
  const asker = createAsker({ plan, documents, calendar });
  return questions.map((question) => {
    const answer = asker.ask(question.question, {
      now: Date.parse(question.now ?? now),
      locale: plan.locale,
      ...(question.as !== undefined && { person: question.as }),
    });
    return { question, short: answer.short, ...markAnswer(answer, question) };
  });
}

/** Shares from 0 to 100. */
export type Score = {
  right: number;
  /** Right, or declined with the answer among what comes nearest. */
  rightOrShown: number;
  /** Of those that cannot be answered. */
  declined: number;
  /** Of all. */
  wrong: number;
  /** Right answers that cite a line which they stand on. */
  cited: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

/** Sums marks up. */
export function score(marked: readonly Marked[]): Score {
  const answerable = marked.filter(({ question }) => question.expect === 'answer');
  const unanswerable = marked.filter(({ question }) => question.expect === 'decline');
  const count = (list: readonly Marked[], ...marks: Mark[]) =>
    list.filter(({ mark }) => marks.includes(mark)).length;
  const right = answerable.filter(({ mark }) => mark === 'right');
  return {
    right: share(right.length, answerable.length),
    rightOrShown: share(count(answerable, 'right', 'shown'), answerable.length),
    declined: share(count(unanswerable, 'declined'), unanswerable.length),
    wrong: share(count(marked, 'wrong'), marked.length),
    cited: share(right.filter(({ cited }) => cited).length, right.length),
  };
}

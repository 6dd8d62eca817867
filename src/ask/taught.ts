import type { Plan } from '../domain/plan.ts';
import { wordsOf } from '../language/token.ts';
import { cleanQuestion } from './text.ts';

const spelt = (question: string): string => wordsOf(question).join(' ');

/** A question as it is counted: folded, so that another spelling of it is no new question. */
export const questionKey = (question: string): string => spelt(cleanQuestion(question)).slice(0, 500);

/** The items of the plan that people taught as answers, by the question as it is counted. */
export const taughtItems = (plan: Plan): ReadonlyMap<string, string> =>
  new Map((plan.taught ?? []).map(({ question, item }) => [questionKey(question), item]));

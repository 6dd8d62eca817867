import type { Plan } from '../domain/plan.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { cleanQuestion, wordsOf } from './text.ts';

/** Tells which item of the plan a person taught as the answer to a question, in whatever words it is asked again. */
export type TaughtItem = (question: string, reading: Reading) => string | undefined;

const spelt = (question: string): string => wordsOf(question).join(' ');
const meant = ({ concepts }: Reading): string => [...concepts].sort().join(' ');

/** Two questions are the same when their words are, or when they stand for the same concepts. */
export function createTaught(plan: Plan, read: Reader): TaughtItem {
  const items = new Map<string, string>();
  for (const { question, item } of plan.taught ?? []) {
    const { reading } = read(cleanQuestion(question));
    items.set(`words ${spelt(question)}`, item);
    if (reading.concepts.size > 1) items.set(`concepts ${meant(reading)}`, item);
  }
  return (question, reading) =>
    items.get(`words ${spelt(question)}`) ?? items.get(`concepts ${meant(reading)}`);
}

/** A question as it is counted: folded, so that another spelling of it is no new question. */
export const questionKey = (question: string): string => spelt(cleanQuestion(question)).slice(0, 500);

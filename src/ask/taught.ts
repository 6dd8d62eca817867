import type { Plan } from '../domain/plan.ts';
import { stemOf } from '../language/stem.ts';
import { wordsOf } from '../language/token.ts';
import { isContent, type Reading } from './question/reading.ts';
import { cleanQuestion } from './text.ts';

const spelt = (question: string): string => wordsOf(question).join(' ');

/** A question as it is counted: folded, so that another spelling of it is no new question. */
export const questionKey = (question: string): string => spelt(cleanQuestion(question)).slice(0, 500);

/** What a question means, whatever its order, its small words and its language; undefined when it has too few words. */
function meaningOf({ words, language }: Reading): string | undefined {
  const meant = words
    .filter((word) => isContent(word) || word.marks.some(({ kind }) => kind === 'asked'))
    .map(({ word, concepts, marks }) => {
      const asked = marks.find(({ kind }) => kind === 'asked');
      return asked?.kind === 'asked' ? asked.value : (concepts[0] ?? stemOf(word, language));
    });
  return meant.length < 2 ? undefined : [...new Set(meant)].sort().join(' ');
}

/** The item that a person taught as the answer to a question, in whatever words it is asked again. */
export type TaughtItem = (question: string, reading: Reading) => string | undefined;

/** Two questions are the same when their words are, or when they mean the same. */
export function createTaught(plan: Plan, read: (question: string) => Reading): TaughtItem {
  const bySpelling = new Map<string, string>();
  const byMeaning = new Map<string, string>();
  for (const { question, item } of plan.taught ?? []) {
    bySpelling.set(questionKey(question), item);
    const meaning = meaningOf(read(cleanQuestion(question)));
    if (meaning !== undefined) byMeaning.set(meaning, item);
  }
  return (question, reading) => {
    const known = bySpelling.get(questionKey(question));
    if (known !== undefined || byMeaning.size === 0) return known;
    return byMeaning.get(meaningOf(reading) ?? '');
  };
}

import type { Language } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import type { Word } from './words.ts';

/** The day before or after another one, which is not named, and the words that say so. */
export type DayBeside = { days: -1 | 1; words: readonly number[] };

/** “The day before” of whatever is talked about; “the day before the congress” is a date of its own. */
export function findDayBeside(words: readonly Word[], language: Language): DayBeside | undefined {
  const { dayBefore, dayAfter, beforeDate } = smallWords[language];
  const phrases = [
    ...dayBefore.map((phrase) => ({ days: -1 as const, said: phrase.split(' ') })),
    ...dayAfter.map((phrase) => ({ days: 1 as const, said: phrase.split(' ') })),
  ].sort((a, b) => b.said.length - a.said.length);
  for (let at = 0; at < words.length; at++)
    for (const { days, said } of phrases) {
      if (!said.every((word, step) => words[at + step]?.word === word)) continue;
      const next = words[at + said.length];
      const isEnd = !next || next.clause !== words[at]?.clause;
      if (isEnd || /^\d/.test(next.word) || beforeDate.includes(next.word))
        return { days, words: said.map((_, step) => at + step) };
    }
  return undefined;
}

import { wordsOf } from './text.ts';

/** Whether a word, folded, is one of some keywords. */
export type Keywords = (word: string) => boolean;

/** Keywords read once: `weigh*` stands for every word that begins so. */
export function keywordsOf(keywords: readonly string[]): Keywords {
  const folded = keywords.map((keyword) => ({
    word: wordsOf(keyword).join(''),
    open: keyword.endsWith('*'),
  }));
  const words = new Set(folded.flatMap(({ word, open }) => (open ? [] : [word])));
  const beginnings = folded.flatMap(({ word, open }) => (open ? [word] : []));
  return (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

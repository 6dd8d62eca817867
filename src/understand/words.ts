import type { Cue } from '../language/acts.ts';
import { foldText } from '../language/token.ts';

/** A word of a line, with where it stands and what it may do. */
export type Word = {
  /** As written. */
  text: string;
  /** Small letters without accents. */
  word: string;
  at: number;
  end: number;
  /** Which part between stops it belongs to. */
  clause: number;
  cues: readonly Cue[];
  /** What it was taken for. */
  taken?: 'item' | 'date' | 'length' | 'person' | 'quoted';
};

const pattern = /\p{N}+(?:[.,:/-]\p{N}+)*(?:h\p{N}*|(?:st|nd|rd|th|º|ª|er)(?!\p{L}))?|[\p{L}\p{M}\p{N}]+/gu;
const stop = /[.,;!?()…\n]|\s[–—-]+\s|:\s/;

/** The words of a line; apostrophes and hyphens part words, stops part clauses. */
export function wordsIn(line: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const match of line.matchAll(pattern)) {
    const before = line.slice(last, match.index);
    if (words.length > 0 && stop.test(before)) clause++;
    last = match.index + match[0].length;
    words.push({ text: match[0], word: foldText(match[0]), at: match.index, end: last, clause, cues: [] });
  }
  return words;
}

/** Where the words of a line stand that pass a test. */
export const indicesOf = (words: readonly Word[], test: (word: Word, at: number) => boolean): number[] =>
  words.flatMap((word, at) => (test(word, at) ? [at] : []));

import type { Cue } from '../acts.ts';
import type { Language } from '../language.ts';
import { meaningsOf } from '../meanings.ts';

/** A word of a line as it counts for what the line is for. */
export type TellingWord = {
  /** Folded. */
  word: string;
  cues: readonly Cue[];
  /** What it is taken for, such as a day, so that it does not matter which one. */
  taken?: string;
};

/** A line by which it is told what it is for. */
export type TellingLine = {
  words: readonly TellingWord[];
  isAsked: boolean;
  language: Language;
};

const endingLetters = 3;
const longWord = 5;

const isNumber = (word: string): boolean => /^\d/.test(word);

/**
 * The features of a line, each once: its words in runs of up to three, what they do and mean, and how they end, without
 * the things, days and people that it is about. `knows` tells the words of the examples; another counts as any word.
 */
export function featuresOf(
  { words, isAsked, language }: TellingLine,
  knows: (word: string) => boolean,
): string[] {
  const parts = words.filter(({ taken }, at) => taken === undefined || taken !== words[at - 1]?.taken);
  const free = parts.filter(({ taken }) => taken === undefined);
  const row = [
    '^',
    ...parts.map(({ word, taken }) => {
      if (taken !== undefined) return `<${taken}>`;
      return isNumber(word) ? '#' : knows(word) ? word : '*';
    }),
    '$',
  ];
  const long = free.filter(({ word }) => word.length >= longWord && !isNumber(word));
  const meanings = meaningsOf(
    parts.map(({ word, taken }) => (taken === undefined ? word : '')),
    language,
  );
  return [
    ...new Set([
      `n:${Math.min(6, Math.ceil(parts.length / 2))}`,
      ...(isAsked
        ? [
            '?',
          ]
        : []),
      ...row.slice(1, -1),
      ...row.slice(1).map((word, at) => `${row[at]} ${word}`),
      ...row.slice(2).map((word, at) => `${row[at]} ${row[at + 1]} ${word}`),
      ...long.flatMap(({ word }) => [
        `-${word.slice(-endingLetters)}`,
        `${word.slice(0, longWord)}-`,
      ]),
      ...parts.flatMap(({ cues }, at) =>
        cues.flatMap((cue) => [
          `@${cue}`,
          ...(parts[at + 1]?.cues ?? []).map((next) => `@${cue} @${next}`),
        ]),
      ),
      ...meanings.flat().map((meaning) => `=${meaning}`),
    ]),
  ];
}

import { languages } from './language.ts';
import { smallWords } from './lists/small-words.ts';
import type { SmallWords } from './small-words.ts';

/** The small words of a kind in every language, for what is read before its language is known. */
export const everySmallWord = (...kinds: readonly (keyof SmallWords)[]): string[] => [
  ...new Set(languages.flatMap((language) => kinds.flatMap((kind) => smallWords[language][kind]))),
];

/** A pattern for one of them, to be part of another; the longest first. */
export const anySmallWord = (...kinds: readonly (keyof SmallWords)[]): string =>
  everySmallWord(...kinds)
    .sort((one, other) => other.length - one.length)
    .join('|');

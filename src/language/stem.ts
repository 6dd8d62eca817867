import { type Language, languages } from './language.ts';
import { spelling } from './lists/spelling.ts';
import { remembered } from './remembered.ts';
import type { Ending } from './spelling.ts';

/** The shortest stem that an ending of inflection may leave, and one of derivation. */
const shortest = { inflection: 3, derivation: 4 };

function without(word: string, endings: readonly Ending[], least: number): string {
  for (const [pattern, replacement] of endings) {
    const stem = word.replace(pattern, replacement);
    if (stem !== word && stem.length >= least) return stem;
  }
  return word;
}

/** What still differs between relatives at the end of a stem: a doubled letter, `y` for `i`. */
const settle = (stem: string): string =>
  stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/y$/, 'i')
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g');

/** The same as `stemOf`, for a word that is asked for once: nothing is remembered of it. */
export function workOutStem(word: string, language: Language): string {
  if (word.length <= shortest.inflection || /\d/.test(word)) return word;
  const { plurals, derivations, inflections } = spelling[language];
  const single = without(word, plurals, shortest.inflection);
  const bare = without(single, derivations, shortest.derivation);
  return settle(bare === single ? without(single, inflections, shortest.inflection) : bare);
}

const stems = new Map(
  languages.map((language) => [language, remembered((word) => workOutStem(word, language))] as const),
);

/** The stem of a folded word of a language: what its inflections and its nearest relatives have in common. */
export const stemOf = (word: string, language: Language): string => stems.get(language)?.(word) ?? word;

import { english } from './concepts.ts';
import type { Language } from './language.ts';
import { names } from './lexicon/names.ts';
import { type Lexicon, parseLexicon } from './lexicon.ts';
import { wordsOf } from './text.ts';

/** The words of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: parseLexicon(wordsOf, names),
  es: parseLexicon(wordsOf, names),
  fr: parseLexicon(wordsOf, names),
  it: parseLexicon(wordsOf, names),
};

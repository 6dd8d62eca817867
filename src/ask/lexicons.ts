import { english } from './concepts.ts';
import type { Language } from './language.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { it } from './lexicon/it.ts';
import { names } from './lexicon/names.ts';
import { pt } from './lexicon/pt.ts';
import { type Lexicon, parseLexicon } from './lexicon.ts';
import { wordsOf } from './text.ts';

/** The words of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: parseLexicon(wordsOf, names, pt),
  es: parseLexicon(wordsOf, names, es),
  fr: parseLexicon(wordsOf, names, fr),
  it: parseLexicon(wordsOf, names, it),
};

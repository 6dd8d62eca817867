import { english } from './concepts.ts';
import type { Language } from './language.ts';
import { es } from './lexicon/es.ts';
import { esSpoken } from './lexicon/es-spoken.ts';
import { fr } from './lexicon/fr.ts';
import { frSpoken } from './lexicon/fr-spoken.ts';
import { it } from './lexicon/it.ts';
import { itSpoken } from './lexicon/it-spoken.ts';
import { mine } from './lexicon/mine.ts';
import { names } from './lexicon/names.ts';
import { pt } from './lexicon/pt.ts';
import { ptSpoken } from './lexicon/pt-spoken.ts';
import { romancePlan } from './lexicon/romance-plan.ts';
import { romanceTopics } from './lexicon/romance-topics.ts';
import { type Lexicon, parseLexicon } from './lexicon.ts';
import { wordsOf } from './text.ts';

/** The words of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: parseLexicon(wordsOf, pt, ptSpoken, names, romanceTopics, romancePlan, mine),
  es: parseLexicon(wordsOf, es, esSpoken, names, romanceTopics, romancePlan, mine),
  fr: parseLexicon(wordsOf, fr, frSpoken, names, romanceTopics, romancePlan, mine),
  it: parseLexicon(wordsOf, it, itSpoken, names, romanceTopics, romancePlan, mine),
};

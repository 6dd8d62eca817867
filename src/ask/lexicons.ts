import { english } from './concepts.ts';
import type { Language } from './language.ts';
import { es } from './lexicon/es.ts';
import { esSpoken } from './lexicon/es-spoken.ts';
import { esTopics } from './lexicon/es-topics.ts';
import { fr } from './lexicon/fr.ts';
import { frSpoken } from './lexicon/fr-spoken.ts';
import { frTopics } from './lexicon/fr-topics.ts';
import { it } from './lexicon/it.ts';
import { itSpoken } from './lexicon/it-spoken.ts';
import { itTopics } from './lexicon/it-topics.ts';
import { mine } from './lexicon/mine.ts';
import { names } from './lexicon/names.ts';
import { pt } from './lexicon/pt.ts';
import { ptSpoken } from './lexicon/pt-spoken.ts';
import { ptTopics } from './lexicon/pt-topics.ts';
import { romancePlan } from './lexicon/romance-plan.ts';
import { romanceTopics } from './lexicon/romance-topics.ts';
import { type Lexicon, parseLexicon } from './lexicon.ts';
import { wordsOf } from './text.ts';

/** The words of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: parseLexicon(wordsOf, ptTopics, pt, ptSpoken, names, romanceTopics, romancePlan, mine),
  es: parseLexicon(wordsOf, esTopics, es, esSpoken, names, romanceTopics, romancePlan, mine),
  fr: parseLexicon(wordsOf, frTopics, fr, frSpoken, names, romanceTopics, romancePlan, mine),
  it: parseLexicon(wordsOf, itTopics, it, itSpoken, names, romanceTopics, romancePlan, mine),
};

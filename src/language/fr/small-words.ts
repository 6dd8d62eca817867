import type { SmallWords } from '../small-words.ts';

/** The small words of French. */
export const smallWords: SmallWords = {
  titles: [
    'dr',
    'madame',
    'mlle',
    'mme',
    'monsieur',
    'mr',
  ],
  particles: [
    'de',
    'du',
    'la',
    'le',
  ],
  nameParticles: [
    'de',
    'des',
    'du',
    'la',
    'le',
  ],
  articles: [
    'l',
    'la',
    'le',
    'les',
  ],
  and: [
    'et',
  ],
  or: [
    'ou',
  ],
  but: [
    'mais',
  ],
  clauses: [
    'tandis que',
  ],
  goesOn: [
    'alors',
  ],
  of: [
    'de',
    'des',
    'du',
  ],
  beforeDate: [
    'a',
    'au',
    'depuis',
    'le',
    'pour',
  ],
  beforeOrganisation: [
    'de',
    'du',
  ],
  beforeChoice: [
    'comme',
  ],
  beforePerson: [
    'a',
    'par',
    'pour',
  ],
  within: [
    'd.ici',
    'dans',
    'en',
  ],
  by: [],
  dayBefore: [
    'la veille',
    'le jour d avant',
    'le jour precedent',
  ],
  dayAfter: [
    'au lendemain',
    'le jour d apres',
    'le jour suivant',
    'le lendemain',
  ],
  besideBefore: [
    'avant',
    'precedent',
  ],
  besideAfter: [
    'apres',
    'suit',
    'suivant',
  ],
  toWhat: [
    'a',
    'au',
    'aux',
    'd',
    'de',
    'des',
    'du',
    'l',
    'la',
    'le',
    'les',
    'que',
    'un',
    'une',
  ],
  oneself: [
    'moi',
  ],
  asking: [
    'combien',
    'comment',
    'est-ce',
    'ou',
    'pourquoi',
    'qu',
    'quand',
    'que',
    'quel',
    'quelle',
    'quelles',
    'quels',
    'qui',
  ],
  congress: [
    'congres',
  ],
};

import type { SmallWords } from '../small-words.ts';

/** The small words of Italian. */
export const smallWords: SmallWords = {
  titles: [
    'dott',
    'dottoressa',
    'dottssa',
    'prof',
    'sig',
    'sigra',
  ],
  particles: [
    'da',
    'de',
    'della',
    'di',
    'e',
    'la',
  ],
  nameParticles: [
    'da',
    'della',
    'di',
    'e',
    'la',
  ],
  articles: [
    'gli',
    'i',
    'il',
    'l',
    'la',
    'le',
    'lo',
  ],
  and: [
    'e',
    'ed',
  ],
  or: [
    'o',
  ],
  but: [
    'ma',
  ],
  clauses: [
    'mentre',
  ],
  goesOn: [
    'allora',
  ],
  of: [
    'del',
    'della',
    'di',
  ],
  beforeDate: [
    'a',
    'al',
    'dal',
    'entro',
    'il',
    'per',
  ],
  beforeOrganisation: [
    'da',
    'del',
    'della',
    'di',
    'per',
  ],
  beforeChoice: [
    'come',
  ],
  beforePerson: [
    'a',
    'di',
    'per',
  ],
  within: [
    'fra',
    'in',
    'tra',
  ],
  by: [],
  dayBefore: [
    'alla vigilia',
    'il giorno prima',
    'la sera prima',
    'la vigilia',
  ],
  dayAfter: [
    'al giorno dopo',
    'il giorno dopo',
    'il giorno seguente',
  ],
  besideBefore: [
    'precedente',
    'prima',
  ],
  besideAfter: [
    'dopo',
    'seguente',
    'successivo',
  ],
  toWhat: [
    'a',
    'al',
    'che',
    'del',
    'di',
    'gli',
    'i',
    'il',
    'l',
    'la',
    'le',
    'lo',
    'per',
    'un',
    'una',
  ],
  oneself: [
    'io',
  ],
  asking: [
    'che',
    'chi',
    'come',
    'cosa',
    'dove',
    'perche',
    'quale',
    'quali',
    'quando',
    'quante',
    'quanti',
  ],
  congress: [
    'congresso',
  ],
};

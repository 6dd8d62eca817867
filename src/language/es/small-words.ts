import type { SmallWords } from '../small-words.ts';

/** The small words of Spanish. */
export const smallWords: SmallWords = {
  titles: [
    'dr',
    'dra',
    'prof',
    'profa',
    'sr',
    'sra',
    'srta',
  ],
  particles: [
    'de',
    'del',
    'e',
    'el',
    'la',
    'y',
  ],
  nameParticles: [
    'de',
    'del',
    'e',
    'el',
    'la',
    'y',
  ],
  articles: [
    'el',
    'la',
    'las',
    'los',
  ],
  and: [
    'e',
    'y',
  ],
  or: [
    'o',
  ],
  but: [
    'pero',
  ],
  clauses: [
    'mientras',
  ],
  goesOn: [
    'entonces',
  ],
  of: [
    'de',
    'del',
  ],
  beforeDate: [
    'a',
    'al',
    'desde',
    'el',
    'hasta',
    'para',
  ],
  beforeOrganisation: [
    'de',
    'del',
  ],
  beforeChoice: [
    'como',
  ],
  beforePerson: [
    'a',
    'para',
    'por',
  ],
  within: [
    'dentro',
    'en',
  ],
  by: [
    'en',
  ],
  toWhat: [
    'a',
    'al',
    'de',
    'del',
    'el',
    'la',
    'las',
    'los',
    'para',
    'por',
    'que',
    'sobre',
    'un',
    'una',
  ],
  oneself: [
    'mi',
    'yo',
  ],
  asking: [
    'como',
    'cual',
    'cuales',
    'cuando',
    'cuantas',
    'cuanto',
    'cuantos',
    'donde',
    'por que',
    'que',
    'quien',
    'quienes',
  ],
  congress: [
    'congreso',
  ],
};

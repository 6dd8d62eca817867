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
  dayBefore: [
    'el dia anterior',
    'el dia antes',
    'en la vispera',
    'la vispera',
    'un dia antes',
  ],
  dayAfter: [
    'al dia siguiente',
    'el dia despues',
    'el dia siguiente',
  ],
  besideBefore: [
    'anterior',
    'antes',
  ],
  besideAfter: [
    'posterior',
    'siguiente',
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

import type { SmallWords } from '../small-words.ts';

/** The small words of Portuguese. */
export const smallWords: SmallWords = {
  titles: [
    'dr',
    'dra',
    'prof',
    'profa',
    'senhor',
    'senhora',
    'sr',
    'sra',
    'srta',
  ],
  particles: [
    'da',
    'das',
    'de',
    'do',
    'dos',
    'e',
    'la',
  ],
  nameParticles: [
    'da',
    'das',
    'de',
    'do',
    'dos',
    'e',
  ],
  articles: [
    'a',
    'as',
    'o',
    'os',
  ],
  and: [
    'e',
  ],
  or: [
    'ou',
  ],
  but: [
    'mas',
  ],
  clauses: [
    'enquanto',
  ],
  goesOn: [
    'entao',
    'então',
  ],
  of: [
    'da',
    'das',
    'de',
    'do',
    'dos',
  ],
  beforeDate: [
    'a',
    'ate',
    'desde',
    'em',
    'na',
    'no',
    'para',
  ],
  beforeOrganisation: [
    'da',
    'de',
    'do',
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
    'daqui',
    'dentro',
    'em',
  ],
  by: [
    'em',
  ],
  toWhat: [
    'a',
    'as',
    'd',
    'da',
    'das',
    'de',
    'do',
    'dos',
    'o',
    'os',
    'para',
    'por',
    'que',
    'sobre',
  ],
  oneself: [
    'eu',
    'mim',
  ],
  asking: [
    'como',
    'o que',
    'onde',
    'por que',
    'quais',
    'qual',
    'quando',
    'quantas',
    'quanto',
    'quantos',
    'que',
    'quem',
  ],
  congress: [
    'congresso',
  ],
};

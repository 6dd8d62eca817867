import type { SmallWords } from '../small-words.ts';

/** The small words of English. */
export const smallWords: SmallWords = {
  titles: [
    'dr',
    'miss',
    'mr',
    'mrs',
    'ms',
    'mx',
    'prof',
  ],
  particles: [
    'all',
    'and',
    'of',
    'the',
    'to',
  ],
  nameParticles: [],
  articles: [
    'the',
  ],
  and: [
    'and',
  ],
  or: [
    'or',
  ],
  but: [
    'but',
  ],
  clauses: [
    'while',
  ],
  goesOn: [
    'ok',
    'then',
  ],
  of: [
    'of',
  ],
  beforeDate: [
    'at',
    'by',
    'due',
    'for',
    'on',
    'since',
    'to',
    'until',
  ],
  beforeOrganisation: [
    'at',
    'for',
    'from',
    'of',
  ],
  beforeChoice: [
    'as',
    'is',
    'role',
  ],
  beforePerson: [
    'by',
    'for',
    'owner',
    'to',
  ],
  within: [
    'in',
  ],
  by: [],
  dayBefore: [
    'on the eve',
    'the day before',
    'the evening before',
    'the night before',
  ],
  dayAfter: [
    'the day after',
    'the following day',
    'the next day',
  ],
  besideBefore: [
    'before',
  ],
  besideAfter: [
    'after',
    'following',
  ],
  toWhat: [
    'a',
    'about',
    'and',
    'for',
    'of',
    'on',
    'that',
    'the',
    'to',
  ],
  oneself: [
    'me',
    'myself',
  ],
  asking: [
    'are',
    'can',
    'did',
    'do',
    'does',
    'how',
    'is',
    'was',
    'were',
    'what',
    'when',
    'where',
    'which',
    'who',
    'whose',
    'why',
  ],
  congress: [
    'congress',
  ],
};

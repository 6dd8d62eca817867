/** How one language says times: plain data that a speaker of it can check. All texts are lower-case and unaccented. */
export type Lexicon = {
  language: string;
  /** Rewrites that need the language's own words, before they are translated. */
  before?: readonly Rewrite[];
  /** English word -> what this language says, separated by commas. The longest match wins. */
  words: Readonly<Record<string, string>>;
  /** 1, 2, 3 …, and 1st, 2nd, 3rd …; variants of one number are separated by a slash. */
  numbers: string;
  ordinals: string;
  /** Rewrites of word order, on the translated words. */
  after?: readonly Rewrite[];
  /** Words that carry no meaning of their own: articles and the like. */
  drop: string;
};

export type Rewrite = readonly [pattern: RegExp, replacement: string];

export const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const named = `${weekdays.join('|')}|week|weekend|month|year`;

/** Languages that put the adjective last: `friday next` becomes `next friday`. */
export const adjectiveFirst: Rewrite = [
  new RegExp(String.raw`\b(${named}) (next|last|this)\b(?! (?:${named})\b)`, 'g'),
  '$2 $1',
];

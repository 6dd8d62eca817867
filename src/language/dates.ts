import type { Language } from './language.ts';

/** The words of one language for times: plain data that a speaker of it can check, lower-case and unaccented. */
export type DateWords = {
  /** English word -> what this language says. The longest match wins. */
  words: Readonly<Record<string, readonly string[]>>;
  /** 1, 2, 3 …, and 1st, 2nd, 3rd …; variants of one number are separated by a slash. */
  numbers: readonly string[];
  ordinals: readonly string[];
  /** Words that carry no meaning of their own: articles and the like. */
  drop: readonly string[];
  /** Words that the rewrites know beside these. */
  beside: readonly string[];
};

/** What one language says of times in an order or a form of its own. */
export type DateRewrites = {
  /** Rewrites that need the language's own words, before they are translated. */
  before?: readonly Rewrite[];
  /** Rewrites of word order, on the translated words. */
  after?: readonly Rewrite[];
};

/** How one language says times. */
export type DateLexicon = DateWords & DateRewrites & { language: Language };

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

const anyDay = `(?:${weekdays.join('|')})`;
const anyMonth = `(?:${months.join('|')})`;

/** Two dates joined by the word for `to` and nothing before them: `25/11 a 28/11`, `lundi a mercredi`. */
export const joinedDates: Rewrite = [
  new RegExp(
    String.raw`\b(${anyDay}|${anyMonth}|\d{4}|\d{1,2}/\d{1,2}) (?:a|ao|al|au|at|ate|hasta) (?:o |el |il |le )?(?=${anyDay}\b|\d{1,2}(?:th)? (?:de )?${anyMonth}|\d{1,2}/)`,
    'g',
  ),
  '$1 to ',
];

/** An ordinal on its own is a weekday of another language (`segunda`, `quarta`) more often than a day of the month. */
export const loneOrdinal: Rewrite = [/^(\d{1,2})th(?= \d|$)/, 'ordinal $1'];

/** `das 9 as 17`: two hours of the day; `exact` where the same words also join days, so that an hour must look like one. */
export function clockRange(from: string, to: string, exact?: 'exact'): Rewrite {
  const hour = exact
    ? String.raw`\d{1,2}(?: ?h(?:\d{2})?|:\d{2})`
    : String.raw`\d{1,2}(?: ?h(?:\d{2})?|[:.]\d{2})?`;
  return [
    new RegExp(String.raw`\b(?:${from}) (${hour}) (?:${to}) (${hour})(?![\w:])`, 'g'),
    'from at $1 to at $2',
  ];
}

import { anySmallWord } from '../../language/every-small-word.ts';
import { everyValueWord } from '../../language/every-value-word.ts';
import { type Language, languages } from '../../language/language.ts';
import { isLanguageName } from '../../language/language-names.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { values } from '../../language/lists/values.ts';
import { foldText, tokensOf } from '../../language/token.ts';
import type { ValueWords } from '../../language/values.ts';
import { timeWords, timeWordsOf } from '../../time/time-words.ts';

/** Kinds of values that a text may state, and a question may ask for. */
export const valueKinds = [
  ...['date', 'hour', 'money', 'number', 'length', 'size', 'reason', 'address', 'phone', 'link'],
] as const;
export type ValueKind = (typeof valueKinds)[number];

const any = (kind: keyof ValueWords) => everyValueWord(kind).join('|');

const currency = new RegExp(
  String.raw`[$€£¥₹]|\b(?:usd|eur|gbp|brl|clp|cop|xof|fcfa|cfa|chf|${any('currencies')})\b`,
);
const sum = new RegExp(String.raw`\d (?:${any('thousands')})\b`);
const free = new RegExp(String.raw`\b(?:${any('free')})\b`);
const number = /\d/;
const bareCell = /: (?:\d{1,3}(?:[., ]\d{3})+|\d{2,})(?: ·|$)/;
const hour = new RegExp(
  [
    String.raw`\b(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)\b`,
    String.raw`\b(?:[01]?\d|2[0-3]) ?h(?:rs?|oras?|eures?|ore)?\b`,
    String.raw`\b(?:1[0-2]|[1-9]) ?[ap]\.?m\b`,
    String.raw`\b(?:${any('noon')})\b`,
    String.raw`\b\d{1,2} (?:o'clock|heures?|horas?)\b`,
  ].join('|'),
);
/** `At five`, `alle 17`: what stands before an hour in one language is another small word in the next. */
const hoursIn = new Map(
  languages.map((language) => {
    const { at, mayBeAt, hours } = values[language];
    const inWords = `(?:${[...at, ...mayBeAt].join('|')}) (?:${hours.join('|')})`;
    const inDigits = at.map((before) => String.raw`${before} \d{1,2}`);
    return [language, new RegExp(String.raw`\b(?:${[inWords, ...inDigits].join('|')})\b`)] as const;
  }),
);
const length = new RegExp(String.raw`\b(?:${any('lengths')})\b`);
const size = new RegExp(
  String.raw`\d\s?(?:x|×|${any('across')})\s?\d|\d\s?(?:mm|cm|m|m2|m²)\b|\d[^.;]{0,20}\b(?:${any('sizes')})`,
);
const address = new RegExp(String.raw`\b(?:${any('streets')})\b`);
const phone = new RegExp(
  String.raw`(?:\+|\b00)\d[\d ()./-]{6,}\d|\b\d{2,4}[ -]\d{3,4}[ -]?\d{2,4}\b|\b(?:${any('phone')})\D{0,30}\b\d{2,4}\b`,
);

/** Whether a text states a value of a kind. `text` is folded. */
const states: Readonly<
  Record<Exclude<ValueKind, 'number' | 'reason' | 'date'>, (text: string, language: Language) => boolean>
> = {
  hour: (text, language) => hour.test(text) || hoursIn.get(language)?.test(text) === true,
  money: (text) =>
    (currency.test(text) && /\d/.test(text)) || sum.test(text) || free.test(text) || /\d ?%/.test(text),
  length: (text) => length.test(text),
  size: (text) => size.test(text),
  address: (text) => address.test(text),
  phone: (text) => phone.test(text),
  link: (text) =>
    /https?:|www\.|\b[\w.-]+@[\w-]+\.\w+|\b[\w-]+\.(?:org|com|net|br|fr|it|es|int|edu|info|io)\b/.test(text),
};

/** Tells which kinds of values a text states. */
export function statesValue(kind: ValueKind, text: string, language: Language): boolean {
  const folded = foldText(text);
  // What a bare number in a table is counted in is said elsewhere.
  if (kind === 'money' && bareCell.test(text)) return true;
  const words = tokensOf(text);
  const { grammar } = lexiconFor(language);
  switch (kind) {
    case 'date':
      return (
        words.some((_, at) => isDateWord(words, { at, language })) ||
        /\b\d{1,2}[./-]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b/.test(folded)
      );
    case 'number':
      return number.test(folded) || words.some(({ word }) => grammar.numbers.indexOf(word) > 1);
    case 'reason':
      // What goes on in a small letter after a colon or a semicolon explains.
      if (/\p{L}[:;] \p{Ll}/u.test(text)) return true;
      return lexiconFor(language).grammar.reasons.some((reason) =>
        ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${reason} `),
      );
    default:
      return states[kind](folded, language);
  }
}

function isDateWord(
  words: readonly { word: string }[],
  { at, language }: { at: number; language: Language },
): boolean {
  const word = words[at]?.word ?? '';
  const isBesideNumber = [at - 1, at + 1].some((beside) => /^\d/.test(words[beside]?.word ?? ''));
  // `May` is a month beside a number only.
  return timeWordsOf(language).has(word) && (word !== 'may' || isBesideNumber);
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'.-]*`;
/** A sentence ends after a full stop, unless that is of an initial or a short title: `St. Mary`. */
const goesOn = String.raw`(?<!\p{L}{3}\.)\s+`;
const capitalised = new RegExp(
  String.raw`${capital}(?:${goesOn}(?:(?:${anySmallWord('of')}|the|van|von)\s+)?${capital})*`,
  'gu',
);

/**
 * The names in a text: runs of capitalised words that neither merely begin it, nor are words of its language, such as
 * those of a day, a language or a meeting.
 */
export function properNames(text: string, language: Language): string[] {
  const { knows } = lexiconFor(language);
  const isName = (word: string) =>
    !knows(foldText(word)) && !timeWords.has(foldText(word)) && !isLanguageName(foldText(word));
  return [...text.matchAll(capitalised)].flatMap(({ index, 0: run }) => {
    const isLong = /\s/.test(run);
    if (index === 0 && !isLong) return [];
    return (index > 0 && isLong) || tokensOf(run).some(({ text: word }) => isName(word)) ? [run] : [];
  });
}

/** The numbers of a text beside the word that is counted: `120 beds`, `beds: 120`, `eleven volunteers per day`. */
export function isCounted(
  text: string,
  language: Language,
  isCountedWord: (word: string) => boolean,
): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  const { numbers } = lexiconFor(language).grammar;
  const reach = 4;
  return words.some((word, at) => {
    const value = /^\d/.test(word) || numbers.indexOf(word) > 0;
    const isYear = /^(?:19|20)\d\d$/.test(word);
    if (!value || isYear || currency.test(words[at + 1] ?? '')) return false;
    const beside = [...words.slice(at + 1, at + 1 + reach), ...words.slice(Math.max(0, at - reach), at)];
    return beside.some(isCountedWord);
  });
}

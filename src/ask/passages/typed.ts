import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { foldText, tokensOf } from '../../language/token.ts';
import { timeWords } from '../../time/time-words.ts';
import { countryNames } from '../question/country-names.ts';
import { isLanguageName } from '../question/language-names.ts';

/** Kinds of values that a text may state, and a question may ask for. */
export const valueKinds = [
  'date',
  'hour',
  'money',
  'number',
  'length',
  'size',
  'reason',
  'address',
  'phone',
  'link',
  'proper',
  'country',
] as const;
export type ValueKind = (typeof valueKinds)[number];

const currency =
  /[$€£¥₹]|\b(?:usd|eur|gbp|brl|clp|cop|xof|fcfa|cfa|chf|dollars?|dolares|dollari|euros?|pounds?|libras?|reais|real|pesos?|francs?|francos|kroner|kronor|sterline|yen|rupees?|soles?|rand|cents?|centavos|centimes)\b/;
const sum = /\d (?:mil|millon\w*|milh\w*|million\w*|milion\w*|thousand)\b/;
const free =
  /\b(?:free of charge|for free|is free|are free|no charge|gratis|gratuit\w*|de graca|sem custo|sin costo|sans frais|offert\w*|without charge|included|inclu[isy]\w*|compris\w*)\b/;
const number = /\d/;
const hour =
  /\b(?:at|a las?|as|a|alle?) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|duas|quatro|sete|oito|nove|dez|onze|doze|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|due|tre|quattro|cinque|sei|sette|otto|dieci|undici|dodici)\b|\b(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)\b|\b(?:[01]?\d|2[0-3]) ?h(?:rs?|oras?|eures?|ore)?\b|\b(?:1[0-2]|[1-9]) ?[ap]\.?m\b|\bnoon\b|\bmidnight\b|\bmidi\b|\bminuit\b|\bmezzogiorno\b|\bmezzanotte\b|\bmediodia\b|\bmedianoche\b|\bmeio-dia\b|\bmeia-noite\b|\b\d{1,2} (?:o'clock|heures?|horas?)\b|\b(?:alle|at|a las|as) \d{1,2}\b/;
const length =
  /\b(?:minut\w*|hours?|horas?|heures?|ore|ora|days?|dias?|jours?|giorn[oi]|weeks?|semanas?|semaines?|settiman[ae]|months?|mes(?:es|i)?|mois|years?|anos?|anni|annees?|ans|km|kilomet\w*|quilomet\w*|chilomet\w*|metres?|meters?|metros?|metri|miles?|blocks?|cuadras?)\b/;
const size =
  /\d\s?(?:x|by|por|per|sur|×)\s?\d|\d\s?(?:mm|cm|m|m2|m²)\b|\d[^.;]{0,20}\b(?:millimet|milimet|centimet|metr|square|quadrad|cuadrad|carr|quadrat|seats?|places?|lugares|plazas|posti|words|palavras|palabras|mots|parole|pages?|paginas|pagine|kg|kilo|quilo|chilo|gram)/;
const address =
  /\b(?:street|avenue|road|square|lane|rua|avenida|av|praca|largo|travessa|calle|plaza|carrera|rue|place|boulevard|quai|via|viale|piazza|corso)\b/;

/** How many words lie between the numbers of a text and the words that are sought in it, at the nearest; `Infinity` without. */
export function distanceToNumber(text: string, isSought: (word: string) => boolean): number {
  const words = tokensOf(text).map(({ word }) => word);
  const numbers = words.flatMap((word, at) => (/^\d/.test(word) ? [at] : []));
  const sought = words.flatMap((word, at) => (isSought(word) ? [at] : []));
  return Math.min(...numbers.flatMap((number) => sought.map((at) => Math.abs(number - at))));
}

/** Whether a text states a value of a kind. `text` is folded. */
const states: Readonly<
  Record<Exclude<ValueKind, 'proper' | 'number' | 'reason' | 'date'>, (text: string) => boolean>
> = {
  hour: (text) => hour.test(text),
  money: (text) =>
    (currency.test(text) && /\d/.test(text)) || sum.test(text) || free.test(text) || /\d ?%/.test(text),
  length: (text) => length.test(text),
  size: (text) => size.test(text),
  address: (text) => address.test(text),
  country: (text) => {
    const words = tokensOf(text).map(({ word }) => word);
    return words.some(
      (word, at) => countryNames.keyOf(word) ?? countryNames.keyOf(`${word} ${words[at + 1]}`),
    );
  },
  phone: (text) =>
    /(?:\+|\b00)\d[\d ()./-]{6,}\d|\b\d{2,4}[ -]\d{3,4}[ -]?\d{2,4}\b|\b(?:telefon|phone|numer|dial|call|ligue|appel)\D{0,30}\b\d{2,4}\b/.test(
      text,
    ),
  link: (text) =>
    /https?:|www\.|\b[\w.-]+@[\w-]+\.\w+|\b[\w-]+\.(?:org|com|net|br|fr|it|es|int|edu|info|io)\b/.test(text),
};

/** Tells which kinds of values a text states. */
export function statesValue(kind: ValueKind, text: string, language: Language): boolean {
  const folded = foldText(text);
  const words = tokensOf(text);
  const { grammar } = lexiconFor(language);
  switch (kind) {
    case 'date':
      return (
        words.some(({ word }, at) => isDateWord(words, word, at)) ||
        /\b\d{1,2}[./-]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b/.test(folded)
      );
    case 'number':
      return number.test(folded) || words.some(({ word }) => grammar.numbers.indexOf(word) > 1);
    case 'reason':
      return lexiconFor(language).grammar.reasons.some((reason) =>
        ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${reason} `),
      );
    case 'proper':
      return properNames(text, language).length > 0;
    default:
      return states[kind](folded);
  }
}

const isDateWord = (words: readonly { word: string }[], word: string, at: number): boolean =>
  timeWords.has(word) &&
  // `may` is a month beside a number only.
  (word !== 'may' || /^\d/.test(words[at - 1]?.word ?? '') || /^\d/.test(words[at + 1]?.word ?? ''));

const isOfTime = (run: string): boolean => tokensOf(run).some(({ word }) => timeWords.has(word));

/**
 * The names in a text: runs of capitalised words that neither merely begin it, nor are words of its language, such as
 * those of a day, a language or a meeting.
 */
export function properNames(text: string, language: Language): string[] {
  const { knows } = lexiconFor(language);
  const isName = (word: string) =>
    !knows(foldText(word)) && !timeWords.has(foldText(word)) && !isLanguageName(foldText(word));
  const runs = [
    ...text.matchAll(
      /\p{Lu}[\p{L}\p{M}\p{N}’'.-]*(?:\s+(?:(?:d[aeo]s?|del?|della|du|des|van|von|of|the)\s+)?\p{Lu}[\p{L}\p{M}\p{N}’'.-]*)*/gu,
    ),
  ];
  return runs
    .filter(({ index, 0: run }) => index > 0 || /\s/.test(run))
    .flatMap(({ index, 0: run }) =>
      index > 0 && /\s\p{Lu}/u.test(run) && !isOfTime(run)
        ? [{ run, isSure: true }]
        : [{ run, isSure: false }],
    )
    .filter(({ run, isSure }) => isSure || tokensOf(run).some(({ text: word }) => isName(word)))
    .map(({ run }) => run);
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

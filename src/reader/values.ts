import { dateLexicons } from '../language/date-lexicons.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { type Token, tokensOf } from '../language/token.ts';
import { dayNames } from '../time/day-names.ts';

/** Two and more in words, by language; one is an article in most. */
const numberWords: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  dateLexicons.map(({ language, numbers }) => [
    language,
    new Map(
      numbers
        .flatMap((words, at) => words.split('/').map((word) => [word, String(at + 1)] as const))
        .filter(([word, value]) => value !== '1' && !word.includes(' ')),
    ),
  ]),
);

/** `1,500`, `1.500` and `1500` are one number; so are `2,5` and `2.5`. */
const numberOf = (word: string): string =>
  word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');

const isNumber = ({ word }: Token): boolean => /\p{N}/u.test(word);
const isCapital = ({ text }: Token): boolean => /\p{Lu}/u.test(text);

/** English months are words of their own without their capital: `may`, `march`. */
const dayOf = (token: Token, language: Language): string | undefined =>
  language === 'en' && !isCapital(token) ? undefined : dayNames.get(token.word);

const isFirst = (text: string, { at }: Token): boolean => /(?:^|[.!?:])[\s"“«(]*$/.test(text.slice(0, at));

/** A capital makes a name, save at the beginning of a sentence that begins with a word of the language. */
const isName = (token: Token, text: string, language: Language): boolean =>
  isCapital(token) && !(isFirst(text, token) && lexiconFor(language).knows(token.word));

const signsOf = (text: string): string[] => text.match(/[\p{Sc}%‰]/gu) ?? [];
const addressesOf = (text: string): string[] =>
  (text.match(/\S*(?:@|:\/\/|www\.)\S*/gi) ?? []).map((address) => address.replace(/[.,;:)]+$/, ''));

/** The numbers, dates, names, currencies and addresses that a sentence of a language states. */
export function statedValues(text: string, language: Language): string[] {
  const words = numberWords.get(language);
  const values = tokensOf(text).flatMap((token): string[] => {
    if (isNumber(token)) return [numberOf(token.word)];
    const day = dayOf(token, language);
    if (day !== undefined) return [day];
    const number = words?.get(token.word);
    if (number !== undefined) return [number];
    return isName(token, text, language) ? [token.word] : [];
  });
  return [...values, ...signsOf(text), ...addressesOf(text)];
}

/** Every value that a text of any language may be read to state, and all its words. */
export function heldValues(text: string): Set<string> {
  const values = tokensOf(text).flatMap((token): string[] => [
    ...(isNumber(token) ? [numberOf(token.word)] : [token.word]),
    ...[dayNames.get(token.word) ?? []].flat(),
    ...[...numberWords.values()].flatMap((words) => words.get(token.word) ?? []),
  ]);
  return new Set([...values, ...signsOf(text), ...addressesOf(text)]);
}

import { type Catalogue, mergeParts } from './catalogue.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as it from './it.ts';
import * as ptBR from './pt-BR.ts';
import { createWords, type Words } from './words.ts';

const english = mergeParts(en);
const catalogues: Readonly<Record<string, Catalogue>> = {
  en: english,
  'pt-BR': mergeParts(ptBR),
  es: mergeParts(es),
  fr: mergeParts(fr),
  it: mergeParts(it),
};

/** The languages that the bot speaks, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(catalogues);

/** What the bot may say, in every language, as ICU messages. */
export const everySentence = (): readonly string[] =>
  Object.values(catalogues).flatMap((each) => Object.values(each));

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** The language that the bot speaks nearest to a platform's tag (`pt_PT`, `en-GB`); English when there is none. */
export function nearestLocale(tag: string): string {
  const exact = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase().replace('_', '-'));
  return exact ?? locales.find((locale) => languageOf(locale) === languageOf(tag)) ?? 'en';
}

const made = new Map<string, Words>();

/** The words of the language nearest to a tag. */
export function wordsFor(tag: string): Words {
  const locale = nearestLocale(tag);
  const known = made.get(locale);
  if (known) return known;
  const words = createWords(locale, catalogues[locale] ?? english);
  made.set(locale, words);
  return words;
}

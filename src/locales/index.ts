import { type Catalogue, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ptBR } from './pt-BR.ts';
import { createWords, type Words } from './words.ts';

const catalogues: Readonly<Record<string, Catalogue>> = { en, 'pt-BR': ptBR, es, fr, it };

/** The languages that the bot speaks, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(catalogues);

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
  const words = createWords(locale, catalogues[locale] ?? en);
  made.set(locale, words);
  return words;
}

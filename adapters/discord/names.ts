import { Locale, type LocalizationMap } from 'discord.js';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { commandLimits, cutText } from './limits.ts';

const primary = (tag: string) => tag.split('-')[0];

/** Discord's locales with what the bot speaks in each; English stands in its own keys too, lest one be shown for the other. */
const spoken: readonly [Locale, string][] = locales.flatMap((language) =>
  Object.values(Locale)
    .filter((locale) => primary(locale) === primary(language))
    .map((locale): [Locale, string] => [locale, language]),
);

/** A text as Discord takes it for the name of a command or option; undefined when it cannot be one. */
function nameFrom(text: string): string | undefined {
  const name = text.trim().toLowerCase().replace(/\s+/g, '-');
  return /^[-_\p{L}\p{N}]{1,32}$/u.test(name) ? name : undefined;
}

const translated = (say: (language: string) => string | undefined): LocalizationMap =>
  Object.fromEntries(
    spoken.flatMap(([locale, language]) => {
      const text = say(language);
      return text === undefined ? [] : [[locale, text]];
    }),
  );

/** A name in each language, from the first of these sentences of the catalogue that can be one. */
export const namesOf = (name: string, keys: readonly string[]): LocalizationMap =>
  translated((language) => {
    if (language === 'en') return name;
    const verbs = keys.flatMap((key) => wordsFor(language).lookup(key, {})?.split('|') ?? []);
    return verbs.flatMap((verb) => nameFrom(verb) ?? [])[0];
  });

/** A description in English and in each language. */
export function describe(key: string): { description: string; description_localizations: LocalizationMap } {
  const say = (language: string) => {
    const text = wordsFor(language).lookup(key, {});
    return text === undefined ? undefined : cutText(text, commandLimits.description);
  };
  return { description: say('en') ?? key, description_localizations: translated(say) };
}

/** What a choice is called in each language. */
export function choiceNames(value: string): { name: string; name_localizations: LocalizationMap } {
  const say = (language: string) => wordsFor(language).lookup(`choice.${value}`, {})?.split('|')[0];
  return { name: say('en') ?? value, name_localizations: translated(say) };
}

/** The names of siblings must differ in every language: those of a later one that do not are left out. */
export function withDistinctNames<T extends { name: string; name_localizations?: LocalizationMap | null }>(
  siblings: readonly T[],
): T[] {
  const taken = new Map<string, Set<string>>();
  for (const [locale] of spoken) taken.set(locale, new Set(siblings.map(({ name }) => name)));
  return siblings.map((sibling) => {
    const kept = Object.entries(sibling.name_localizations ?? {}).filter(([locale, name]) => {
      const names = taken.get(locale);
      if (name === null || name === sibling.name || !names || names.has(name)) return name === sibling.name;
      names.add(name);
      return true;
    });
    return { ...sibling, name_localizations: Object.fromEntries(kept) };
  });
}

/** What an entry of a menu is called in English and in each language. */
export function wordsIn(key: string): { name: string; name_localizations: LocalizationMap } {
  const say = (language: string) => {
    const text = wordsFor(language).lookup(key, {});
    return text === undefined ? undefined : cutText(text, commandLimits.name);
  };
  return { name: say('en') ?? key, name_localizations: translated(say) };
}

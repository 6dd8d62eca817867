import type { HarmSigns } from '../language/harm.ts';
import { languageOf, languages } from '../language/language.ts';
import { detectLanguage } from '../language/lexicon.ts';
import { harm as harmSigns } from '../language/lists/harm.ts';
import { wordsOf } from '../language/token.ts';
import { fold } from './text.ts';

type Signs = Readonly<Record<Exclude<keyof HarmSigns, 'locale'>, RegExp>>;

const word = (alternatives: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'u');

const signs = languages.map((language): [string, Signs] => {
  const { locale, child, harm, telling, own, wish, topics, firstHand } = harmSigns[language];
  return [
    locale,
    {
      child: word(child),
      harm: word(harm),
      telling: word(telling),
      own: word(own),
      wish: word(wish),
      topics: word(topics),
      firstHand: word(firstHand),
    },
  ];
});

const isIn = (text: string, kind: 'topics' | 'firstHand') => signs.some(([, own]) => own[kind].test(text));

/**
 * The language of a message that seems to report harm to a child, or to whoever writes it; undefined of anything else, such
 * as a question about what the congress says of it. It would rather answer once too often than once too seldom.
 */
export function harmReported(text: string): string | undefined {
  const read = fold(text).slice(0, 2_000);
  const isTopic = isIn(read, 'topics') && !isIn(read, 'firstHand');
  const found = signs.filter(([, { child, harm, telling, own, wish }]) => {
    if (own.test(read)) return true;
    if (isTopic || !harm.test(read)) return false;
    return child.test(read) && (telling.test(read) || wish.test(read));
  });
  const tags = found.map(([locale]) => locale);
  if (tags.length < 2) return tags[0];
  const spoken = detectLanguage(text, wordsOf(text), languageOf(tags[0]) ?? 'en');
  return tags.find((tag) => languageOf(tag) === spoken) ?? tags[0];
}

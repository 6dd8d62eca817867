import type { Lexicon } from './lexicon.ts';
import { lookUpWord } from './lexicon.ts';

export const languages = ['en', 'pt', 'es', 'fr', 'it'] as const;
export type Language = (typeof languages)[number];

/** Letters that only one of the languages writes. */
const marks: readonly (readonly [RegExp, Language])[] = [
  [/[¿¡ñ]/i, 'es'],
  [/[ãõ]/i, 'pt'],
  [/[êâô]/i, 'pt'],
  [/[êâô]/i, 'fr'],
  [/[œûù]|\b(?:qu|j|n|s|c)['’](?!è|era)/i, 'fr'],
  [/[ìò]|\bdell['’]|\ball['’]|\bnell['’]|\bcos['’]|\bc['’](?:è|era)/i, 'it'],
];

/** The language a question is asked in; `fallback` when its words do not tell. */
export function detectLanguage(
  question: string,
  words: readonly string[],
  lexicons: Readonly<Record<Language, Lexicon>>,
  fallback: Language,
): Language {
  const scores = new Map<Language, number>(
    languages.map((language) => [language, language === fallback ? 0.4 : 0]),
  );
  const add = (language: Language, score: number) =>
    scores.set(language, (scores.get(language) ?? 0) + score);
  for (const [mark, language] of marks) if (mark.test(question)) add(language, 2.5);
  for (const word of words) {
    const knowing = languages.filter((language) => lookUpWord(lexicons[language], word) !== undefined);
    for (const language of knowing) add(language, knowing.length === 1 ? 2 : 1 / knowing.length);
  }
  return languages.reduce(
    (best, language) => ((scores.get(language) ?? 0) > (scores.get(best) ?? 0) ? language : best),
    fallback,
  );
}

/** The language of a BCP 47 tag, when it is one of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}

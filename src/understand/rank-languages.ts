import { type Language, languageOf, languages } from '../language/language.ts';
import { detectLanguage, lexiconFor } from '../language/lexicon.ts';
import { lexiconWords } from '../time/to-english.ts';
import { earFor } from './cue-phrases.ts';
import { wordsIn } from './words.ts';

/** The languages that a line may be in, the likeliest first: those that know most of its words, then the reader's. */
export function rankLanguages(line: string, locale: string): Language[] {
  const words = wordsIn(line).map(({ word }) => word);
  const own = languageOf(locale) ?? 'en';
  const told = detectLanguage(line, words, own);
  const unknown = (language: Language): number => {
    const { cues, talkPhrases } = earFor(language);
    const known = words.filter(
      (word, at) =>
        cues.at(words, at) !== undefined ||
        cues.has(word) ||
        talkPhrases.at(words, at) !== undefined ||
        lexiconWords(language).has(word) ||
        lexiconFor(language).phrases.has(word),
    ).length;
    const meant = words.filter((word) => lexiconFor(language).knows(word)).length;
    return words.length - known + (words.length - meant) / 10;
  };
  const bonus = (language: Language) => (language === told ? 0.3 : 0) + (language === own ? 0.5 : 0);
  return languages
    .map((language) => ({ language, cost: unknown(language) - bonus(language) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ language }) => language);
}

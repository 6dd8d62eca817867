import type { Plan } from '../domain/plan.ts';
import { remember } from '../domain/remember.ts';
import { earFor } from '../language/cue-phrases.ts';
import { type Language, languageOf, languages } from '../language/language.ts';
import { detectLanguage, lexiconFor } from '../language/lexicon.ts';
import { lexiconWords } from '../time/to-english.ts';
import { wordsIn } from './words.ts';

/** Whether a language has the words that begin at one of a line: what is said in it, its small talk, times or small words. */
const has = (language: Language, words: readonly string[], at: number): boolean => {
  const { cues, talkPhrases } = earFor(language);
  const word = words[at] ?? '';
  return (
    cues.at(words, at) !== undefined ||
    cues.has(word) ||
    talkPhrases.at(words, at) !== undefined ||
    lexiconWords(language).has(word) ||
    lexiconFor(language).phrases.has(word)
  );
};

/** The languages that a line may be in, the likeliest first: those that know most of its words, then the reader's. */
export function rankLanguages(line: string, locale: string): Language[] {
  const words = wordsIn(line).map(({ word }) => word);
  const own = languageOf(locale) ?? 'en';
  const told = detectLanguage(line, words, own);
  const unknown = (language: Language): number => {
    const known = words.filter((_, at) => has(language, words, at)).length;
    const meant = words.filter((word) => lexiconFor(language).knows(word)).length;
    return words.length - known + (words.length - meant) / 10;
  };
  const bonus = (language: Language) => (language === told ? 0.3 : 0) + (language === own ? 0.5 : 0);
  return languages
    .map((language) => ({ language, cost: unknown(language) - bonus(language) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ language }) => language);
}

/** The words of titles and names, which are worked out again only when one of them changes. */
const wordsOfNames = remember((deadlines: Plan['deadlines'], people: Plan['people']): ReadonlySet<string> => {
  const names = [...deadlines.map(({ title }) => title), ...people.map(({ name }) => name)];
  return new Set(names.flatMap((name) => wordsIn(name)).map(({ word }) => word));
});

/** A line without the titles and names that it has whole: “Afficher Publish the programme” is French. */
const withoutTitles = (line: string, { deadlines, people }: Pick<Plan, 'deadlines' | 'people'>): string =>
  [...deadlines.map(({ title }) => title), ...people.map(({ name }) => name)]
    .filter((name) => line.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), line);

/**
 * The language to answer a line in: the one that it was heard in where its words leave no doubt, else the reader's own.
 * Names, and the words of titles in whatever language, tell nothing, and one word that several languages have does not
 * either.
 */
export function answerLanguage(
  line: string,
  heardIn: Language,
  { locale, plan }: { locale: string; plan: Pick<Plan, 'deadlines' | 'people'> },
): Language {
  const own = languageOf(locale) ?? 'en';
  if (heardIn === own) return own;
  const named = wordsOfNames(plan.deadlines, plan.people);
  const words = wordsIn(withoutTitles(line, plan)).map(({ word }) => word);
  const knows = (language: Language, at: number) =>
    has(language, words, at) || lexiconFor(language).knows(words[at] ?? '');
  const telling = [...words.keys()].filter((at) => {
    const word = words[at] ?? '';
    return word.length > 1 && !/\d/.test(word) && !(named.has(word) && word.length > 3);
  });
  const here = telling.filter((at) => knows(heardIn, at));
  const onlyHere = here.filter((at) => !knows(own, at));
  const onlyOwn = telling.filter((at) => knows(own, at) && !knows(heardIn, at));
  const isMost = here.length * 2 >= telling.length && onlyHere.length > onlyOwn.length;
  if (onlyHere.length >= 2) return isMost ? heardIn : own;
  const [only] = onlyHere;
  const isSure =
    only !== undefined &&
    here.length === telling.length &&
    languages.every((language) => language === heardIn || !knows(language, only));
  return isSure ? heardIn : own;
}

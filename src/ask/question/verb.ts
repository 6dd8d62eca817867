import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { verbs } from '../../language/lists/verbs.ts';
import type { Word } from './reading.ts';

type Tests = {
  before: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  ending: RegExp;
  needsBoth: boolean;
};

const made = new Map<Language, Tests>();

function testsFor(language: Language): Tests {
  const { before, endings, notAfter, needsBoth } = verbs[language];
  const tests = made.get(language) ?? {
    before: new Set(before),
    notAfter: new Set(notAfter),
    ending: new RegExp(`(?:${endings.join('|')})$`),
    needsBoth,
  };
  made.set(language, tests);
  return tests;
}

/**
 * Whether a word of a question is likely a verb: by what stands before it, and by its ending. What is asked may be said
 * with another verb; another noun is another thing.
 */
export function isLikelyVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]?.word ?? '';
  const previous = words[at - 1]?.word;
  const { before, notAfter, ending, needsBoth } = testsFor(language);
  if (previous !== undefined && notAfter.has(previous)) return false;
  const follows = previous !== undefined && before.has(previous);
  if (needsBoth) return isAskedVerb(words, at, language) || (follows && ending.test(word));
  return (follows && words[at + 1]?.word !== undefined) || ending.test(word);
}

/** Whether a word is the verb between an interrogative and an article: `que dia cai a visita`. */
export function isAskedVerb(words: readonly Word[], at: number, language: Language): boolean {
  const isAsked = words[at - 1]?.marks.some(({ kind }) => kind === 'asked') === true;
  return isAsked && lexiconFor(language).grammar.articles.includes(words[at + 1]?.word ?? '');
}

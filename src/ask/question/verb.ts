import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import type { Word } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand before a verb. */
const before: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'to i we they you he she it who not must can could should will would may do does did be is are was were been been',
  ),
  pt: set(
    'se eu ele ela eles elas nos voce vc voces que quem nao quando onde como pode podem deve devem vai vao foi foram ser sido esta estao para de a',
  ),
  es: set(
    'se me te nos yo ellos ellas que quien quienes no cuando donde como puede pueden debe deben va van fue fueron ser sido esta estan para de a hay',
  ),
  fr: set(
    'on je tu il elle ils elles nous vous se s qui que ne n quand ou comment peut peuvent doit doivent va vont ete est sont a ont pour de',
  ),
  it: set(
    'si mi ti ci io lui lei loro noi che chi non quando dove come puo possono deve devono va vanno stato stata e sono ha hanno per di a',
  ),
};

/** Endings that verbs have and nouns seldom have. */
const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:ed|ing)$/,
  pt: /(?:ar|er|ir|ou|aram|eram|iram|ado|ada|ados|adas|ido|ida|idos|idas|ando|endo|indo|amos|emos)$/,
  es: /(?:ar|er|ir|aron|ieron|ado|ada|ados|adas|ido|ida|idos|idas|ando|iendo|amos|emos|imos)$/,
  fr: /(?:er|ir|re|ent|ons|ez|es|e|ees|i|is|it|u|us)$/,
  it: /(?:are|ere|ire|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|ando|endo|ano|ono|iamo)$/,
};

/** Articles and prepositions after which no verb stands in English. */
const beforeNoun = set('the a an of for on at with in by this that these those my our your their his her');

/**
 * Whether a word of a question is likely a verb: by what stands before it, and by its ending. What is asked may be said
 * with another verb; another noun is another thing.
 */
export function isLikelyVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]?.word ?? '';
  const previous = words[at - 1]?.word;
  if (language === 'en') {
    if (previous !== undefined && beforeNoun.has(previous)) return false;
    return (
      (previous !== undefined && before.en.has(previous) && words[at + 1]?.word !== undefined) ||
      endings.en.test(word)
    );
  }
  if (previous === undefined) return false;
  if (isAskedVerb(words, at, language)) return true;
  return before[language].has(previous) && endings[language].test(word);
}

/** Whether a word is the verb between an interrogative and an article: `que dia cai a visita`. */
export function isAskedVerb(words: readonly Word[], at: number, language: Language): boolean {
  const isAsked = words[at - 1]?.marks.some(({ kind }) => kind === 'asked') === true;
  return isAsked && lexiconFor(language).grammar.articles.includes(words[at + 1]?.word ?? '');
}

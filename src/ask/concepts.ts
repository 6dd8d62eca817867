import { en } from './lexicon/en.ts';
import { enAsked } from './lexicon/en-asked.ts';
import { enElsewhere } from './lexicon/en-elsewhere.ts';
import { enIssues } from './lexicon/en-issues.ts';
import { enPlain } from './lexicon/en-plain.ts';
import { enPlan } from './lexicon/en-plan.ts';
import { enSpoken } from './lexicon/en-spoken.ts';
import { enTopics } from './lexicon/en-topics.ts';
import { mine } from './lexicon/mine.ts';
import { names } from './lexicon/names.ts';
import { type Lexicon, lookUp, lookUpWord, parseLexicon } from './lexicon.ts';
import { wordsOf } from './text.ts';

/** English words to concepts. */
export const english: Lexicon = parseLexicon(
  wordsOf,
  names,
  en,
  enAsked,
  enIssues,
  enPlain,
  enTopics,
  enElsewhere,
  enSpoken,
  enPlan,
  mine,
);

/** Names of places and bodies in any of the languages. */
export const properNames: Lexicon = parseLexicon(wordsOf, names);

function meaningsOf({ words, stems, phrases }: Lexicon): Set<string> {
  const ofPhrases = [...phrases.values()].flat().map(({ meaning }) => meaning);
  return new Set([...words.values(), ...stems.values(), ...ofPhrases].flat());
}

/** Concepts of what committees are asked and few plans hold, such as hotels and fees. */
export const elsewhere: ReadonlySet<string> = new Set([
  'elsewhere',
  ...meaningsOf(parseLexicon(wordsOf, enElsewhere)),
]);

/** A word without its English ending, so that a word no lexicon knows still meets its plural. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/([^su])s$/, '$1')
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '');
}

const heads: ReadonlySet<string> = meaningsOf(english);

/** What a word of another lexicon's meaning stands for: the concept of that name, else what the English word does. */
export const conceptsOfMeaning = (meaning: string): readonly string[] =>
  heads.has(meaning) ? [meaning] : conceptsOfWord(meaning);

/** What one English word stands for; itself without its ending when no lexicon knows it. */
export const conceptsOfWord = (word: string): readonly string[] =>
  lookUpWord(english, word) ?? [stemOf(word)];

const mostRemembered = 50_000;
const remembered = new Map<string, readonly string[]>();

/** As `conceptsOfWord`, remembered: long texts say the same words again and again. */
function conceptsAgain(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const concepts = conceptsOfWord(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, concepts);
  return concepts;
}

/** The concepts of an English text, in order, without the words that carry no meaning. */
export function conceptsOf(text: string): string[] {
  const words = wordsOf(text);
  const concepts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const found = english.phrases.has(word) ? lookUp(english, words, at) : undefined;
    concepts.push(...(found?.meaning ?? conceptsAgain(word)));
    at += found?.length ?? 1;
  }
  return concepts;
}

const titles = new Map<string, readonly string[]>();

/** As `conceptsOf`, remembered: for what a plan says again with every question, such as titles and names. */
export function conceptsOfTitle(text: string): readonly string[] {
  const known = titles.get(text);
  if (known) return known;
  const concepts = conceptsOf(text);
  if (titles.size >= mostRemembered) titles.clear();
  titles.set(text, concepts);
  return concepts;
}

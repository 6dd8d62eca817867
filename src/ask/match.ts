import { cognateOf } from '../language/cognate.ts';
import type { Concept } from '../language/concept.ts';
import { type Language, languages } from '../language/language.ts';
import { detectLanguage, lexiconFor } from '../language/lexicon.ts';
import { type Meaning, meaningsOf } from '../language/meanings.ts';
import { stemOf } from '../language/stem.ts';
import { tokensOf } from '../language/token.ts';
import { dayNames } from '../time/day-names.ts';
import { ordinalOf } from '../time/ordinals.ts';

/** A text as questions are held against it: its words, each with what it may be found by. */
export type Keyed = {
  language: Language;
  /** Folded, in order. */
  words: readonly string[];
  /** The stem of each word. */
  stems: readonly string[];
  /** Whether each word is grammar without content. */
  isEmpty: readonly boolean[];
  /** Where each stem and word stands first. */
  places: ReadonlyMap<string, number>;
  /** What each word stands for, alone or with its neighbours. */
  ideas: readonly (readonly Concept[])[];
  concepts: ReadonlySet<Concept>;
  /** What its words mean by the dictionary. */
  meanings: ReadonlySet<Meaning>;
  /** The skeletons by which words are found in other languages, and where each stands first. */
  cognates: ReadonlyMap<string, number>;
  /** The weekdays, months and ordinals that it names, alike in every language. */
  days: ReadonlySet<string>;
};

/** Longer words of grammar are words of content as well. */
const longestEmpty = 12;

/** How much a passage is taken to be in the language of its document, beside two for each small word of another. */
const surenessOfGuess = 3;

/** Keys a text of a language; told by its words when the language is only a guess. */
export function keyed(text: string, guess: Language, isSure = false): Keyed {
  const words = tokensOf(text).map(({ word }) => word);
  const language = isSure ? guess : detectLanguage(text, words, guess, surenessOfGuess);
  const lexicon = lexiconFor(language);
  const stems = words.map((word) => stemOf(word, language));
  const ideas = lexicon.ideasOf(words);
  const isEmpty = words.map((word) => lexicon.isEmpty(word) && word.length < longestEmpty);
  return {
    language,
    words,
    stems,
    isEmpty,
    places: new Map([...stems, ...words].map((word, at) => [word, at % words.length] as const).reverse()),
    ideas,
    concepts: new Set(ideas.flat()),
    meanings: new Set(meaningsOf(words, language).flatMap((own, at) => (isEmpty[at] ? [] : own))),
    cognates: new Map(
      stems.flatMap((stem, at) =>
        isEmpty[at] || cognateOf(stem) === '' ? [] : [[cognateOf(stem), at] as const],
      ),
    ),
    days: new Set(words.flatMap((word) => countedAs(word) ?? [])),
  };
}

/** What a weekday, a month or an ordinal is called whatever the language; undefined for another word. */
export function countedAs(word: string): string | undefined {
  const day = dayNames.get(word);
  if (day !== undefined) return day;
  const ordinal = word.length > 2 ? ordinalOf(word) : undefined;
  return ordinal === undefined ? undefined : `${ordinal}th`;
}

/** A word of a question, with what it may be found by in texts of any language. */
export type Sought = {
  word: string;
  language: Language;
  concepts: readonly Concept[];
  meanings: readonly Meaning[];
  stems: Readonly<Record<Language, string>>;
  cognate: string;
};

/** Makes a word of a question ready to be sought. */
export function soughtOf(word: {
  word: string;
  language: Language;
  concepts: readonly Concept[];
  meanings: readonly Meaning[];
}): Sought {
  const stems = Object.fromEntries(languages.map((each) => [each, stemOf(word.word, each)]));
  // What is called a congress and something else, such as a lecture, is the other thing.
  const others = word.concepts.filter((concept) => concept !== 'congress');
  return {
    ...word,
    concepts: others.length > 0 ? others : word.concepts,
    stems: stems as Record<Language, string>,
    cognate: cognateOf(stems[word.language] ?? word.word),
  };
}

/** How surely a word of a question is met by a text, from 0 to 1. */
export const sureness = {
  same: 1,
  idea: 0.9,
  cognate: 0.85,
  translation: 0.8,
  alike: 0.7,
} as const;

/** Below this a word is not taken to be in a text. */
export const least = 0.7;

/** Letters that two words must begin with in common to be taken for relatives. */
const commonBeginning = 5;

/** How surely a text has a word of a question, or one that means the same; 0 when it has none. */
export function meets(sought: Sought, text: Keyed): number {
  const { word, stems, language, concepts, cognate } = sought;
  if (text.places.has(word)) return sureness.same;
  const at = text.places.get(stems[text.language]) ?? text.places.get(stems[language]);
  if (at !== undefined && !isOther(concepts, text.ideas[at] ?? [])) return sureness.same;
  if (/^\d/.test(word)) return 0;
  const day = countedAs(word);
  if (day !== undefined) return text.days.has(day) ? sureness.same : 0;
  if (concepts.some((concept) => text.concepts.has(concept))) return sureness.idea;
  // Within a language a word of the dictionary stands for too many others.
  if (language !== text.language && sought.meanings.some((meaning) => text.meanings.has(meaning)))
    return sureness.translation;
  const like = cognate && language !== text.language ? text.cognates.get(cognate) : undefined;
  if (like !== undefined && !isOther(concepts, text.ideas[like] ?? [])) return sureness.cognate;
  const isAlike = text.stems.some(
    (stem, index) => areAlike(stem, stems[text.language]) && !isOther(concepts, text.ideas[index] ?? []),
  );
  return isAlike ? sureness.alike : 0;
}

/** Whether one word of a text is what is sought. */
export function meetsWord(sought: Sought, word: string, text: Keyed): boolean {
  const at = text.places.get(word) ?? -1;
  const stem = text.stems[at] ?? word;
  const ideas = text.ideas[at] ?? [];
  if (word === sought.word) return true;
  if (ideas.some((concept) => sought.concepts.includes(concept))) return true;
  const own = sought.stems[text.language];
  return (stem === own || areAlike(stem, own)) && !isOther(sought.concepts, ideas);
}

/** Two words that look alike are not the same when each is known to mean something else: a park, and parking. */
export const isOther = (some: readonly Concept[], others: readonly Concept[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((concept) => others.includes(concept));

/** Relatives begin alike and differ in their ending: `Canada`, `canadense`. */
export function areAlike(a: string, b: string): boolean {
  if (a.length < commonBeginning || b.length < commonBeginning || /\d/.test(a + b)) return false;
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < longer && a[common] === b[common]) common++;
  return common >= commonBeginning && common >= longer * 0.7;
}

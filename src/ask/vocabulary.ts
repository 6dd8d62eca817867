import type { Plan } from '../domain/plan.ts';
import { english, stemOf } from './concepts.ts';
import { keywordsOf } from './keywords.ts';
import type { Language } from './language.ts';
import { lexicons } from './lexicons.ts';
import type { Passage } from './passages.ts';
import { createSpeller } from './spell.ts';
import { wordsOf } from './text.ts';
import type { Vocabulary } from './understand.ts';

const longWord = 6;

/** What questions about a plan and its documents are read with, in each language; made when a language is first met. */
export function vocabulariesOf(plan: Plan, passages: readonly Passage[]): (language: Language) => Vocabulary {
  const known = new Set([...passages.flatMap((passage) => [...passage.words]), ...planWords(plan)]);
  const keywords = keywordsOf([...plan.facts, ...plan.objectives].flatMap(({ keywords: own = [] }) => own));
  const stemsKnown = new Set([...known].map(stemOf));
  const made = new Map<Language, Vocabulary>();
  const make = (language: Language): Vocabulary => {
    const lexicon = lexicons[language];
    const stems = [...lexicon.stems.keys()].flatMap((stem) => [
      stem,
      `${stem}s`,
      ...(language === 'en' ? [`${stem}ed`, `${stem}ing`] : []),
    ]);
    // A short word of another language is seldom a slip in an English one.
    const others =
      language === 'en' ? [] : [...english.words.keys()].filter((word) => word.length > longWord);
    const spell = createSpeller([...lexicon.words.keys(), ...stems, ...known, ...others]);
    const ofPhrases = new Set([...lexicon.phrases.values()].flat().flatMap((phrase) => phrase.words));
    const has = (word: string) =>
      known.has(word) || keywords(word) || (language === 'en' && stemsKnown.has(stemOf(word)));
    return { language, lexicon, has, spell, ofPhrases };
  };
  return (language) => {
    const vocabulary = made.get(language) ?? make(language);
    made.set(language, vocabulary);
    return vocabulary;
  };
}

function planWords(plan: Plan): string[] {
  const named = [plan.congress, ...plan.events, ...plan.instruments, ...plan.organisations];
  const texts = [
    plan.congress.city,
    plan.congress.country,
    ...named.flatMap(({ name, aka }) => [name, ...aka]),
    ...[...plan.facts, ...plan.objectives].map(({ text }) => text),
    ...[...plan.deadlines, ...plan.themes, ...plan.commitments].map(({ title }) => title),
    ...plan.people.map(({ name }) => name),
  ];
  return texts.flatMap(wordsOf);
}

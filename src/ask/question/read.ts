import type { Calendar } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Concept } from '../../language/concept.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { detectLanguage, type Lexicon, lexiconFor, type Mark } from '../../language/lexicon.ts';
import { meaningsOf } from '../../language/meanings.ts';
import { type Phrases, spread } from '../../language/phrases.ts';
import { type Token, tokensOf } from '../../language/token.ts';
import { timeWords } from '../../time/time-words.ts';
import { lexiconWords } from '../../time/to-english.ts';
import { findDue } from './due.ts';
import { createCitiesLike, createNames, createPlacesLike, type Name } from './name.ts';
import { createSpellers, wordsOfPlan } from './plan-words.ts';
import type { Reading, Word } from './reading.ts';
import type { Speller } from './spell.ts';

/** What questions on one plan are read with. */
type ReadWith = {
  plan: Plan;
  calendar: Calendar;
  names: Phrases<Name>;
  /** Cities of the plan that a folded word writes as another language does: `Estocolmo`. */
  citiesLike(word: string): readonly Name[];
  /** Countries and regions of the plan that a word is made of: `Kenyan`. */
  placesLike(word: string): readonly Name[];
  /** Words that the plan has, folded. */
  planWords: ReadonlySet<string>;
  /** Whether a word stands in one of the documents. */
  inDocuments(word: string): boolean;
  /** Mends slips in a word of a language. */
  speller(language: Language): Speller;
};

type Asking = { now: Instant; locale?: string | undefined };

/** Reads questions on a plan: their language, and what each word may stand for. `locale` decides where words do not. */
export function createReader(
  sources: Pick<ReadWith, 'plan' | 'calendar' | 'inDocuments'>,
): (text: string, asking: Asking) => Reading {
  const { plan } = sources;
  const planWords = wordsOfPlan(plan);
  const using: ReadWith = {
    ...sources,
    names: createNames(plan),
    citiesLike: createCitiesLike(plan),
    placesLike: createPlacesLike(plan),
    planWords,
    speller: createSpellers(planWords),
  };
  return (text, asking) => readQuestion(text, asking, using);
}

function readQuestion(text: string, { now, locale }: Asking, using: ReadWith): Reading {
  const written = tokensOf(text);
  const own = languageOf(using.plan.locale) ?? 'en';
  const language = detectLanguage(
    text,
    written.map(({ word }) => word),
    languageOf(locale) ?? own,
  );
  const lexicon = lexiconFor(language);
  const isKnown = (word: string) =>
    using.planWords.has(word) ||
    lexicon.knows(word) ||
    timeWords.has(word) ||
    lexiconWords(language).has(word) ||
    using.names.has(word) ||
    using.inDocuments(word);
  const spell = using.speller(language);
  const tokens = written.map((token): Token => {
    const isName = token.at > 0 && /^\p{Lu}/u.test(token.text);
    if (isName || isKnown(token.word)) return token;
    const corrected = spell(token.word);
    return corrected === undefined ? token : { ...token, word: corrected };
  });
  const { zone } = using.plan.congress;
  const words = wordsOf(tokens, { lexicon, using, isKnown });
  const found = findDue(words.map(withoutCity), { now, zone, calendar: using.calendar, language });
  return {
    text,
    language,
    words: words.map((word, at) => ({
      ...word,
      isDate: found !== undefined && at >= found.from && at < found.to,
    })),
    ...(found && { due: found.due }),
  };
}

/** A word to find days by, blank where it is part of a city's name: Rio de Janeiro is no January. */
const withoutCity = (word: Word): Token =>
  word.names.some((name) => name.kind === 'city' && name.key.split(' ').includes(word.word))
    ? { ...word, word: '' }
    : word;

function wordsOf(
  tokens: readonly Token[],
  { lexicon, using, isKnown }: { lexicon: Lexicon; using: ReadWith; isKnown(word: string): boolean },
): Word[] {
  const words = tokens.map(({ word }) => word);
  const ideas = lexicon.ideasOf(words);
  const named = spread<Name>(words.length, (index) => using.names.at(words, index));
  const names = named.map((own, index) =>
    own.length > 0 || lexicon.knows(words[index] ?? '') || using.planWords.has(words[index] ?? '')
      ? own
      : [...using.citiesLike(words[index] ?? ''), ...using.placesLike(words[index] ?? '')],
  );
  const lengths = words.map(() => 1);
  const phrased = spread<Mark>(words.length, (index) => {
    const found = lexicon.phrases.at(words, index);
    for (let at = index; at < index + (found?.length ?? 1); at++) lengths[at] = found?.length ?? 1;
    return found;
  });
  // In `a double room` each word keeps what it means alone.
  const alone = words.map((word) => lexicon.ideasOf([word])[0] ?? []);
  const ownIdeas = (index: number): readonly Concept[] =>
    (alone[index]?.length ? alone[index] : ideas[index]) ?? [];
  // `Vino` came, but `el vino` is wine.
  const { articles } = lexicon.grammar;
  const isNoun = (index: number) =>
    lengths[index] === 1 && ownIdeas(index).length > 0 && articles.includes(words[index - 1] ?? '');
  const meanings = meaningsOf(words, lexicon.language);
  return tokens.map((token, index) => ({
    ...token,
    meanings: meanings[index] ?? [],
    marks: isPhrase({ ideas, alone, lengths }, index)
      ? []
      : (phrased[index] ?? []).filter(
          (mark) =>
            !(mark.kind === 'empty' && isNoun(index)) &&
            !isLecture(mark, ideas[index] ?? [], using.planWords.has(token.word)),
        ),
    // A name of somebody or of a place is no word of the vocabulary: France is no franc.
    concepts: (names[index] ?? []).some(({ kind }) => kind !== 'event' && kind !== 'congress')
      ? []
      : ownIdeas(index),
    names: names[index] ?? [],
    isDate: false,
    isUnknown: !isKnown(token.word),
  }));
}

/**
 * Whether a word and a neighbour stand for one idea together, such as `waiting list`: then neither is a word of grammar,
 * unless the grammar has it in a phrase of its own. `lengths` are those of the grammar's phrases.
 */
function isPhrase(
  {
    ideas,
    alone,
    lengths,
  }: {
    ideas: readonly (readonly Concept[])[];
    /** What each word stands for by itself: two that mean the same beside each other are no phrase. */
    alone: readonly (readonly Concept[])[];
    lengths: readonly number[];
  },
  at: number,
): boolean {
  const own = ideas[at]?.join() ?? '';
  const isOne = (beside: number) =>
    lengths[beside] === 1 &&
    ideas[beside]?.join() === own &&
    (alone[at]?.join() !== own || alone[beside]?.join() !== own);
  return own !== '' && lengths[at] === 1 && [at - 1, at + 1].some(isOne);
}

/**
 * A `conferenza` is a lecture as often as a congress: it stands for the congress where the plan's own texts have the word,
 * or where it means nothing else.
 */
const isLecture = (mark: Mark, ideas: readonly Concept[], isOwn: boolean): boolean =>
  mark.kind === 'thing' && mark.value === 'congress' && ideas.includes('lecture') && !isOwn;

import type { Concept, ConceptWords } from './concept.ts';
import type {
  Asked,
  AttributeWord,
  Grammar,
  MeasureWord,
  Operator,
  Order,
  RoleWord,
  StateWord,
  Thing,
} from './grammar.ts';
import { type Language, languages } from './language.ts';
import { concepts } from './lists/concepts.ts';
import { grammar } from './lists/grammar.ts';
import { spelling } from './lists/spelling.ts';
import { createPhrases, type Phrases, spread } from './phrases.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stem.ts';

/** What a word or phrase of the grammar stands for. */
export type Mark =
  | { kind: 'asked'; value: Asked }
  | { kind: 'thing'; value: Thing }
  | { kind: 'state'; value: StateWord }
  | { kind: 'role'; value: RoleWord }
  | { kind: 'attribute'; value: AttributeWord }
  | { kind: 'measure'; value: MeasureWord }
  | { kind: 'order'; value: Order }
  | { kind: 'operator'; value: Operator }
  | { kind: 'modal' }
  | { kind: 'empty' };

/** All that is known of the words of one language. */
export type Lexicon = {
  language: Language;
  grammar: Grammar;
  /** The grammar's phrases. */
  phrases: Phrases<Mark>;
  /** What each word stands for in the general vocabulary, alone or with its neighbours; a word as it is listed before its stem. */
  ideasOf(words: readonly string[]): Concept[][];
  /** Whether the vocabulary lists a word as it is written. */
  isListed(word: string): boolean;
  /** Whether a word alone is one of the grammar that carries no content. */
  isEmpty(word: string): boolean;
  /** Whether the language knows the word, in its grammar or its vocabulary. */
  knows(word: string): boolean;
};

function* marksOf(grammar: Grammar): Generator<readonly [string, Mark]> {
  const tables = [
    ['asked', grammar.asked],
    ['thing', grammar.things],
    ['state', grammar.states],
    ['role', grammar.roles],
    ['attribute', grammar.attributes],
    ['measure', grammar.measures],
    ['order', grammar.orders],
    ['operator', grammar.operators],
  ] as const;
  for (const [kind, table] of tables)
    for (const [value, phrases] of Object.entries(table) as [string, readonly string[]][])
      for (const phrase of phrases) yield [phrase, { kind, value } as Mark];
  for (const phrase of grammar.modals) yield [phrase, { kind: 'modal' }];
  for (const phrase of grammar.empty) yield [phrase, { kind: 'empty' }];
}

function* vocabulary(
  words: ConceptWords,
  form: (word: string) => string,
): Generator<readonly [string, Concept]> {
  for (const [concept, phrases] of Object.entries(words) as [Concept, readonly string[]][])
    for (const phrase of phrases) yield [phrase.split(' ').map(form).join(' '), concept];
}

function lexiconOf(language: Language, grammar: Grammar, words: ConceptWords): Lexicon {
  const phrases = createPhrases(marksOf(grammar));
  const listed = createPhrases(vocabulary(words, (word) => word));
  const stemmed = createPhrases(vocabulary(words, (word) => stemOf(word, language)));
  const knows = remembered(
    (word) => phrases.has(word) || listed.has(word) || stemmed.has(stemOf(word, language)),
  );
  const isEmpty = remembered((word) =>
    (phrases.at([word], 0)?.values ?? []).some(({ kind }) => kind === 'empty'),
  );
  const ideasOf = (said: readonly string[]): Concept[][] => {
    const stems = said.map((word) => stemOf(word, language));
    return spread(said.length, (at) => {
      const exact = listed.at(said, at);
      const loose = stemmed.at(stems, at);
      return (loose?.length ?? 0) > (exact?.length ?? 0) ? loose : exact;
    });
  };
  const isListed = (word: string) => listed.has(word);
  return { language, grammar, phrases, ideasOf, isListed, isEmpty, knows };
}

const made = new Map<Language, Lexicon>();

/** The lexicon of a language, made when it is first needed. */
export function lexiconFor(language: Language): Lexicon {
  const lexicon = made.get(language) ?? lexiconOf(language, grammar[language], concepts[language]);
  made.set(language, lexicon);
  return lexicon;
}

/** The languages whose grammar has a word. */
const speaking = remembered((word) => languages.filter((language) => lexiconFor(language).phrases.has(word)));

/**
 * The language that a text is written in, told by its small words and letters; `fallback` when they do not tell.
 * `words` are its folded words; `prior` is what speaks for the fallback, where a small word of a language is worth two.
 */
export function detectLanguage(
  text: string,
  words: readonly string[],
  fallback: Language,
  prior = 0.5,
): Language {
  const scores = new Map<Language, number>([[fallback, prior]]);
  const add = (language: Language, score: number) =>
    scores.set(language, (scores.get(language) ?? 0) + score);
  for (const language of languages)
    for (const sign of spelling[language].signs) if (sign.test(text)) add(language, 2);
  for (const word of words.slice(0, 60)) {
    const knowing = speaking(word);
    // A letter alone tells little.
    for (const language of knowing) add(language, (2 * Math.min(1, word.length / 3)) / knowing.length);
    if (knowing.length > 0) continue;
    if (word.length < 4) continue;
    const meaning = languages.filter((language) => lexiconFor(language).knows(word));
    for (const language of meaning) add(language, 1 / meaning.length);
  }
  const told = languages.reduce(
    (best, language) => ((scores.get(language) ?? 0) > (scores.get(best) ?? 0) ? language : best),
    fallback,
  );
  // Of a text in none of the languages, one sounds like a word of theirs.
  const own = words.filter((word) => lexiconFor(told).phrases.has(word));
  const foreign = words.filter((word) => !languages.some((language) => lexiconFor(language).knows(word)));
  const isSure = foreign.length <= 2 * own.length || spelling[told].signs.some((sign) => sign.test(text));
  return isSure ? told : fallback;
}

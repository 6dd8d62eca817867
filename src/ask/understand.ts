import { distance } from 'fastest-levenshtein';
import { conceptsOfMeaning, conceptsOfWord, english, stemOf } from './concepts.ts';
import type { Language } from './language.ts';
import { type Lexicon, lookUp, lookUpWord } from './lexicon.ts';
import { isSwap, type Speller } from './spell.ts';

/** Some words of a question and the concepts they stand for; no concepts when they carry no meaning. */
export type Term = { surface: string; concepts: readonly string[]; known: boolean };

/** What is known to read a question of one language with. */
export type Vocabulary = {
  language: Language;
  lexicon: Lexicon;
  /** Whether a word or its stem occurs in the plan or its documents. */
  has(word: string): boolean;
  spell: Speller;
  /** Words that phrases of the lexicon are made of. */
  ofPhrases: ReadonlySet<string>;
};

/** Reads the words of a question as concepts; what nothing knows stays, marked as unknown. */
export function readTerms(words: readonly string[], vocabulary: Vocabulary): Term[] {
  const terms: Term[] = [];
  const spelt = words.map((word) => speltForPhrase(word, vocabulary));
  for (let at = 0; at < spelt.length; ) {
    const { term, length } = readAt(spelt, at, vocabulary);
    terms.push(term);
    at += length;
  }
  return terms;
}

const isOneSlip = (word: string, corrected: string): boolean =>
  distance(word, corrected) < 2 || isSwap(word, corrected);

/** A slip in a word of a phrase is mended before phrases are looked for: `how mnay days`. */
function speltForPhrase(word: string, { lexicon, has, spell, ofPhrases }: Vocabulary): string {
  if (ofPhrases.has(word) || has(word) || lookUpWord(lexicon, word) !== undefined) return word;
  const corrected = spell(word);
  return corrected !== undefined && ofPhrases.has(corrected) && isOneSlip(word, corrected) ? corrected : word;
}

function readAt(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { term: Term; length: number } {
  const word = words[at] ?? '';
  const found = meaningAt(words, at, vocabulary);
  if (found) {
    const surface = words.slice(at, at + found.length).join(' ');
    return { term: { surface, concepts: found.meaning, known: true }, length: found.length };
  }
  const base = vocabulary.language === 'en' ? baseOf(word) : undefined;
  if (base) return { term: { surface: word, concepts: base, known: true }, length: 1 };
  const corrected = vocabulary.spell(word);
  if (corrected !== undefined) {
    const respelt = [...words.slice(0, at), corrected, ...words.slice(at + 1)];
    const again = meaningAt(respelt, at, vocabulary);
    // Two slips away from a word without meaning stands another word, which may be what is asked.
    if (again && (again.meaning.length > 0 || isOneSlip(word, corrected))) {
      return { term: { surface: corrected, concepts: again.meaning, known: true }, length: again.length };
    }
  }
  return { term: { surface: word, concepts: [stemOf(word)], known: false }, length: 1 };
}

/** The meaning of the word that an English inflection comes from: `gathered` from `gather`, `framing` from `frame`. */
function baseOf(word: string): readonly string[] | undefined {
  const [, root, ending] = /^(\p{L}{3,}?)(ed|ing|s|es|d|er|ers)$/u.exec(word) ?? [];
  if (root === undefined) return undefined;
  const undoubled = root.replace(/(\p{L})\1$/u, '$1');
  for (const base of [root, `${root}e`, undoubled]) {
    const meaning = lookUpWord(english, base);
    // A form of a verb without meaning has none; its agent has: `hold`, `held`, but `holder`.
    if (meaning && (meaning.length > 0 || ending === 'ing' || ending === 'ed')) return meaning;
  }
  return undefined;
}

function meaningAt(words: readonly string[], at: number, vocabulary: Vocabulary) {
  const word = words[at] ?? '';
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/.exec(word) ?? [];
  const phrase = lookUp(vocabulary.lexicon, words, at);
  if (
    number !== undefined &&
    !(phrase && phrase.length > 1) &&
    !(word !== number && lookUpWord(vocabulary.lexicon, word))
  )
    return { length: 1, meaning: [number] };
  const own = lookUp(vocabulary.lexicon, words, at);
  if (own)
    return vocabulary.language === 'en'
      ? own
      : { length: own.length, meaning: own.meaning.flatMap(conceptsOfMeaning) };
  if (vocabulary.has(word))
    return { length: 1, meaning: (vocabulary.language === 'en' && baseOf(word)) || conceptsOfWord(word) };
  return vocabulary.language === 'en' ? undefined : lookUp(english, words, at);
}

const copula = /^(is|was|are|were|whats|s)$/;

/** `What was it for` asks for the purpose, `what was it about` for the subject: the words that say so are added. */
export function completeQuestion(words: readonly string[]): readonly string[] {
  if (words.length < 3 || !words.some((word) => copula.test(word))) return words;
  if (!words.includes('what') && !words.includes('whats')) return words;
  const last = words.at(-1);
  return last === 'for' ? [...words, 'objective'] : last === 'about' ? [...words, 'topic'] : words;
}

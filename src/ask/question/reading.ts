import type { Concept } from '../../language/concept.ts';
import type {
  Asked,
  AttributeWord,
  MeasureWord,
  Operator,
  Order,
  StateWord,
  Thing,
} from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Mark } from '../../language/lexicon.ts';
import type { Meaning } from '../../language/meanings.ts';
import type { Token } from '../../language/token.ts';
import type { ValueKind } from '../passages/typed.ts';
import type { Due } from './due.ts';
import type { Name } from './name.ts';

/** A word of a question, with all that it may stand for. */
export type Word = Token & {
  /** As the grammar of the question's language has it, alone or in the phrase that it belongs to. */
  marks: readonly Mark[];
  /** What the general vocabulary takes it for. */
  concepts: readonly Concept[];
  /** What it means by the dictionary, alone or with its neighbours. */
  meanings: readonly Meaning[];
  /** What of the plan it names, alone or with its neighbours. */
  names: readonly Name[];
  /** It is part of a date. */
  isDate: boolean;
  /** No language and no text of the plan knows it. */
  isUnknown: boolean;
};

/** A question as it was understood, word by word. */
export type Reading = {
  text: string;
  language: Language;
  words: readonly Word[];
  /** The days that it speaks of. */
  due?: Due;
  /** The kinds of values of which an answer must state one, where that is known beforehand. */
  wanted?: readonly ValueKind[];
};

type Values = {
  asked: Asked;
  thing: Thing;
  state: StateWord;
  attribute: AttributeWord;
  measure: MeasureWord;
  order: Order;
  operator: Operator;
  role: string;
};

/** Whether a word may stand for one of the values of a kind; for any of the kind when none is given. */
export const standsFor = <K extends keyof Values>(word: Word, kind: K, ...values: Values[K][]): boolean =>
  !word.isDate &&
  word.marks.some(
    (mark) => mark.kind === kind && (values.length === 0 || (values as unknown[]).includes(mark.value)),
  );

/** Whether a question has such a word. */
export const asksFor = <K extends keyof Values>(reading: Reading, kind: K, ...values: Values[K][]): boolean =>
  reading.words.some((word) => standsFor(word, kind, ...values));

/** The values of a kind that a question's words may stand for, in order. */
export const valuesOf = <K extends keyof Values>(reading: Reading, kind: K): Values[K][] => [
  ...new Set(
    reading.words.flatMap(({ marks, isDate }) =>
      (isDate ? [] : marks).flatMap((mark) => (mark.kind === kind ? [mark.value as Values[K]] : [])),
    ),
  ),
];

/** What the question's first interrogative asks for. */
export const askedOf = (reading: Reading): Asked | undefined =>
  valuesOf(reading, 'asked').find((asked) => asked !== 'list') ?? valuesOf(reading, 'asked')[0];

/** Names of one kind, each once. */
export const namesIn = <K extends Name['kind']>(reading: Reading, kind: K): Extract<Name, { kind: K }>[] => {
  const found = reading.words.flatMap(({ names }) => names.filter((name) => name.kind === kind));
  return [...new Map(found.map((name) => [JSON.stringify(name), name])).values()] as Extract<
    Name,
    { kind: K }
  >[];
};

/** Whether a word says something of its own: it is neither grammar without content, nor part of a date. */
export const isContent = (word: Word): boolean =>
  !word.isDate && !word.marks.some(({ kind }) => kind === 'empty' || kind === 'asked' || kind === 'modal');

import type { Concept } from '../../language/concept.ts';
import { dayUnits } from '../../language/every-value-word.ts';
import type { Sought } from '../match.ts';
import { askedOf, asksFor, type Reading } from '../question/reading.ts';
import type { Unit } from './passage-index.ts';
import type { ValueKind } from './typed.ts';

/** A passage held against a question. */
export type Held = {
  unit: Unit;
  /** The passages of its paragraph, which may hold what it goes on about. */
  beside: readonly Unit[];
  reading: Reading;
  required: readonly Sought[];
};

/** What a question asks for, by its interrogative. */
const askedValue: Partial<Record<string, readonly ValueKind[]>> = {
  when: ['date', 'hour'],
  year: ['date'],
  hour: ['hour'],
  'how-much': ['money'],
  'how-long': ['length'],
  why: ['reason'],
};

/** Words that stand for a value rather than for themselves: the passage that states it need not have them. */
const valueWords: Partial<Record<Concept, readonly ValueKind[]>> = {
  price: ['money'],
  money: ['money'],
  phone: ['phone'],
  email: ['link'],
  website: ['link'],
  address: ['address'],
  distance: ['length'],
  size: ['size'],
  width: ['size'],
  height: ['size'],
  weight: ['size'],
  duration: ['length'],
  reason: ['reason'],
};

/** The kinds of values of which a passage must state one to answer; empty when it is free. */
export function wantedValues(reading: Reading): readonly ValueKind[] {
  if (reading.wanted) return reading.wanted;
  const asked = askedOf(reading);
  const byWord = reading.words.flatMap(({ concepts }) =>
    concepts.flatMap((concept) => valueWords[concept] ?? []),
  );
  const isPaid = asked === 'what' && reading.words.some(({ concepts }) => concepts.includes('pay'));
  const byAsked = asked === undefined ? undefined : askedValue[isPaid ? 'how-much' : asked];
  if (byAsked) return byAsked;
  const asksDeadline =
    (asked === undefined || asked === 'what' || asked === 'which') &&
    (asksFor(reading, 'attribute', 'due') || asksFor(reading, 'thing', 'deadline'));
  return asksDeadline ? ['date', 'hour'] : byWord;
}

/** Words that say the same as the value that is asked for: what one pays is how much it is. */
const alike: Partial<Record<ValueKind, readonly Concept[]>> = {
  money: ['pay', 'ticket'],
  size: ['big', 'small'],
};

/** Whether a word stands for a value that a passage may state without it: a day, where a date is asked for, is a unit. */
export const isValueWord = ({ word, concepts }: Sought, reading: Reading): boolean =>
  (dayUnits.has(word) && wantedValues(reading).length > 0) ||
  concepts.some(
    (concept) => valueWords[concept] || wantedValues(reading).some((kind) => alike[kind]?.includes(concept)),
  );

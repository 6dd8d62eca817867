import type { Concept } from '../../language/concept.ts';
import { dayUnits } from '../../language/every-value-word.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { askedOf, asksFor, type Reading, standsFor, type Word } from './reading.ts';

const lengths: readonly Concept[] = ['duration', 'hour'];

/** Whether a word is a unit of time, or time itself: `days`, `how much time`. */
export const isUnitOfTime = ({ word, concepts, isDate }: Word): boolean =>
  !isDate && (dayUnits.has(word) || concepts.some((concept) => lengths.includes(concept)));

/** `In how many days`: what stands just before the interrogative. */
const isWithin = ({ words, language }: Reading): boolean => {
  const at = words.findIndex((word) => standsFor(word, 'asked', 'how-many'));
  return at > 0 && lexiconFor(language).grammar.inside.includes(words[at - 1]?.word ?? '');
};

/** Whether a question asks how much time is left: `how many weeks before the congress`, `time remaining until it opens`. */
export function asksDaysLeft(reading: Reading): boolean {
  if (asksFor(reading, 'attribute', 'days-left')) return true;
  const asked = askedOf(reading);
  const isOfLength =
    asked === 'how-many' || asked === 'how-long' || asked === 'how-much' || asked === undefined;
  if (!isOfLength || !reading.words.some(isUnitOfTime)) return false;
  if (asksFor(reading, 'state', 'open')) return true;
  return asked !== undefined && (isWithin(reading) || asksFor(reading, 'order', 'before', 'until'));
}

import { elsewhere, properNames } from './concepts.ts';
import type { Inquiry } from './draft.ts';
import { holds, type Unit } from './units.ts';

const leastHeld = 2;

const names: ReadonlySet<string> = new Set(
  [...properNames.words.values(), ...properNames.stems.values()].flat(),
);

/** Words right after which the thing that is asked for stands. */
const askers = new Set(['which', 'what', 'howmany', 'who', 'list', 'name']);

/** Concepts that say what kind of answer is wanted, which a passage may never lack. */
const kinds = new Set([
  'howmuch',
  'clocktime',
  'when',
  'date',
  'year',
  'country',
  'city',
  'place',
  'name',
  'number',
  'person',
  'decide',
  'owner',
  'deadline',
  'next',
  'fourth',
  'page',
  'author',
]);

/**
 * Whether a passage that holds at least three telling words of a question may lack another: a circumstance in other
 * words, never the thing asked for, a name, or what plans seldom hold.
 */
export function lacksOne({ reading }: Inquiry, unit: Unit, telling: readonly string[]): boolean {
  const held = telling.filter((concept) => holds(unit, concept, reading) === 1);
  const missing = telling.filter((concept) => holds(unit, concept, reading) === 0);
  if (reading.concepts.has('why') || held.length < leastHeld || missing.length > held.length / leastHeld)
    return false;
  return missing.every((concept) => {
    const at = reading.order.indexOf(concept);
    return (
      !elsewhere.has(concept) &&
      !names.has(concept) &&
      !kinds.has(concept) &&
      !askers.has(reading.order[at - 1] ?? '') &&
      !/^\d/.test(concept)
    );
  });
}

import type { Plan } from '../domain/plan.ts';
import { conceptsOf } from './concepts.ts';
import { months } from './lexicon/names.ts';
import { ordinals } from './number-beside.ts';
import { occasionsOf } from './occasions.ts';
import type { Reading } from './reading.ts';

/** The words that the names of the plan's congresses are made of, which tell none of them from the others. */
export const genericOf = (plan: Plan): ReadonlySet<string> =>
  new Set(
    occasionsOf(plan)
      .filter(({ kind }) => kind === 'congress')
      .flatMap(({ name }) => conceptsOf(name))
      .filter((concept) => !ordinals.includes(concept) || concept === 'third'),
  );

/**
 * Whether names, the congress's own words (`generic`) and the `allowed` concepts, lists parted by spaces, account for
 * every concept of a question. What is left over is asked for and not held.
 */
export function accountsFor(
  reading: Reading,
  generic: ReadonlySet<string>,
  allowed: readonly string[],
): boolean {
  const known = new Set(['mine', ...generic, ...months, ...reading.naming, ...allowed.join(' ').split(' ')]);
  const isYear = (concept: string) => reading.occasions.length > 0 && /^(19|20)\d\d$/.test(concept);
  return [...reading.concepts].every((concept) => known.has(concept) || isYear(concept));
}

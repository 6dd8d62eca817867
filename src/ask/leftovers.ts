import { months } from './lexicon/names.ts';
import type { Reading } from './reading.ts';

/** The concepts of a question that neither names, nor the congress's own words, nor `allowed` account for. */
export function unaccounted(
  reading: Reading,
  generic: ReadonlySet<string>,
  allowed: readonly string[],
): string[] {
  return [...reading.concepts].filter((concept) => {
    if (reading.naming.has(concept) || generic.has(concept) || allowed.includes(concept)) return false;
    if (concept === 'mine' || months.has(concept)) return false;
    return !(reading.occasions.length > 0 && /^(19|20)\d\d$/.test(concept));
  });
}

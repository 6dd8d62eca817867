import { distance } from 'fastest-levenshtein';
import { remembered } from '../../language/remembered.ts';

/** Suggests the known word that a misspelt one stands for; undefined when none is near enough, or several are. */
export type Speller = (word: string) => string | undefined;

/** Slips allowed for a word of this length: none up to 2 letters, one up to 9, then two. */
const slipsFor = (length: number): number => (length < 3 ? 0 : length < 10 ? 1 : 2);

/** Shorter words are mended only when two letters changed places. */
const shortest = 4;

/** A speller over known words. */
export function createSpeller(known: Iterable<string>): Speller {
  const byLength = new Map<number, string[]>();
  const all = new Set(known);
  for (const word of all) {
    if (word.length < 3 || !/^\p{L}+$/u.test(word)) continue;
    const list = byLength.get(word.length) ?? [];
    byLength.set(word.length, list);
    list.push(word);
  }
  return remembered((word) => {
    const slips = slipsFor(word.length);
    if (all.has(word) || slips === 0 || word.length > 24 || !/^\p{L}+$/u.test(word)) return undefined;
    const scored: { candidate: string; score: number }[] = [];
    for (let length = word.length - slips; length <= word.length + slips; length++)
      for (const candidate of byLength.get(length) ?? []) {
        const score = slipsBetween(word, candidate);
        if (score <= slips) scored.push({ candidate, score });
      }
    const [best] = scored.sort((a, b) => a.score - b.score);
    return best?.candidate;
  });
}

/** Edit distance in which two swapped neighbours are one slip, and a wrong first letter is not allowed. */
function slipsBetween(word: string, candidate: string): number {
  const isSwapped = word.length === candidate.length && isSwap(word, candidate);
  if (isSwapped) return 1;
  if (word.length < shortest || candidate.length < shortest || word[0] !== candidate[0])
    // A letter left out of a short word: `wen` for `when`.
    return word[0] === candidate[0] && candidate.length === word.length + 1 && distance(word, candidate) === 1
      ? 1
      : Number.POSITIVE_INFINITY;
  const isShort = Math.min(word.length, candidate.length) < 8;
  // In a short word one letter for another makes another word.
  if (isShort && word.length === candidate.length) return Number.POSITIVE_INFINITY;
  return distance(word, candidate);
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

import { distance } from 'fastest-levenshtein';

/** Suggests the known word that a misspelt one stands for; undefined when none is near enough. */
export type Speller = (word: string) => string | undefined;

/** Slips allowed for a word of this length: none up to 3 letters, one up to 7, then two. */
const slipsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A speller over known words; a word that is itself known is never changed. */
export function createSpeller(known: Iterable<string>): Speller {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(known)) {
    if (word.length < 4 || !/^[\p{L}-]+$/u.test(word)) continue;
    const list = byLength.get(word.length) ?? [];
    byLength.set(word.length, list);
    list.push(word);
  }
  return (word) => {
    const slips = slipsFor(word.length);
    if (slips === 0 || word.length > 24 || !/^[\p{L}-]+$/u.test(word)) return undefined;
    let best: { word: string; score: number } | undefined;
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const score = slipScore(word, candidate);
        if (score <= slips && (!best || score < best.score)) best = { word: candidate, score };
      }
    }
    return best?.word;
  };
}

/** Edit distance in which two swapped neighbours are one slip and a wrong first letter is two. */
function slipScore(word: string, candidate: string): number {
  if (word[0] !== candidate[0] && word[1] !== candidate[0] && word[0] !== candidate[1])
    return Number.POSITIVE_INFINITY;
  const edits = distance(word, candidate);
  const swapped = edits === 2 && word.length === candidate.length && isSwap(word, candidate) ? 1 : edits;
  const whole = candidate.startsWith(word) ? 0.1 : 0;
  return (word[0] === candidate[0] ? swapped : swapped + 1) - whole;
}

/** Whether two words differ by two letters that changed places. */
export function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

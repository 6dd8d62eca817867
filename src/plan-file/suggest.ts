import { nearest } from '../text/nearest.ts';
import { showText } from './problems.ts';

/** Comparing every unknown word with every known one must stay cheap however large a hostile file is. */
const mostKnown = 1000;

/** `Did you mean "x"?` when a known word is near, else the words that there are when they are few, else `otherwise`. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const comparable = word.length <= 60 && known.length <= mostKnown;
  const near = comparable ? (swapped(word, known) ?? nearest(word.toLowerCase(), known)) : undefined;
  if (near !== undefined) return `Did you mean "${showText(near)}"?`;
  if (known.length === 0 || known.length > 12) return otherwise;
  return `Use one of: ${known.map(showText).join(', ')}`;
}

/** Two letters that changed places count as two steps, too many for a short word, yet are the likeliest slip. */
function swapped(word: string, known: readonly string[]): string | undefined {
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  const same = letters(word);
  return known.find((candidate) => candidate.length === word.length && letters(candidate) === same);
}

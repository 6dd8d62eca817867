import { nearest } from '../nearest.ts';
import { showText } from './problems.ts';

/** Comparing every unknown word with every known one must stay cheap however large a hostile file is. */
const mostKnown = 1000;

/** `Did you mean "x"?` when a known word is near, else the words that there are when they are few, else `otherwise`. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = word.length > 60 || known.length > mostKnown ? undefined : nearest(word.toLowerCase(), known);
  if (near !== undefined) return `Did you mean "${showText(near)}"?`;
  if (known.length === 0 || known.length > 12) return otherwise;
  return `Use one of: ${known.map(showText).join(', ')}`;
}

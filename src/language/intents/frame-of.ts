import { remembered } from '../remembered.ts';
import { frames } from './frames.ts';

/** The words that a kind of question has around what it asks about, folded. */
export const frameOf = remembered(
  (intent): ReadonlySet<string> => new Set((frames[intent] ?? '').split(' ')),
);

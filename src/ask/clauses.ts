import { elsewhere } from './concepts.ts';
import type { Reading } from './reading.ts';

const shortest = 2;

/** The clauses of a question, when it has several: `I am packing already - when do we start?` */
export function clausesOf(question: string): string[] {
  const clauses = question
    .split(/[?!;:.]+(?:\s+|$)|,\s+|\s+[-–—]+\s+|\(|\)/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= shortest);
  return clauses.length > 1 && clauses.length < 5 ? clauses : [];
}

const asking = [
  'who',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
  'howmany',
  'howmuch',
  'howlong',
  'venue',
  'clocktime',
  'list',
];

/** Whether a clause asks nothing of its own: what it says beside the question may be passed over. */
export const isAside = ({ order, missing }: Reading): boolean =>
  missing === undefined &&
  !order.some((concept) => asking.includes(concept) || (elsewhere.has(concept) && concept !== 'travel'));

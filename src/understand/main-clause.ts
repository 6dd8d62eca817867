import type { Cue } from '../language/acts.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import type { ActContext } from './act-rule.ts';
import type { Heard } from './hear.ts';
import { silent } from './order-words.ts';
import { readAct } from './read-acts.ts';
import type { Order, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** A line of more parts is a story. */
const mostParts = 4;

/** Where a reason begins that no stop parts from what it is given for: "because the printer is broken". */
const causeAt = (words: readonly Word[], language: Language): number[] => {
  const causes = lexiconFor(language).grammar.causes.map((cause) => cause.split(' '));
  return words.flatMap((_, at) =>
    at > 0 && causes.some((cause) => cause.every((word, step) => words[at + step]?.word === word))
      ? [at]
      : [],
  );
};

/** The texts of a line between its stops, and before the reasons that it gives. */
function partsOf({ line, words, language }: Heard): string[] {
  const starts = words.flatMap(({ clause }, at) => (at > 0 && clause === words[at - 1]?.clause ? [] : [at]));
  const cuts = [...new Set([...starts, ...causeAt(words, language)])].sort((a, b) => a - b);
  return cuts.map((from, index) => {
    const next = cuts[index + 1];
    return line.slice(words[from]?.at ?? 0, next === undefined ? line.length : words[next]?.at).trim();
  });
}

const turning: readonly Cue[] = ['if', 'wish', 'except', 'almost', 'instead', 'undo'];

/** What is denied with one of these is denied of the order: “Ana says it is not done”. */
const acting: readonly Cue[] = ['done', 'finish', 'reopen', 'cancel', 'move', 'later', 'sooner', 'assign'];

/** Words of a clause that no part of an order has. */
const isOwn = ({ cues, taken }: Word): boolean =>
  taken === undefined && !cues.some((cue) => cue !== 'done' && cue !== 'finish');

/**
 * Whether a part of a line only tells why, or how it came: it has words of its own, names no other item, sets no
 * condition, and takes nothing back. What it denies, it denies of its own subject: "the truck is not free".
 */
function isAside(part: Heard, { command, options }: Order): boolean {
  const { words, items } = part;
  if (words.every(({ cues }) => cues.some((cue) => silent.includes(cue)))) return true;
  if (turning.some((cue) => part.has(cue)) || part.isAsked) return false;
  if (items.some(({ deadlines }) => !deadlines.some(({ id }) => id === options.deadline))) return false;
  const denied = words.findIndex(({ cues }) => cues.includes('not'));
  const own = words.flatMap((word, at) => (isOwn(word) ? [at] : []));
  const isContrary = acting.some((cue) => part.has(cue));
  if (denied >= 0 && (isContrary || (own[0] ?? denied) >= denied)) return false;
  // What is done stays done, whatever day or number is told beside it.
  if (command === 'deadline done') return own.length >= 1;
  // “Mathilde is swamped”: a whole sentence, though only one word of it is its own.
  return own.length >= 2 || (own.length === 1 && words.length >= 3 && part.dates.length === 0);
}

/** The one order among the parts of a line whose others only tell why; undefined where none is sure. */
export function readMainClause(
  heard: Heard,
  context: ActContext,
  hear: (text: string) => Heard,
): Reading | undefined {
  const texts = partsOf(heard);
  if (texts.length < 2 || texts.length > mostParts) return undefined;
  const parts = texts.map(hear);
  const orders = parts.map((part) => {
    const reading = readAct(part, context)?.reading;
    return reading?.kind === 'command' ? reading : undefined;
  });
  const [order, ...others] = orders.flatMap((reading) => reading ?? []);
  if (!order || others.length > 0) return undefined;
  const asides = parts.filter((_, at) => orders[at] === undefined);
  return asides.every((part) => isAside(part, order)) ? order : undefined;
}

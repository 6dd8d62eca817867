import type { Intent } from '../language/intents/intents.ts';
import type { Talk } from '../language/talk.ts';

/** A command with raw texts of its options, as typing or pressing would have given them. */
export type Order = { command: string; options: Readonly<Record<string, string>> };

/**
 * Why an order was understood and is not carried out at once. `recurring`: it is to be repeated. `condition`, `wish`,
 * `doubt`, `future`: it is not said that it is so. `negated`: not to do it; `needless`: it is said not to be needed any more; `not-done`: it is not done yet. `words`:
 * some words were not understood. `someone-else`: another person is to be reminded. `guess`: the examples tell it, and are not sure; `people`:
 * who is in the committee, and as what, is asked first.
 */
export const doubts = [
  'recurring',
  'condition',
  'wish',
  'doubt',
  'future',
  'negated',
  'needless',
  'not-done',
  'words',
  'someone-else',
  'except',
  'guess',
  'people',
] as const;
export type Doubt = (typeof doubts)[number];

/** What a question asks for by the examples, and the one item that it names. */
export type Asks = { intent: Intent; item?: string };

/** What a line was heard as. Everything but `command` changes nothing. */
export type Reading =
  /** Understood to the last word. */
  | ({ kind: 'command' } & Order)
  /** Half understood: its form, with what is known. */
  | ({ kind: 'form'; unknown?: string } & Order)
  /** Understood, and held back until it is confirmed; `words` are those that were not understood. */
  | { kind: 'unsure'; doubt: Doubt; order?: Order; words?: string; item?: string }
  /** Of several items at once: each is offered. */
  | { kind: 'each'; command: string; options: Readonly<Record<string, string>>; items: readonly string[] }
  /** `item` is what it names. */
  | { kind: 'question'; text: string; item?: string; asks?: Asks }
  /** A question that goes on from the last one, with what is taken from that. */
  | { kind: 'follow-up'; text: string; item?: string; asks?: Asks }
  | { kind: 'talk'; talk: Talk }
  /** How something is done; without a command, how everything is. */
  | { kind: 'how-to'; command?: string }
  /** Nothing was said. */
  | { kind: 'empty' };

/** What was talked about before in the same place. */
export type Conversation = {
  /** The item that the line answers a message about. */
  about?: string;
  /** The item that was talked about last. */
  subject?: string;
  /** The items of the last list, in its order. */
  listed?: readonly string[];
  /** What was asked last. */
  question?: string;
  /** What was offered last, to be taken by "yes" or "the second". */
  offered?: readonly Order[];
  /** What was done with the line before, which the next one may correct. */
  done?: Order;
  /** The command whose form is open, with what is known and the option that is asked for next. */
  form?: Order & { asks: string };
};

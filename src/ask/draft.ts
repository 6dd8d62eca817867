import type { Calendar } from '../domain/calendar.ts';
import type { Day, Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import type { Citation, DeclineReason } from './answer.ts';
import type { Occasion } from './occasions.ts';
import type { Reading } from './reading.ts';
import type { AnswerWords } from './words/answer-words.ts';

/** An answer before it is put together. */
export type Draft =
  | { short: string; more?: readonly string[]; citations: readonly Citation[]; about?: string }
  | {
      declined: DeclineReason;
      short: string;
      more?: readonly string[];
      citations?: readonly Citation[];
      about?: string;
    };

/** What an answer is made from. */
export type Inquiry = {
  plan: Plan;
  occasions: readonly Occasion[];
  reading: Reading;
  words: AnswerWords;
  calendar: Calendar;
  now: Instant;
  /** The day of `now` in the plan's zone. */
  today: Day;
  /** The asking person's id. */
  person?: string;
  maySee(deadline: Deadline): boolean;
  /** Citations of a source; the lines and the quote are those that hold most of `hints`. */
  cite(source: Source, title: string, hints: readonly string[]): Citation[];
  /** Whether names and the allowed concepts, lists parted by spaces, account for every concept of the question. */
  accountsFor(...allowed: readonly string[]): boolean;
};

/** One way to answer; undefined when the question is not of its kind. */
export type Answerer = (inquiry: Inquiry) => Draft | undefined;

/** Whether the question has one of the concepts. */
export const asks = ({ reading }: Inquiry, ...concepts: readonly string[]): boolean =>
  concepts.some((concept) => reading.concepts.has(concept));

/** Names joined as the language joins them. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** A lead line and its items, each on a line. */
export const listOf = (lead: string, items: readonly string[]): string =>
  [lead, ...items.map((item) => `- ${item}`)].join('\n');

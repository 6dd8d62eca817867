import type { Calendar } from '../domain/calendar.ts';
import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Day, Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import type { Words } from '../locales/words.ts';
import type { Citation } from './answer.ts';
import { type Sought, soughtOf } from './match.ts';
import type { Item } from './plan/find-items.ts';
import { isContent, type Reading, type Word } from './question/reading.ts';

/** An answer before it is put together. */
export type Draft = {
  short: string;
  /** Further sentences. */
  more?: readonly string[];
  citations: readonly Citation[];
  /** The plan item that it is about. */
  about?: string;
  /** It asks back which of several is meant. */
  asksBack?: true;
  /** It tells of the thing that is meant, perhaps not what is asked of it: a passage that does comes first. */
  isAside?: true;
  /** It says that there is nothing of the kind: a passage that tells of it comes first. */
  isNothing?: true;
};

/** What an answer is made from. */
export type Inquiry = {
  plan: Plan;
  reading: Reading;
  /** The words of the question's language. */
  say: Words['text'];
  calendar: Calendar;
  now: Instant;
  /** The day of `now` in the plan's zone. */
  today: Day;
  /** The asking person's id. */
  person?: string;
  maySee(deadline: Deadline): boolean;
  mayRead(commitment: Commitment, field: ShieldedField): boolean;
  /** What of the plan may be found by its title, and seen by who asks. */
  items: readonly Item[];
  /** Where an item of the plan comes from, as a citation. */
  cite(source: Source, title: string): Citation[];
};

/** One way to answer; undefined when the question is not of its kind. */
export type Answerer = (inquiry: Inquiry) => Draft | undefined;

/** Kinds of grammar, and `kind:value`, that a way to answer has used; names by `name:kind`. */
export type Used = readonly string[];

const isUsed = (word: Word, used: Used): boolean =>
  word.marks.some(
    (mark) => used.includes(mark.kind) || ('value' in mark && used.includes(`${mark.kind}:${mark.value}`)),
  ) || word.names.some(({ kind }) => used.includes(`name:${kind}`));

/** The words of a question that say something and that a way to answer has not used. */
export const leftOver = (reading: Reading, used: Used): Word[] =>
  reading.words.filter((word) => isContent(word) && !isUsed(word, used));

/** The words of a day that a question names by its number or name, which a passage about it has as well. */
export const dayWords = (reading: Reading): Word[] =>
  reading.words.filter(
    ({ isDate, marks }) => isDate && !marks.some(({ kind }) => kind === 'empty' || kind === 'order'),
  );

/** Words made ready to be sought in titles and passages, each once. */
export function soughtWords(words: readonly Word[], { language }: Reading): Sought[] {
  const each = new Map(words.map((word) => [word.word, word]));
  return [...each.values()].map(({ word, concepts, meanings }) =>
    soughtOf({ word, concepts, meanings, language }),
  );
}

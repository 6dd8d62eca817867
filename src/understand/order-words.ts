import type { Cue } from '../language/acts.ts';
import { looksPast } from '../language/past.ts';
import { isRefusal } from '../time/parsed-time.ts';
import type { FoundDate } from './find-times.ts';
import { isEmptyWord } from './find-titles.ts';
import type { Heard } from './hear.ts';
import type { Word } from './words.ts';

/** Cues that carry nothing of an order: whatever is said, they may stand in it. */
export const silent: readonly Cue[] = ['empty', 'be', 'me', 'it', 'polite', 'link', 'instead'];

/** The clauses of a line in which a cue of the act stands, or what the act needs. */
export function clausesOf(heard: Heard, cues: readonly Cue[], taken: readonly Word['taken'][]): Set<number> {
  return new Set(
    heard.words.flatMap((word) =>
      word.cues.some((cue) => cues.includes(cue)) || (word.taken !== undefined && taken.includes(word.taken))
        ? [word.clause]
        : [],
    ),
  );
}

/** The words of these clauses that nothing accounts for. */
export function leftOver(heard: Heard, clauses: ReadonlySet<number>, cues: readonly Cue[]): Word[] {
  const allowed = new Set<Cue>([...silent, ...cues]);
  return heard.words.filter(
    ({ clause, taken, cues: own, word }) =>
      clauses.has(clause) &&
      taken === undefined &&
      !own.some((cue) => allowed.has(cue)) &&
      !(own.length === 0 && (/^\p{L}$/u.test(word) || isEmptyWord(word, heard.language))),
  );
}

/** Words as they were written, one after the other. */
export const written = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Whether a cue stands in one of these clauses. */
export const inClauses = (heard: Heard, clauses: ReadonlySet<number>, cue: Cue): boolean =>
  heard.words.some(({ clause, cues }) => clauses.has(clause) && cues.includes(cue));

/** The text from the first of these words to the last, as it was written. */
export function spanOf({ line }: Heard, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? line.slice(first.at, last.end) : '';
}

/** “Put Renata on the badges”: a verb for moving, one person and no day. */
export const isPutOn = ({ people, dates, length, has }: Heard): boolean =>
  has('move') &&
  people.length === 1 &&
  dates.length === 0 &&
  length === undefined &&
  !has('later') &&
  !has('sooner');

/** Whether no day of a line is still to come. Beside a verb of the past an hour or a weekday is one that has been: “signed at 19h”. */
export const isPastDate = (heard: Heard, now: number): boolean =>
  heard.dates.every(
    (date) =>
      !isRefusal(date.time) &&
      ((date.time.kind === 'instant'
        ? date.time.at <= now
        : date.time.kind === 'day' && Date.parse(date.time.on) <= now) ||
        isOfThePast(date, heard)),
  );

function isOfThePast({ text, time, words: [first = 0] }: FoundDate, { words, language }: Heard): boolean {
  const isLoose =
    !isRefusal(time) &&
    ((time.kind === 'instant' && time.notes.includes('hour-alone')) ||
      (time.kind === 'day' && !/\d/.test(text)));
  const clause = words[first]?.clause;
  return (
    isLoose &&
    words.some(
      (word) =>
        word.clause === clause &&
        word.taken !== 'date' &&
        word.word.length > 3 &&
        looksPast(word.text, language),
    )
  );
}

import type { Plan } from '../domain/plan.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { findOrganisation } from '../text/find-organisation.ts';
import type { Heard } from './hear.ts';
import { spanOf } from './order-words.ts';
import type { Word } from './words.ts';

/** Small words within a name: `de`, `van`. */
const particles = new Set(everySmallWord('particles'));

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** Runs of words with capitals, small words of names among them: each may be a name of somebody or something. */
export function capitalRuns(words: readonly Word[]): (readonly Word[])[] {
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    const last = runs.at(-1);
    const before = words[at - 1];
    const goesOn = before !== undefined && last?.includes(before) && before.clause === word.clause;
    const isSmall =
      particles.has(word.word) && words[at + 1] !== undefined && isCapital(words[at + 1] as Word);
    if (isCapital(word) && goesOn) last?.push(word);
    else if (isCapital(word)) runs.push([word]);
    else if (isSmall && goesOn) last?.push(word);
  });
  return runs;
}

const longestName = 3;

/** Runs of words that no language knows, as names are typed in small letters. */
function unknownRuns(words: readonly Word[], { language }: Heard): (readonly Word[])[] {
  const { knows } = lexiconFor(language);
  const isUnknown = ({ word, cues }: Word) => cues.length === 0 && /^\p{L}{3,}$/u.test(word) && !knows(word);
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    const last = runs.at(-1);
    const before = words[at - 1];
    const goesOn = before !== undefined && last?.includes(before) && before.clause === word.clause;
    if (isUnknown(word) && goesOn) last?.push(word);
    else if (isUnknown(word)) runs.push([word]);
  });
  return runs.filter(({ length }) => length <= longestName);
}

/** The words of a name that is no organisation's: with capitals, else in small letters and of two words or more. */
export function nameIn(
  words: readonly Word[],
  heard: Heard,
  { organisations }: Plan,
): readonly Word[] | undefined {
  const isSomebody = (run: readonly Word[]) => !findOrganisation(organisations, spanOf(heard, run));
  const runs = capitalRuns(words).filter(isSomebody);
  return (
    runs.find(({ length }) => length > 1) ??
    unknownRuns(words, heard).find((run) => run.length > 1 && isSomebody(run)) ??
    runs[0]
  );
}

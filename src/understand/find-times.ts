import type { Plan } from '../domain/plan.ts';
import { earFor } from '../language/cue-phrases.ts';
import { months, weekdays } from '../language/dates.ts';
import { anySmallWord } from '../language/every-small-word.ts';
import { dayUnits } from '../language/every-value-word.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { foldText, wordsOf } from '../language/token.ts';
import { parseLength } from '../time/length.ts';
import { parseTime, type TimeContext } from '../time/parse-time.ts';
import { isRefusal, type ParsedTime, type TimeRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import type { Word } from './words.ts';

export type FoundDate = { text: string; words: readonly number[]; time: ParsedTime | TimeRefusal };
export type FoundLength = { steps: NonNullable<ReturnType<typeof parseLength>>; words: readonly number[] };

/** A refusal that tells of a date that was meant. */
const telling = new Set([
  ...[
    'no-such-day',
    'no-such-time',
    'wrong-weekday',
    'ambiguous-weekday',
    'ambiguous-hour',
    'two-digit-year',
  ],
  ...['ambiguous-week-end', 'no-congress-day', 'year-out-of-range', 'just-past', 'range-reversed'],
]);

const named = new Set([
  ...weekdays,
  ...months,
  'today',
  'tomorrow',
  'overmorrow',
  'yesterday',
  'noon',
  'midnight',
  'closebusiness',
  'weekend',
]);
const units = new Set(['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year']);
const shortDays = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);

const isNumber = (word: string) => /^\d/.test(word);

/** A word by which a run of words may be a date at all. */
function isTelling(
  { word, text }: Word,
  language: Language,
  run: { hasNumber: boolean; length: number },
): boolean {
  const { hasNumber } = run;
  if (isNumber(word)) return true;
  const means = lexiconWords(language).get(word) ?? [];
  const isMay = language === 'en' && word === 'may' && text === 'may';
  // A short word may be another one by chance; “o último dia do mês” has more of a date about it.
  if (word.length <= 3 && !hasNumber)
    return language === 'en' ? shortDays.has(word) : run.length > 2 && means.some((each) => units.has(each));
  return means.some((each) => named.has(each) || (units.has(each) && !isMay)) && !(isMay && !hasNumber);
}

const longestRun = 14;
const lastOf = (date: FoundDate | undefined): number => date?.words.at(-1) ?? -1;
const fromNow = new RegExp(`^(?:${anySmallWord('within')})\\b`);

const beside = new Set(['before', 'after', 'earlier', 'later']);

/** “The last day of the month”: a small word may stand in a date. */
const isSmall = (cues: Word['cues']): boolean => cues.length > 0 && cues.every((cue) => cue === 'empty');

const isOfOrder = (word: string, language: Language): boolean =>
  lexiconFor(language)
    .phrases.at([word], 0)
    ?.values.some(({ kind }) => kind === 'order') === true;

/** Runs of words that could be part of a date, as the words of one clause or of two that a comma parts. */
function runsOf(words: readonly Word[], language: Language, extra: ReadonlySet<string>): [number, number][] {
  const known = lexiconWords(language);
  const fits = ({ word, taken, cues }: Word) =>
    taken === undefined &&
    !cues.includes('away') &&
    (isNumber(word) ||
      known.has(word) ||
      extra.has(word) ||
      word === 's' ||
      word === 'o' ||
      isSmall(cues) ||
      isOfOrder(word, language));
  const runs: [number, number][] = [];
  let start = -1;
  words.forEach((word, at) => {
    const before = words[at - 1];
    // “Two days earlier, the 30th …”: what comes after a stop is not what it counts from.
    const isParted =
      before !== undefined &&
      before.clause !== word.clause &&
      (known.get(before.word) ?? []).some((means) => beside.has(means));
    if (start >= 0 && (isParted || !fits(word))) {
      runs.push([start, at]);
      start = -1;
    }
    if (fits(word)) start = start < 0 ? at : start;
  });
  if (start >= 0) runs.push([start, words.length]);
  return runs;
}

const sliceOf = (line: string, words: readonly Word[], from: number, to: number) =>
  line.slice(words[from]?.at ?? 0, words[to - 1]?.end ?? 0);

type Context = { plan: Plan; language: Language; time: TimeContext };

/** The dates of a line, each the longest run of words that one reader of dates understands, or refuses with a reason. */
export function findDates(
  line: string,
  words: readonly Word[],
  { plan, language, time }: Context,
): FoundDate[] {
  const extra = new Set(
    [plan.congress, ...plan.events]
      .flatMap(({ name, aka }) => [name, ...aka])
      .flatMap((name) => wordsOf(name)),
  );
  const found: FoundDate[] = [];
  for (const [start, end] of runsOf(words, language, extra)) {
    let at = start;
    while (at < end) {
      const first = longestDate(at, Math.min(end, at + longestRun));
      // A word before it may make a poorer date: “passe au jeudi 29”.
      const next =
        first && at + 1 < end ? longestDate(at + 1, Math.min(end, at + 1 + longestRun)) : undefined;
      const overlaps = first && next && (next.words[0] ?? 0) <= lastOf(first);
      const date = next && overlaps && !isRefusal(next.time) && lastOf(next) > lastOf(first) ? next : first;
      if (date) found.push(date);
      at = date ? lastOf(date) + 1 : at + 1;
    }
  }
  return found;

  function longestDate(from: number, to: number): FoundDate | undefined {
    let refused: FoundDate | undefined;
    for (let end = to; end > from; end--) {
      const date = dateOf(from, end);
      if (date === 'length') return undefined;
      if (date && !isRefusal(date.time)) return refused ?? trimmedEnd(date, from, end);
      if (date) refused ??= date;
    }
    return refused;
  }

  function dateOf(from: number, end: number): FoundDate | 'length' | undefined {
    const run = words.slice(from, end);
    const hasNumber = run.some(({ word }) => isNumber(word));
    if (!run.some((word) => isTelling(word, language, { hasNumber, length: run.length }))) return undefined;
    const text = sliceOf(line, words, from, end);
    const counts = fromNow.test(foldText(text));
    if (!counts && parseLength(text, language)) return 'length';
    const parsed = parseTime(text, time);
    if (isRefusal(parsed) && !telling.has(parsed.refused)) return undefined;
    return { text, words: run.map((_, step) => from + step), time: parsed };
  }

  /** A date without the words at its end that say nothing of it: "Monday, per". */
  function trimmedEnd(date: FoundDate, from: number, end: number): FoundDate {
    const written = JSON.stringify(date.time);
    for (let short = from + 1; short < end; short++) {
      if (
        !words
          .slice(short, end)
          .every((word) => !isTelling(word, language, { hasNumber: true, length: end - short }))
      )
        continue;
      const shorter = dateOf(from, short);
      if (shorter && shorter !== 'length' && JSON.stringify(shorter.time) === written) return shorter;
    }
    return date;
  }
}

/** A date that begins with a word for “until”. */
export const isUntil = ({
  dates,
  words,
  language,
}: {
  dates: readonly FoundDate[];
  words: readonly Word[];
  language: Language;
}): boolean =>
  dates.some((date) => {
    const [at = 0] = date.words;
    const first = words[at]?.word ?? '';
    return (
      earFor(language).cues.at([first], 0)?.values.includes('until') === true ||
      words[at - 1]?.cues.includes('until') === true
    );
  });

/** The first length of time of a line, such as "two days"; `skipped` are words that may stand inside it. */
export function findLength(
  line: string,
  words: readonly Word[],
  { language, skipped }: { language: Language; skipped(word: Word): boolean },
): FoundLength | undefined {
  const known = lexiconWords(language);
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    const isCount = (word: string) =>
      isNumber(word) || /^an?$/.test(word) || (known.get(word) ?? []).some((each) => /^\d/.test(each));
    if (!first || first.taken || !(isNumber(first.word) || known.has(first.word))) continue;
    for (let end = Math.min(words.length, from + 7); end > from; end--) {
      const run = words.slice(from, end);
      if (run.some(({ taken, clause }) => taken !== undefined || clause !== first.clause)) continue;
      const plain = run.filter((word) => !skipped(word));
      const text = plain.map(({ at, end: to }) => line.slice(at, to)).join(' ');
      const steps = plain.length > 0 ? parseLength(text, language) : undefined;
      const isUnitAlone =
        plain.length === 1 && !isNumber(plain[0]?.word ?? '') && run.length === plain.length;
      const before = words[from - 1];
      const inner =
        plain.length > 1
          ? parseLength(
              plain
                .slice(1)
                .map(({ at, end: to }) => line.slice(at, to))
                .join(' '),
              language,
            )
          : undefined;
      // "of three days" begins with the number.
      if (steps && JSON.stringify(inner) === JSON.stringify(steps) && !isCount(first.word)) break;
      // Units in the plural are no length alone.
      const isOne = isUnitAlone && before && skipped(before) && !dayUnits.has(plain[0]?.word ?? '');
      if (steps && (!isUnitAlone || isOne)) return { steps, words: run.map((_, step) => from + step) };
    }
  }
  return undefined;
}

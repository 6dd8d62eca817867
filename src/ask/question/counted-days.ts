import type { Calendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/instant.ts';
import { everyValueWord } from '../../language/every-value-word.ts';
import type { Language } from '../../language/language.ts';
import { type Lexicon, lexiconFor } from '../../language/lexicon.ts';
import { smallWords } from '../../language/lists/small-words.ts';
import { parseLength } from '../../time/length.ts';
import { isRefusal } from '../../time/parsed-time.ts';
import { type Amount, shiftDay } from '../../time/relative-date.ts';
import { timeWords } from '../../time/time-words.ts';
import { lexiconWords } from '../../time/to-english.ts';

/** Days before or from today, and which words say so: from `from` on, up to but without `to`. */
type CountedDays = { due: { from: Day; to: Day }; from: number; to: number };

const longestRun = 7;

const units: ReadonlyMap<string, Amount> = new Map(
  (
    [
      ['days', { count: 1, unit: 'day' }],
      ['weeks', { count: 1, unit: 'week' }],
      ['fortnights', { count: 2, unit: 'week' }],
      ['months', { count: 1, unit: 'month' }],
    ] as const
  ).flatMap(([kind, amount]) => everyValueWord(kind).map((word) => [word, amount] as const)),
);

const isUnit = (word: string, language: Language): boolean =>
  units.has(word) || lexiconWords(language).get(word)?.includes('hour') === true;

/** `Ten days`, `a couple of weeks`, `a fortnight`; undefined for a week or a month alone, which are those of the calendar. */
function lengthOf(words: readonly string[], { language, grammar }: Lexicon): readonly Amount[] | undefined {
  const [number = '', word = ''] = words.slice(-2);
  const last = words.at(-1) ?? '';
  const alone = units.get(last);
  if (words.length === 1) return alone && !timeWords.has(last) ? [alone] : undefined;
  const known = parseLength(words.join(' '), language);
  if (known) return known;
  const count = /^\d{1,3}$/.test(number) ? Number(number) : grammar.numbers.indexOf(number);
  const unit = units.get(word);
  return words.length === 2 && count > 0 && unit ? [{ ...unit, count: unit.count * count }] : undefined;
}

/**
 * The side of today on which a run of words lies, and the words that say how far it goes, without an article at their head;
 * no side where it says anything else, or ends in a small word: the last two days of something are its own.
 */
function sidedOf(
  words: readonly string[],
  { phrases, language, isEmpty }: Lexicon,
): { side?: 1 | -1; rest: readonly string[] } {
  const rest: string[] = [];
  let side: 1 | -1 | undefined;
  if (isEmpty(words.at(-1) ?? '')) return { rest };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const found = phrases.at(words, at);
    const orders = (found?.values ?? []).flatMap((mark) => (mark.kind === 'order' ? [mark.value] : []));
    const isAhead = orders.includes('next-days') || orders.includes('next');
    if (isAhead || orders.includes('last')) {
      side ??= isAhead ? 1 : -1;
      at += (found?.length ?? 1) - 1;
    } else if (
      !isUnit(word, language) &&
      found?.values.some(({ kind }) => kind !== 'empty' && kind !== 'order')
    )
      return { rest };
    else if (rest.length > 0 || !isEmpty(word) || parseLength(words.slice(at).join(' '), language))
      rest.push(word);
  }
  return { ...(side && { side }), rest };
}

/**
 * `In the next ten days`, `la quinzaine qui vient`, `the last two weeks`: the longest run of words that counts days from
 * today, today included only where they are to come. Undefined when there is none.
 */
export function countedDays(
  words: readonly string[],
  { today, calendar, language }: { today: Day; calendar: Calendar; language: Language },
): CountedDays | undefined {
  const lexicon = lexiconFor(language);
  for (let length = Math.min(longestRun, words.length); length > 1; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (
        !run.some((word) => isUnit(word, language)) ||
        smallWords[language].of.includes(words[from + length] ?? '')
      )
        continue;
      const { side, rest } = sidedOf(run, lexicon);
      const amounts = side && lengthOf(rest, lexicon);
      const moved = amounts && shiftDay(today, { amounts: inDays(amounts), sign: side }, { calendar });
      if (!moved || isRefusal(moved)) continue;
      const due =
        side === 1 ? { from: today, to: moved.on } : { from: moved.on, to: calendar.addDays(today, -1) };
      return { due, from, to: from + length };
    }
  return undefined;
}

const hoursOfDay = 24;

/** Hours as the days that they reach into. */
const inDays = (amounts: readonly Amount[]): Amount[] =>
  amounts.map(({ count, unit }) =>
    unit === 'hour' ? { count: Math.ceil(count / hoursOfDay), unit: 'day' } : { count, unit },
  );

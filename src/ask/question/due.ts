import type { Calendar } from '../../domain/calendar.ts';
import type { Day, Instant, Zone } from '../../domain/instant.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import type { Token } from '../../language/token.ts';
import { parseTime } from '../../time/parse-time.ts';
import { isRefusal } from '../../time/parsed-time.ts';
import { timeWords } from '../../time/time-words.ts';
import { lexiconWords } from '../../time/to-english.ts';
import { countedDays } from './counted-days.ts';

/** Days that a question speaks of, both included; open where one is missing. */
export type Due = { from?: Day; to?: Day };

/** Whether a day, or one from it until another, is among some days. */
export const isWithin = (on: Day, { from, to }: Due, until = on): boolean =>
  (!from || until >= from) && (!to || on <= to);

export type DueContext = { now: Instant; zone: Zone; calendar: Calendar; language: Language };

/** Words of the question from `from` on, up to but without `to`. */
export type DueFound = { due: Due; from: number; to: number };

const longestRun = 9;

const isNumber = (word: string | undefined): boolean =>
  word !== undefined && /^\d{1,4}(?:st|nd|rd|th|o|a|er|[ºª])?$|^\d+[.:/]\d+/.test(word);
const anchors = (word: string | undefined): boolean => word !== undefined && timeWords.has(word);

/**
 * The days that the words of a question name: `next week`, `between 3 and 10 May`, `before July`, `in the next ten days`.
 * Undefined when they name none. The time room reads them; this finds where they stand, and what is before or after them.
 */
export function findDue(tokens: readonly Token[], context: DueContext): DueFound | undefined {
  const words = tokens.map(({ word }) => word);
  const { now, zone, calendar, language } = context;
  const counted = countedDays(words, { today: calendar.dayOf(now, zone), calendar, language });
  if (counted) return counted;
  const found = findDays(tokens, context) ?? findYear(words, context);
  if (!found) return undefined;
  const { phrases } = lexiconFor(context.language);
  // The run of the days may begin with the order: `until Friday`.
  for (let from = found.from; from >= Math.max(0, found.from - 4); from--) {
    const at = phrases.at(words, from);
    const order = at?.values.find(({ kind }) => kind === 'order');
    // Its article may begin the run of the days: `avant la fin du mois`.
    const start = Math.max(found.from, from + (at?.length ?? 0));
    if (order?.kind !== 'order' || !at || start >= found.to) continue;
    const gap = words.slice(from + at.length, start);
    if (!gap.every((_, index) => phrases.at(gap, index)?.values.some(({ kind }) => kind === 'empty')))
      continue;
    const said = words.slice(found.from, found.to);
    // `From Monday to Friday` names its end as well.
    const ends = said.filter((word) => anchors(word) || (isNumber(word) && word.length < 4));
    if (order.value === 'since' && ends.length > 1 && found.due.from !== found.due.to) return found;
    const isSince = order.value === 'since' && !said.some((word) => /^\d{4}$/.test(word));
    const isWeekday = !said.some((word) => /\d/.test(word));
    const past = isSince ? inThePast(found.due, isWeekday, context) : found.due;
    // What is due before the end of the month may be due on its last day.
    const endsIn = order.value === 'before' && said.some((word) => isEnd(word, context.language));
    const due = turned(endsIn ? 'until' : order.value, past, context);
    if (due) return { due, from, to: found.to };
  }
  return found;
}

const isEnd = (word: string, language: Language): boolean =>
  lexiconWords(language).get(word)?.includes('end') === true;

/** A weekday is at most so many days ahead. */
const weekDays = 7;

/** `Since January` is since the last one, `since Monday` since last Monday. */
function inThePast({ from, to }: Due, isWeekday: boolean, { now, zone, calendar }: DueContext): Due {
  const today = calendar.dayOf(now, zone);
  if (from === undefined || from <= today) return { ...(from && { from }), ...(to && { to }) };
  const isNear = isWeekday && calendar.daysBetween(today, from) <= weekDays;
  const back = (on: Day) => (isNear ? calendar.addDays(on, -weekDays) : calendar.addMonths(on, -12));
  return { from: back(from), ...(to && { to: back(to) }) };
}

/** `In 2011`: a year after a preposition. */
function findYear(words: readonly string[], { language }: DueContext): DueFound | undefined {
  const { inside } = lexiconFor(language).grammar;
  const at = words.findIndex(
    (word, index) => /^20\d\d$/.test(word) && inside.includes(words[index - 1] ?? ''),
  );
  if (at < 0) return undefined;
  return { due: { from: `${words[at]}-01-01`, to: `${words[at]}-12-31` }, from: at - 1, to: at + 1 };
}

/** What lies before, until, after or since some days. */
export function turned(
  order: string,
  { from, to }: Due,
  { calendar }: { calendar: Calendar },
): Due | undefined {
  if (order === 'before' && from) return { to: calendar.addDays(from, -1) };
  if (order === 'until' && to) return { to };
  if (order === 'after' && to) return { from: calendar.addDays(to, 1) };
  if (order === 'since' && from) return { from };
  return order === 'during' ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** The longest run of words that the time room reads as a day or days; it holds a word of time, or a date in figures. */
function findDays(tokens: readonly Token[], context: DueContext): DueFound | undefined {
  const words = tokens.map(({ word }) => word);
  const { phrases } = lexiconFor(context.language);
  const known = lexiconWords(context.language);
  const isJoint = (word: string | undefined) =>
    word !== undefined &&
    (isNumber(word) ||
      known.get(word)?.some(Boolean) ||
      (phrases.at([word], 0)?.values ?? []).some(
        ({ kind }) => kind === 'empty' || kind === 'order' || kind === 'modal',
      ));
  const seeds = words.flatMap((word, at) => (anchors(word) || /^\d{1,4}[-/.]\d{1,2}/.test(word) ? [at] : []));
  for (const seed of seeds) {
    let from = seed;
    let to = seed + 1;
    while (from > 0 && seed - from < longestRun && (isJoint(words[from - 1]) || anchors(words[from - 1])))
      from--;
    while (to < words.length && to - seed < longestRun && (isJoint(words[to]) || anchors(words[to]))) to++;
    const found = longestDays(tokens, { seed, from, to }, context);
    if (found) return found;
  }
  return undefined;
}

const mostAttempts = 12;

/** What these words are as a day or days. */
function daysOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { now, zone, calendar, language }: DueContext,
): DueFound | undefined {
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  const parsed = parseTime(text, { now, zone, locale: language, calendar });
  // Whoever lists what is due until the end of a week means all of it.
  if (isRefusal(parsed) && parsed.refused === 'ambiguous-week-end') {
    const on = String(parsed.params.sunday);
    return { due: { from: on, to: on }, from, to };
  }
  if (isRefusal(parsed)) return undefined;
  if (parsed.kind === 'range')
    return parsed.of === 'days' ? { due: { from: parsed.from, to: parsed.to }, from, to } : undefined;
  return { due: { from: parsed.on, to: parsed.on }, from, to };
}

function longestDays(
  tokens: readonly Token[],
  run: { seed: number; from: number; to: number },
  context: DueContext,
): DueFound | undefined {
  let attempts = 0;
  for (let length = run.to - run.from; length > 0; length--)
    for (let from = run.from; from + length <= run.to; from++) {
      if (from > run.seed || from + length <= run.seed || ++attempts > mostAttempts) continue;
      const found = daysOf(tokens, from, from + length, context);
      if (found) return found;
    }
  return undefined;
}

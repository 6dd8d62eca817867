import type { DateContext, DateReading } from './date-reading.ts';
import { months, weekdays } from './lexicon/lexicon.ts';
import { isRefusal, refuse, type TimeRefusal } from './parsed-time.ts';
import { readDate } from './read-date.ts';
import { takeClocks, type WallClock } from './wall-clock.ts';

/** One moment or day of an English text: its date, its hour, or both. */
export type Side = { date?: DateReading; clock?: WallClock; weekday: boolean };

/** An English text read whole: one side, or the two of a range. */
export type EnglishReading = { sides: readonly [Side] | readonly [Side, Side] };

const month = months.join('|');
const year = String.raw`(?: (\d{4}))?`;
const dayFirstRange = new RegExp(
  String.raw`^(?:from )?(\d{1,2})(?:th)?(?: ?- ?| to | and )(\d{1,2})(?:th)? (${month})${year}$`,
);
const monthFirstRange = new RegExp(
  String.raw`^(?:from )?(${month}) (\d{1,2})(?:th)?(?: ?- ?| to | and )(\d{1,2})(?:th)?${year}$`,
);
const weekdayOnly = new RegExp(`^(?:${weekdays.join('|')})$`);
const monthWithoutYear = new RegExp(
  String.raw`^(?:\d{1,2}(?:th)? (?:${month})|(?:${month}) \d{1,2}(?:th)?)$`,
);

/** Writes what a range says once on both of its sides: `25 to 28 november` is `25 november to 28 november`. */
function splitRange(text: string): [string, string] | undefined {
  const shared = dayFirstRange.exec(text);
  if (shared) {
    const [, from, to, name, of] = shared;
    const rest = of ? ` ${name} ${of}` : ` ${name}`;
    return [`${from}${rest}`, `${to}${rest}`];
  }
  const named = monthFirstRange.exec(text);
  if (named) {
    const [, name, from, to, of] = named;
    const rest = of ? ` ${name} ${of}` : ` ${name}`;
    return [`${from}${rest}`, `${to}${rest}`];
  }
  const [, left, right] = /^(?:from )?(.+?) (?:to|until) (.+)$/.exec(text) ?? [];
  if (!left || !right) return undefined;
  const ends = / (\d{4})$/.exec(right)?.[1];
  return [ends && monthWithoutYear.test(left) ? `${left} ${ends}` : left, right];
}

function readSide(
  text: string,
  clocks: readonly WallClock[],
  context: DateContext,
): Side | TimeRefusal | undefined {
  const marks = [...text.matchAll(/@(\d)/g)].map((match) => Number(match[1]));
  if (marks.length > 1) return undefined;
  const clock = clocks[marks[0] ?? -1];
  const rest = text
    .replace(/@\d/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|at) | (?:on|at)$/g, '');
  if (rest === '') return clock && { clock, weekday: false };
  const date = readDate(rest, context);
  if (!date || isRefusal(date)) return date;
  return { date, ...(clock && { clock }), weekday: weekdayOnly.test(rest) };
}

const clockRange = /(?:from )?@0 (?:to|until) @1/;

/** Reads an English text with every word used; undefined when it is not a time. */
export function readEnglish(text: string, context: DateContext): EnglishReading | TimeRefusal | undefined {
  const taken = takeClocks(text);
  if (isRefusal(taken)) return taken;
  const { rest, clocks } = taken;
  if (clockRange.test(rest)) {
    const day = rest.replace(clockRange, ' ').replace(/\s+/g, ' ').trim();
    const [left, right] = [readSide(`${day} @0`, clocks, context), readSide(`${day} @1`, clocks, context)];
    if (!left || isRefusal(left)) return left;
    return !right || isRefusal(right) ? right : { sides: [left, right] };
  }
  const whole = readSide(rest, clocks, context);
  if (whole && !isRefusal(whole)) return { sides: [whole] };
  const parts = splitRange(rest);
  if (!parts) return whole;
  const [left, right] = [readSide(parts[0], clocks, context), readSide(parts[1], clocks, context)];
  if (!left || isRefusal(left)) return left;
  if (!right || isRefusal(right)) return right;
  return left.clock && !right.clock && !right.date ? refuse('not-understood') : { sides: [left, right] };
}

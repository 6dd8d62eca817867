import { months, weekdays } from '../language/dates.ts';
import { isRefusal, refuse, type TimeRefusal } from './parsed-time.ts';
import { type Moment, type ReadContext, readMoment, refuseSameWeekday } from './read-moment.ts';
import { type RangeReading, readRange } from './read-range.ts';
import { takeClocks } from './wall-clock.ts';

const known = new Set([
  ...months,
  ...weekdays,
  ...'minute hour workday day week fortnight month year weekend now today tomorrow overmorrow yesterday ereyesterday'.split(
    ' ',
  ),
  ...'in at ago from to until here before after next last this start end congress opening closing and between'.split(
    ' ',
  ),
  ...'noon midnight closebusiness am pm later open'.split(' '),
]);

/** The words that no reader knows. */
function unreadWords(text: string): string[] {
  return text
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(
      (word) =>
        word !== '' && !known.has(word) && !/^(?:\d[\d:./-]*(?:th|am|pm|h)?|T[+-]\d+|event\d+)$/.test(word),
    );
}

const shortDash = /(?<![\d/.:-])(\d{1,2}) ?- ?(\d{1,2})(?= [a-z]| \d{4}|$)/g;

/** Dashes between numbers as `to`, prepositions once, hours of a length apart from hours of the day. */
const consecutive = /^((?!between |from ).*?)\b(\d{1,2})(?:th)? and (\d{1,2})(?:th)?(?= )/;

const tidy = (text: string) =>
  text
    .replace(consecutive, (whole, before: string, one: string, next: string) =>
      Number(next) === Number(one) + 1 ? `${before}${one} to ${next}` : whole,
    )
    .replace(shortDash, '$1 to $2')
    .replace(/(\d{1,2}(?::\d{2}|h)) ?- ?(?=\d{1,2}(?::\d{2}|h))/g, '$1 to ')
    .replace(/^(?:(?:now|today) )?\+ ?(?=\d)/, 'in ')
    .replace(/\bbefore (?=closebusiness)/, '')
    .replace(/\bat(?: at)+\b/g, 'at')
    .replace(/\bat (?!\d|noon|midnight)/g, '')
    .replace(/\bin ?(\d{1,2}) ?h ?(\d{2})?\b/g, (_, hours: string, minutes?: string) =>
      minutes ? `in ${hours} hour ${Number(minutes)} minute` : `in ${hours} hour`,
    )
    .replace(/\b(\d{1,2}) ?h(?= (?:ago|from now)\b)/g, '$1 hour');

/** Of the two hours that a bare one may be, today's that is still to come where the other has passed. */
function laterToday(
  text: string,
  { refused, params }: TimeRefusal,
  { wall, today, now }: ReadContext,
): string {
  const [early, late] = [String(params.early), String(params.late)];
  if (refused !== 'ambiguous-hour' || !/\btoday\b/.test(text)) return text;
  const hasPassed = (time: string) =>
    wall.resolve(today, { time, seconds: 0, nextDay: false, notes: [] }).at <= now;
  return hasPassed(early) && !hasPassed(late)
    ? text.replace(new RegExp(`\\bat ${Number(early.slice(0, 2))}\\b`), `at ${late}`)
    : text;
}

/** Reads a text that was brought to English; every word must be used. */
export function parseEnglish(text: string, context: ReadContext): Moment | RangeReading | TimeRefusal {
  const tidied = tidy(text);
  const clocks = takeClocks(tidied);
  const english = isRefusal(clocks) ? laterToday(tidied, clocks, context) : tidied;
  const reading = english === tidied ? clocks : takeClocks(english);
  if (isRefusal(reading)) return reading;
  const moment = readMoment(reading.rest, reading.clocks, context);
  const found = moment ?? readRange(reading.rest, reading.clocks, context);
  if (found) return isRefusal(found) ? found : (refuseSameWeekday(found as Moment, context) ?? found);
  const words = unreadWords(english);
  return words.length > 0 ? refuse('leftover-words', { words: words.join(', ') }) : refuse('not-understood');
}

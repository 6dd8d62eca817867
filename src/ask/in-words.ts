import type { Day } from '../domain/instant.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Language } from '../language/language.ts';
import type { Words } from '../locales/words.ts';

/** What the words of an answer are made with. */
type Speaking = { say: Words['text']; reading: { language: Language } };

/** English is written the way an international committee reads it: the day before the month. */
const tagOf = ({ reading: { language } }: Speaking): string => (language === 'en' ? 'en-GB' : language);

/** The numbers of a day; the month counts from 1. */
function dayParts(on: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a formatter takes a hundred times as long as using it.
function formatted(on: Day, speaking: Speaking, style: Intl.DateTimeFormatOptions): string {
  const key = `${tagOf(speaking)} ${Object.values(style).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tagOf(speaking), { ...style, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.parse(on));
}

/** A day as it stands in a sentence: its number, and the rest of its date as far as `end` does not say it. */
function wordsOfDay(on: Day, speaking: Speaking, end?: Day): { number: number; rest: string } {
  const { year, month, day } = dayParts(on);
  const last = end === undefined ? undefined : dayParts(end);
  if (year === last?.year && month === last.month) return { number: day, rest: '' };
  return { number: day, rest: restOfDay(on, speaking, year !== last?.year) };
}

/** The month of a day, and its year where that is to be said. */
function restOfDay(on: Day, speaking: Speaking, withYear: boolean): string {
  const month = formatted(on, speaking, { month: 'long' });
  const { year } = dayParts(on);
  return withYear
    ? speaking.say('answer.rest-of-day-and-year', { month, year })
    : speaking.say('answer.rest-of-day', { month });
}

/** `on 25 November 2008` */
export const onDay = (speaking: Speaking, on: Day): string =>
  speaking.say('answer.on-day', wordsOfDay(on, speaking));

/** From one day to another; one end may be open. */
export function span(speaking: Speaking, from: Day | undefined, to: Day | undefined): string {
  const { say } = speaking;
  const last = to === undefined ? undefined : wordsOfDay(to, speaking);
  if (from === undefined) return last ? say('answer.until-day', last) : '';
  const first = wordsOfDay(from, speaking, to);
  return last
    ? say('answer.span', { ...first, lastNumber: last.number, lastRest: last.rest })
    : say('answer.from-day', first);
}

/** A day with what is said of its hour. */
type DayAndHour = { on: Day; hour?: string | undefined };

const withHour = (text: string, hour: string | undefined): string =>
  hour === undefined ? text : `${text}, ${hour}`;

/** `on 14 September 2028, 18:30` */
export const onDayAt = (speaking: Speaking, { on, hour }: DayAndHour): string =>
  withHour(onDay(speaking, on), hour);

/** `from 11 September, 08:30 to 13 September 2028, 16:00` */
export function spanOfHours(speaking: Speaking, from: DayAndHour, to: DayAndHour): string {
  const [first, last] = [dayParts(from.on), dayParts(to.on)];
  return speaking.say('answer.span', {
    number: first.day,
    rest: withHour(restOfDay(from.on, speaking, first.year !== last.year), from.hour),
    lastNumber: last.day,
    lastRest: withHour(restOfDay(to.on, speaking, true), to.hour),
  });
}

/** A length of time in hours and minutes, such as `2 hours and 30 minutes`. */
export function lengthWords(speaking: Speaking, minutes: number): string {
  const inUnit = (count: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(tagOf(speaking), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return namesJoined(speaking, [
    ...(hours > 0 ? [inUnit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [inUnit(rest, 'minute')] : []),
  ]);
}

/** A day as a list shows it, with the short name of its weekday; the year only where it is another than that of `today`. */
export const shortDay = (speaking: Speaking, on: Day, today: Day): string =>
  formatted(on, speaking, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(dayParts(on).year !== dayParts(today).year && { year: 'numeric' }),
  });

/** A year, a month or a day in words. */
export function periodWords(speaking: Speaking, period: string): string {
  const [, month, day] = period.split('-');
  if (month === undefined) return period;
  const on = day === undefined ? `${period}-01` : period;
  return formatted(on, speaking, {
    month: 'long',
    year: 'numeric',
    ...(day !== undefined && { day: 'numeric' }),
  });
}

/** A number as the language writes it. */
export const numberWords = (speaking: Speaking, number: number): string =>
  new Intl.NumberFormat(speaking.reading.language, { maximumFractionDigits: 6 }).format(number);

/** Names joined as the language joins them. */
export const namesJoined = (
  speaking: Speaking,
  names: readonly string[],
  by: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(tagOf(speaking), { type: by }).format(names);

/** Who somebody is: `Bruno: member, ECPAT.` */
export function personWords(
  { say, plan }: Speaking & { plan: Plan },
  { name, role, organisation }: Person,
): string {
  const of = plan.organisations.find(({ id }) => id === organisation)?.name;
  return `${say('answer.is-role', { name, role: say(`role.${role}`) })}${of ? `, ${of}` : ''}.`;
}

/** A sentence begins with a capital letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A lead line and its items, each on a line. */
export const listOf = (lead: string, items: readonly string[]): string =>
  [lead, ...items.map((item) => `- ${item}`)].join('\n');

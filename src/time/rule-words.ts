import { dateLexicons } from '../language/date-lexicons.ts';
import { weekdays } from '../language/dates.ts';
import { anySmallWord } from '../language/every-small-word.ts';
import { languages } from '../language/language.ts';
import { recurrence } from '../language/lists/recurrence.ts';
import type { RecurrenceWords } from '../language/recurrence.ts';
import { normaliseTime } from './normalise.ts';
import { ruleFault } from './recurrence.ts';
import { translations } from './to-english.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const workweek = codes.slice(0, 5).join(',');

const saidFor = (kind: keyof RecurrenceWords): string[] => [
  ...new Set(languages.flatMap((language) => recurrence[language][kind])),
];
const oneOf = (words: readonly string[]) =>
  words.toSorted((one, other) => other.length - one.length).join('|');

const every = new RegExp(`\\b(?:${oneOf(saidFor('every'))})\\b`, 'g');
const plurals = new RegExp(`\\b(${oneOf(saidFor('days'))})s\\b`, 'g');
const monthNames = oneOf(dateLexicons.flatMap(({ words }) => words.month ?? []));
const ofEveryMonth = new RegExp(`\\bd(?:e|o|a)l? ?(?:every )?(?:${monthNames})\\b`, 'g');

/** What a single word says, in the English of the readers. */
const adverbs: ReadonlyMap<string, string> = new Map(
  (
    [
      ['daily', 'every day'],
      ['weekly', 'every week'],
      ['fortnightly', 'every 2 week'],
      ['monthly', 'every month'],
      ['quarterly', 'every 3 month'],
      ['yearly', 'every year'],
    ] as const
  ).flatMap(([kind, english]) => saidFor(kind).map((word) => [word, english] as const)),
);

const frequencies: Readonly<Record<string, string>> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const day = `(?:${weekdays.join('|')})`;
const dayCode = (name: string) => codes[weekdays.indexOf(name)] ?? '';
const interval = (count: number) => (count === 1 ? '' : `;INTERVAL=${count}`);

/** Reads an English phrase such as `every 2 week`, `every tuesday and friday`, `every last friday month`. */
function readEnglish(text: string): string | undefined {
  const counted =
    /^every (?:(\d{1,2})|(other|2th) )? ?(day|workday|week|fortnight|month|year)(?: on (.+)| ((?:monday|tuesday|wednesday|thursday|friday|saturday|sunday).*))?$/.exec(
      text,
    );
  if (counted) {
    const [, number, other, unit = '', on, onDay] = counted;
    const count = (number ? Number(number) : other ? 2 : 1) * (unit === 'fortnight' ? 2 : 1);
    if (unit === 'workday') return count === 1 && !on ? `FREQ=WEEKLY;BYDAY=${workweek}` : undefined;
    const days = daysIn(on ?? onDay ?? '');
    const frequency = unit === 'fortnight' ? 'WEEKLY' : frequencies[unit];
    if ((on ?? onDay) === undefined) return `FREQ=${frequency}${interval(count)}`;
    return frequency === 'WEEKLY' && days ? `FREQ=WEEKLY${interval(count)};BYDAY=${days}` : undefined;
  }
  const monthly =
    new RegExp(`^every (?:(\\d)th|(last)) (${day})(?: (?:in )?(?:every )?month)?$`).exec(text) ??
    new RegExp(`^(?:every )?month on (?:(\\d)th|(last)) (${day})$`).exec(text);
  if (monthly) {
    const [, number, last, name = ''] = monthly;
    if (number === '2' && !text.includes('month')) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode(name)}`;
    if (Number(number) > 2 && !text.includes('month')) return undefined;
    return `FREQ=MONTHLY;BYDAY=${last ? -1 : number}${dayCode(name)}`;
  }
  const other = new RegExp(`^every (?:other|2th) (${day})$`).exec(text);
  if (other) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode(other[1] ?? '')}`;
  const monthDay = /^every (\d{1,2})th(?: (?:in )?(?:every )?month)?$/.exec(text);
  if (monthDay) return `FREQ=MONTHLY;BYMONTHDAY=${monthDay[1]}`;
  const days = daysIn(text.replace(/^every /, ''));
  return text.startsWith('every ') && days ? `FREQ=WEEKLY;BYDAY=${days}` : undefined;
}

const betweenDays = new RegExp(`(?:,| (?:${anySmallWord('and')}) )\\s*| (?=\\w+day\\b)`);

/** `tuesday and friday` as `TU,FR`; undefined when it is anything else. */
function daysIn(text: string): string | undefined {
  const names = text.split(betweenDays).map((name) => name.trim());
  const found = names.filter(Boolean);
  return found.length > 0 && found.every((name) => weekdays.includes(name))
    ? found.map(dayCode).join(',')
    : undefined;
}

/**
 * Reads how something comes again, in any language that is read, or as a rule of RFC 5545; every
 * word must be used.
 */
export function parseRule(text: string): string | undefined {
  const rule = text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  if (rule.includes('FREQ=')) return ruleFault(rule) === undefined ? rule : undefined;
  const normal = normaliseTime(text);
  const adverb = adverbs.get(normal);
  if (adverb !== undefined) return readEnglish(adverb);
  const marked = normal.replace(plurals, '$1').replace(every, 'every').replace(ofEveryMonth, 'mes');
  for (const { toEnglish } of translations) {
    const english = toEnglish(marked.replaceAll('every', 'zzz'))
      ?.replaceAll('zzz', 'every')
      .replace(/\b(\d{1,2}) (?=th)/g, '$1')
      .trim();
    const found = english === undefined ? undefined : readEnglish(english);
    if (found !== undefined) return found;
  }
  return undefined;
}

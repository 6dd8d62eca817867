import { z } from 'zod';
import type { LocalTime } from '../domain/instant.ts';
import { parseLink } from '../domain/link.ts';
import { formatPlanDate, type PlanDate, parsePlanDate } from '../domain/plan-date.ts';
import type { Source } from '../domain/source.ts';
import { calendar, isDay } from '../time/calendar.ts';
import { ruleFault } from '../time/recurrence.ts';
import { cleanText, type TextFault, titleLimit } from './clean-text.ts';
import { showText } from './problems.ts';
import { suggest } from './suggest.ts';

type Fix = { message: string; fix: string };
export type Reading<T> = { value: T } | Fix;

/** A text of the file read by `read`; what is wrong with it becomes an issue that carries how to mend it. */
export const textRead = <T>(read: (text: string) => Reading<T>) =>
  z.string().transform((text, context): T => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    context.addIssue({ code: 'custom', message: reading.message, params: { fix: reading.fix } });
    return z.NEVER;
  });

const pattern = (expected: RegExp, what: string, fix: string) =>
  textRead((text) =>
    expected.test(text) ? { value: text } : { message: `"${showText(text)}" is not ${what}`, fix },
  );

const textFaults: Readonly<Record<TextFault, readonly [message: string, fix: string]>> = {
  empty: ['there is nothing to read', 'Write a text, or remove the line'],
  'too-long': ['the text is too long', 'Shorten it'],
  hidden: [
    'the text holds a character that cannot be seen or turns the direction of writing',
    'Type it again by hand',
  ],
  marks: ['the text has more than four accents on one letter', 'Type it again by hand'],
};

const line = (limit: number) =>
  textRead((text) => {
    const clean = cleanText(text, limit);
    if ('text' in clean) return { value: clean.text };
    const [message, fix] = textFaults[clean.fault];
    return { message, fix: clean.fault === 'too-long' ? `${fix} to ${limit} characters` : fix };
  });

/** A title, a name or a place: one line of at most 200 code points. */
export const titleField = line(titleLimit);

/** A few sentences: at most 2,000 code points. */
export const sentencesField = line(2000);

export const idField = pattern(
  /^[a-z0-9][a-z0-9-]{0,39}$/,
  'an id',
  'Use 1 to 40 small letters, digits and hyphens, and begin with a letter or a digit',
);

const keyword = /^[\p{L}\p{N}]{2,40}\*?$/u;
const mostKeywords = 400;

const keywordsText = textRead((text): Reading<readonly string[]> => {
  const keywords = text.split(/[\s,]+/).filter((word) => word !== '');
  const wrong = keywords.find((word) => !keyword.test(word));
  if (wrong !== undefined)
    return {
      message: `"${showText(wrong)}" is not a keyword`,
      fix: 'Write words of 2 to 40 letters or digits, parted by spaces; a star at the end stands for any ending',
    };
  if (keywords.length > mostKeywords)
    return { message: `there are ${keywords.length} keywords`, fix: `Keep at most ${mostKeywords}` };
  return { value: keywords };
});

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Words that people ask with, as a list or parted by spaces or commas; `weigh*` stands for all that begin so. */
export const keywordsField = z.preprocess(
  (given) => (isTexts(given) ? given.join(' ') : given),
  keywordsText,
);

export const fileField = pattern(
  /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$/,
  'a file beside the plan',
  'Write a path below the folder of the plan, such as documents/report.txt',
);

export const accountField = pattern(
  /^[a-z][a-z0-9-]{0,19}:[\x21-\x7e]{1,100}$/,
  'a platform account',
  'Write the platform, a colon and the account, such as slack:U012ABCDEF',
);

/** A web address; http or https only. */
export const linkField = textRead((text) => {
  const link = parseLink(text);
  if (link !== undefined) return { value: link };
  return {
    message: `"${showText(text)}" is not a web address`,
    fix: 'Write it in full, beginning with https:// or http://',
  };
});

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const timeFix = 'Write it as HH:MM, from 00:00 to 23:59';

export const timeField = pattern(time, 'a time', timeFix);

/** What is wrong with an hour in its right form, if there is one; undefined where nothing is. */
export const hourFault = (at: LocalTime | undefined): Fix | undefined =>
  at === undefined || time.test(at) ? undefined : { message: `there is no hour ${at}`, fix: timeFix };

/** A BCP 47 tag, in its canonical form. */
export const localeField = textRead((text) => {
  const known = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text) ? canonicalLocale(text) : undefined;
  if (known) return { value: known };
  return {
    message: `"${showText(text)}" is not a language`,
    fix: 'Write a language tag such as en or pt-BR',
  };
});

function canonicalLocale(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** An IANA zone name; never an offset. */
export const zoneField = textRead((text) => {
  if (/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(text) && calendar.knowsZone(text)) return { value: text };
  const fix = suggest(
    text,
    Intl.supportedValuesOf('timeZone'),
    'Use a name such as America/Sao_Paulo or Europe/Rome',
  );
  return { message: `there is no time zone "${showText(text)}"`, fix };
});

/** What is wrong with a day in its right form; undefined where nothing is. */
export const dayFault = (text: string): Fix | undefined => {
  if (!isDay(text))
    return { message: `there is no day ${showText(text)}`, fix: 'Look at the month and the day' };
  const year = Number(text.slice(0, 4));
  if (year >= 1900 && year <= 2200) return undefined;
  return { message: `the year of ${text} is out of range`, fix: 'Use a year from 1900 to 2200' };
};

/** A calendar day that exists. */
export const dayField = textRead((text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { message: `"${showText(text)}" is not a day`, fix: 'Write it as YYYY-MM-DD, such as 2008-11-25' };
  }
  return dayFault(text) ?? { value: text };
});

/** How a date comes again: the rule of an RFC 5545 `RRULE`. */
export const ruleField = textRead((text) => {
  const rule = text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  const fault = ruleFault(rule);
  if (fault === undefined) return { value: rule };
  return {
    message: `"${showText(fault)}" is no part of a rule that is known here`,
    fix: 'Write an RRULE of RFC 5545 in days, such as FREQ=WEEKLY;BYDAY=TU or FREQ=MONTHLY;BYDAY=-1FR',
  };
});

/** Who said something: a person's id, or the account of somebody who is no person of the plan. */
export const whoField = pattern(
  /^[^\s@]{1,100}$/,
  'somebody who can be named',
  'Write the id of a person, or leave it out',
);

/** A country whose holidays are known, by its name or its code, down to a state: `Brazil`, `BR`, `BR-RJ`. */
export const countryField = textRead((text) => {
  if (calendar.countryOf(text) !== undefined) return { value: text };
  return {
    message: `there is no country "${showText(text)}"`,
    fix: 'Write its name, its code such as BR, or that of a state such as BR-RJ',
  };
});

/** The longest distance of a relative date from its anchor: 20 years, in each unit. */
const furthest = { day: 7305, 'working-day': 5200, week: 1043, month: 240, year: 20 } as const;

/** A date on a day, or counted from the congress or an event. */
export const planDateField = textRead((text): Reading<PlanDate> => {
  const date = parsePlanDate(text);
  if (!date) {
    const fix = 'Write 2008-11-18, 2008-11-18 17:00, or such as congress.starts - 30 days at 17:00';
    return { message: `"${showText(text)}" is not a date`, fix };
  }
  const noHour = hourFault(date.at);
  if (noHour) return noHour;
  if (date.kind === 'absolute') return dayFault(date.on) ?? { value: date };
  if (date.amount <= furthest[date.unit]) return { value: date };
  return {
    message: `${formatPlanDate(date)} is more than 20 years away`,
    fix: 'Look at the number and its unit',
  };
});

const sourcePattern = /^([a-z0-9][a-z0-9-]{0,39}):(\d{1,6}(?:-\d{1,6})?(?:,\s*\d{1,6}(?:-\d{1,6})?){0,99})$/;
const sourceLineLimit = 500;

const personSource = /^person:([^\s@]{1,100})@(\d{1,15})\/([a-z-]{1,20})$/;

/** `template`, `committee`, what an export says of a person (`person:maria@1795600000000/slack`), or a document's id with lines of it: `report:21`, `report:25-30`, `report:3,7`. */
export const sourceField = textRead((text): Reading<Source> => {
  if (text === 'template' || text === 'committee') return { value: { kind: text } };
  const [, by, at, via] = personSource.exec(text) ?? [];
  if (by && at && via) return { value: { kind: 'person', by, at: Number(at), via } };
  const [, document, parts] = sourcePattern.exec(text) ?? [];
  const fix =
    'Write committee, template, or a document with its lines, such as report:21, report:25-30 or report:3,7';
  if (document === undefined || parts === undefined)
    return { message: `"${showText(text)}" is not a source`, fix };
  const ranges = parts.split(',').map((part) => part.split('-').map(Number));
  const lines = ranges.flatMap(([from = 0, to = from]) => linesFrom(from, to));
  if (lines.some((number) => number < 1) || lines.length > sourceLineLimit) {
    return {
      message: `"${showText(text)}" has lines that cannot be`,
      fix: 'Count lines from 1, the smaller first',
    };
  }
  return { value: { kind: 'document', document, lines: [...new Set(lines)].sort((a, b) => a - b) } };
});

function linesFrom(from: number, to: number): number[] {
  if (to < from) return [0];
  return Array.from({ length: Math.min(to - from, sourceLineLimit) + 1 }, (_, index) => from + index);
}

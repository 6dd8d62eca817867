import { momentOf } from '../domain/plan.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import { UserError } from '../message/errors.ts';
import { fold } from '../text/text.ts';
import type { GivenDate } from './option.ts';
import { type ResolveContext, type Resolved, resolveDate } from './resolve-date.ts';

/** So many dates may be asked about. */
const datesLimits = { least: 2, most: 10 } as const;

const joining = new Set([...everySmallWord('or'), ...everySmallWord('and')]);

/** “Tue, Wed or Thu 10:00” in its parts, at commas and the words between. */
function partsOf(raw: string): string[] {
  const marked = raw
    .split(/\s+/)
    .map((word) => (joining.has(fold(word)) ? ';' : word))
    .join(' ');
  return marked
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** “18, 19 and 20 November”: a number alone is a day of the month that follows. */
function withMonths(parts: readonly string[]): string[] {
  return parts.map((part, at) => {
    if (!/^\d{1,2}\.?$/.test(part)) return part;
    const full = parts.slice(at + 1).find((later) => /^\d{1,2}\.?\s+\S/.test(later));
    return full ? full.replace(/^\d{1,2}/, part.replace('.', '')) : part;
  });
}

type Read = { text: string; given: GivenDate };

const hourOf = ({ given }: Read): string | undefined => given.date.at;

/** Each part as a date: an hour alone belongs to the day before it, and one at the very end to every day without one. */
function readParts(parts: readonly string[], context: ResolveContext): Read[] | UserError {
  const read: Read[] = [];
  for (const text of parts) {
    const resolved = resolveDate(text, context);
    if (!('value' in resolved)) return 'refused' in resolved ? resolved.refused : new UserError('text-empty');
    const given = resolved.value as GivenDate;
    const before = read.at(-1);
    if (!given.hourAlone || !before || given.date.at === undefined) {
      read.push({ text, given });
      continue;
    }
    const day = onDay(before.given, given.date.at, context);
    if (hourOf(before) === undefined) read[read.length - 1] = { text: before.text, given: day };
    else read.push({ text, given: day });
  }
  return read;
}

/** A given date at another hour of its day. */
function onDay({ moment, dayFirst }: GivenDate, hour: string, { plan, calendar }: ResolveContext): GivenDate {
  const date = { kind: 'absolute', on: moment.on, at: hour } as const;
  return { date, moment: momentOf(plan, date, calendar), ...(dayFirst && { dayFirst }) };
}

function withLastHour(read: readonly Read[], context: ResolveContext): GivenDate[] {
  const last = read.at(-1);
  const hour = last && hourOf(last);
  const isShared = hour !== undefined && read.slice(0, -1).every((each) => hourOf(each) === undefined);
  return read.map(({ given }) => (isShared ? onDay(given, hour, context) : given));
}

/** Reads several dates, and gives them by day: “Tue 10:00, Wed 15:00 or 20 November”. */
export function resolveDates(raw: string, context: ResolveContext): Resolved {
  const read = readParts(withMonths(partsOf(raw)), context);
  if (read instanceof UserError) return { refused: read };
  const dates = new Map(withLastHour(read, context).map((given) => [given.moment.at, given]));
  const { least, most } = datesLimits;
  if (dates.size < least || dates.size > most)
    return { refused: new UserError('dates-count', { count: dates.size, least, most }) };
  return { value: [...dates.values()].sort((a, b) => a.moment.at - b.moment.at) };
}

import type { Calendar } from '../domain/calendar.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { momentOf, type Plan } from '../domain/plan.ts';
import { absoluteDate } from '../domain/plan-date.ts';
import { UserError } from '../message/errors.ts';
import { parseLength, fromNow as writtenFromNow } from '../time/length.ts';
import { parseTime } from '../time/parse-time.ts';
import { planTimeContext } from '../time/plan-time.ts';
import type { Caller, Choice } from './command.ts';
import type { GivenDate } from './option.ts';

export type ResolveContext = { plan: Plan; now: Instant; calendar: Calendar; caller: Caller };

/** A raw text became a value, fits several things, or fits none and says why. */
export type Resolved = { value: unknown } | { choices: readonly Choice[] } | { refused: UserError };

/** A text as it is read: where a length alone counts from now, "2h" is no hour of the night. */
function asWritten(raw: string, countsFromNow: boolean): string {
  const length = countsFromNow && /^\s*\d/.test(raw) ? parseLength(raw) : undefined;
  return length ? writtenFromNow(length) : raw;
}

/** A day of this year that is over, and how to write the next one. */
function justPast(next: Day, text: string) {
  const year = Number(next.slice(0, 4));
  return { text, past: `${year - 1}${next.slice(4)}`, next };
}

/** Reads a day that has begun: the last Monday, not the next. */
export function resolvePast(raw: string, context: ResolveContext): Resolved {
  const { plan, now, calendar, caller } = context;
  const { zone } = plan.congress;
  const parsed = parseTime(raw, { now, zone, locale: caller.reader.locale, ...planTimeContext(plan) });
  const given = (on: Day): Resolved => {
    const date = absoluteDate(on);
    return { value: { date, moment: momentOf(plan, date, calendar) } satisfies GivenDate };
  };
  if ('refused' in parsed)
    return parsed.refused === 'ambiguous-weekday' && typeof parsed.params.today === 'string'
      ? given(parsed.params.today)
      : resolveDate(raw, context);
  if (parsed.kind === 'range')
    return given(parsed.of === 'days' ? parsed.from : calendar.dayOf(parsed.from, zone));
  const today = calendar.dayOf(now, zone);
  const ahead = calendar.daysBetween(today, parsed.on);
  if (ahead <= 0) return given(parsed.on);
  return given(ahead <= 7 ? calendar.addDays(parsed.on, -7) : calendar.addMonths(parsed.on, -12));
}

/** Reads a date; with `fromNow`, a length alone counts from now. */
export function resolveDate(raw: string, context: ResolveContext, fromNow = false): Resolved {
  const { plan, now, calendar, caller } = context;
  const zone = plan.congress.zone;
  const on = { now, zone, locale: caller.reader.locale, ...planTimeContext(plan) };
  const parsed = parseTime(asWritten(raw, fromNow), on);
  if ('refused' in parsed)
    return { refused: new UserError(`date-${parsed.refused}`, { text: raw, ...parsed.params }) };
  if (parsed.kind === 'range') return { refused: new UserError('date-range', { text: raw }) };
  if (parsed.notes.includes('next-year'))
    return { refused: new UserError('date-just-past', justPast(parsed.on, raw)) };
  const value: GivenDate = {
    date: parsed.date,
    moment: momentOf(plan, parsed.date, calendar),
    ...(parsed.notes.includes('day-first') && { dayFirst: true }),
    ...(parsed.notes.includes('hour-alone') && { hourAlone: true }),
  };
  return { value };
}

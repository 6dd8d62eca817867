import { z } from 'zod';
import type { Day, Instant, LocalTime } from '../domain/instant.ts';
import { parsePlanDate } from '../domain/plan-date.ts';
import { isDay } from '../time/calendar.ts';
import { dayFault, hourFault, type Reading, textRead } from './fields.ts';
import { showText } from './problems.ts';

/** A year, a month or a day: `2008`, `2009-03`, `2009-03-01`. YAML writes a year as a number. */
export const periodField = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  textRead((text): Reading<string> => {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
    if (year !== undefined && isDay(`${year}-${month}-${day}`)) return { value: text };
    const fix = 'Write a year, a month or a day, such as 2008, 2009-03 or 2009-03-01';
    return { message: `"${showText(text)}" is no year, month or day`, fix };
  }),
);

/** An instant in ISO 8601 with its offset, as an export writes it. */
export const instantField = textRead((text): Reading<Instant> => {
  const at = /T.+(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return { value: at };
  const fix = 'Write it as 2009-03-02T14:00:00Z; for a day alone use on: 2009-03-02';
  return { message: `"${showText(text)}" is no instant`, fix };
});

/** When an event begins or ends, as a plan file writes it: a day, a day and an hour, or an hour alone. */
export type EventTime = { on?: Day; at?: LocalTime };

/** Reads `2028-09-14`, `2028-09-14 18:30` or `18:30`; undefined of what is none. Does not check that they exist. */
export function parseEventTime(text: string): EventTime | undefined {
  const [alone] = /^\d{1,2}:\d{2}$/.exec(text.trim()) ?? [];
  if (alone !== undefined) return { at: alone.padStart(5, '0') };
  const date = parsePlanDate(text);
  return date?.kind === 'absolute'
    ? { on: date.on, ...(date.at !== undefined && { at: date.at }) }
    : undefined;
}

function readEventTime(text: string): Reading<EventTime> {
  const time = parseEventTime(text);
  if (time)
    return hourFault(time.at) ?? (time.on === undefined ? undefined : dayFault(time.on)) ?? { value: time };
  const fix = 'Write it as YYYY-MM-DD, such as 2008-11-25; an hour may follow, such as 2008-11-25 18:30';
  return { message: `"${showText(text)}" is not a day`, fix };
}

/** The end of an event; an hour alone is of its first day. */
export const endField = textRead(readEventTime);

/** The start of an event. */
export const startField = textRead((text): Reading<EventTime & { on: Day }> => {
  const reading = readEventTime(text);
  if (!('value' in reading)) return reading;
  const { on } = reading.value;
  if (on !== undefined) return { value: { ...reading.value, on } };
  const fix = 'Write the day before it, such as 2008-11-25 18:30';
  return { message: `"${showText(text)}" is an hour without its day`, fix };
});

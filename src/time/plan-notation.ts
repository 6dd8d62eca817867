import type { Calendar } from '../domain/calendar.ts';
import type { Zone } from '../domain/instant.ts';
import { type Anchors, parsePlanDate, resolvePlanDate } from '../domain/plan-date.ts';
import { isDay } from './calendar.ts';
import { worksOf } from './date-reading.ts';
import { type ParsedTime, refuse, type TimeAnchors, type TimeRefusal } from './parsed-time.ts';
import { isWithinYears } from './wall.ts';

function daysOf(anchors: TimeAnchors): Anchors {
  const days = new Map([
    ['congress.starts', anchors.congressStarts],
    ['congress.ends', anchors.congressEnds],
  ]);
  for (const { id, starts, ends } of anchors.events ?? []) {
    days.set(`event.${id}.starts`, starts).set(`event.${id}.ends`, ends);
  }
  return days;
}

const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Reads a relative date in the plan file's notation, `congress.starts - 30 days at 17:00`; undefined when it is not one. */
export function readNotation(
  text: string,
  { anchors, zone, calendar }: { anchors?: TimeAnchors; zone: Zone; calendar: Calendar },
): ParsedTime | TimeRefusal | undefined {
  const date = parsePlanDate(text);
  if (date?.kind !== 'relative') return undefined;
  if (!anchors) return refuse('no-congress');
  const days = daysOf(anchors);
  if (!days.has(date.anchor)) return refuse('leftover-words', { words: date.anchor });
  if (date.at !== undefined && !isTime(date.at)) return refuse('no-such-time', { time: date.at });
  if (date.unit === 'year' && date.amount > 200) return refuse('year-out-of-range', { year: date.amount });
  const { at, on, adjusted } = resolvePlanDate(date, {
    anchors: days,
    zone,
    calendar,
    works: worksOf(anchors, calendar),
  });
  if (!isDay(on) || !isWithinYears(at)) return refuse('year-out-of-range', { year: Number(on.slice(0, 4)) });
  if (date.at === undefined) return { kind: 'day', on, date, notes: [] };
  return { kind: 'instant', at, on, time: date.at, zone, date, notes: [], ...(adjusted && { adjusted }) };
}

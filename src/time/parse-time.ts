import type { Calendar } from '../domain/calendar.ts';
import type { Instant, Zone } from '../domain/instant.ts';
import { type Anchors, parsePlanDate, resolvePlanDate } from '../domain/plan-date.ts';
import { calendar as ourCalendar } from './calendar.ts';
import { nameEvents } from './congress-date.ts';
import { translations } from './lexicon/to-english.ts';
import { normaliseTime } from './normalise.ts';
import { isRefusal, type ParsedTime, refuse, type TimeAnchors, type TimeRefusal } from './parsed-time.ts';
import { type Placing, placeSide } from './place-time.ts';
import { type EnglishReading, readEnglish } from './read-english.ts';
import { takeZone } from './zones.ts';

export type TimeContext = {
  now: Instant;
  /** The plan's zone. */
  zone: Zone;
  /** BCP 47 tag; its language is tried first. */
  locale: string;
  /** Absent: nothing can count from the congress. */
  anchors?: TimeAnchors;
  calendar?: Calendar;
};

/** The longest text that is read, in characters. */
const longest = 200;

type Outcome = ParsedTime | TimeRefusal;

function anchorDays(anchors: TimeAnchors): Anchors {
  const days = new Map([
    ['congress.starts', anchors.congressStarts],
    ['congress.ends', anchors.congressEnds],
  ]);
  for (const { id, starts, ends } of anchors.events ?? [])
    days.set(`event.${id}.starts`, starts).set(`event.${id}.ends`, ends);
  return days;
}

/** The plan file's own notation: `congress.starts - 30 days at 17:00`. */
function readNotation(text: string, context: TimeContext, calendar: Calendar): Outcome | undefined {
  const date = parsePlanDate(text);
  if (date?.kind !== 'relative') return undefined;
  if (!context.anchors) return refuse('no-congress');
  const days = anchorDays(context.anchors);
  if (!days.has(date.anchor)) return refuse('not-understood', { text });
  try {
    const moment = resolvePlanDate(date, { anchors: days, zone: context.zone, calendar });
    if (!date.at) return { kind: 'day', on: moment.on, date, notes: [] };
    const { at, on, zone, adjusted } = moment;
    return { kind: 'instant', at, on, time: date.at, zone, date, notes: [], ...(adjusted && { adjusted }) };
  } catch {
    return refuse('no-such-time', { time: date.at ?? text });
  }
}

function placeRange({ sides }: EnglishReading, placing: Placing): Outcome {
  const [left, right] = sides;
  if (!right) return placeSide(left, placing);
  const [from, to] = [placeSide(left, placing), placeSide(right, placing)];
  if (isRefusal(from)) return from;
  if (isRefusal(to)) return to;
  const notes = [...from.notes, ...to.notes];
  if (from.kind === 'day' && to.kind === 'day') {
    const end = right.weekday && to.on < from.on ? placing.calendar.addDays(to.on, 7) : to.on;
    if (end < from.on) return refuse('range-reversed', { from: from.on, to: end });
    return { kind: 'range', of: 'days', from: from.on, to: end, notes };
  }
  if (from.kind !== 'instant' || to.kind !== 'instant') return refuse('not-understood');
  if (to.at < from.at) return refuse('range-reversed', { from: from.time, to: to.time });
  return { kind: 'range', of: 'instants', from: from.at, to: to.at, zone: from.zone, notes };
}

function placeReading(reading: EnglishReading, placing: Placing): Outcome {
  const [only, second] = reading.sides;
  if (!second && only.date?.kind === 'days') {
    const { from, to } = only.date;
    return only.clock ? refuse('not-understood') : { kind: 'range', of: 'days', from, to, notes: [] };
  }
  return placeRange(reading, placing);
}

const fingerprint = (parsed: ParsedTime): string => {
  if (parsed.kind === 'instant') return String(parsed.at);
  return parsed.kind === 'day' ? parsed.on : `${parsed.from} ${parsed.to}`;
};

/** The reading in the reader's language wins, then the English one; of other languages all must agree. */
function choose(
  outcomes: readonly { language: string; outcome: Outcome }[],
  own: string,
): Outcome | undefined {
  const understood = outcomes.filter(({ outcome }) => !isRefusal(outcome));
  const preferred =
    understood.find(({ language }) => language === own) ??
    understood.find(({ language }) => language === 'en');
  if (preferred) return preferred.outcome;
  const values = new Set(understood.map(({ outcome }) => (isRefusal(outcome) ? '' : fingerprint(outcome))));
  if (values.size > 1) return refuse('ambiguous-language');
  return (
    understood[0]?.outcome ??
    outcomes.find(({ language }) => language === own)?.outcome ??
    outcomes[0]?.outcome
  );
}

/**
 * Reads a time that a person typed, in English, Portuguese, Spanish, French or Italian, relative to now and to the
 * congress. Every word must be used, else it is refused. Never throws.
 */
export function parseTime(text: string, context: TimeContext): Outcome {
  const calendar = context.calendar ?? ourCalendar;
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty');
  if (trimmed.length > longest) return refuse('too-long', { max: longest });
  const notation = readNotation(trimmed, context, calendar);
  if (notation) return notation;
  const taken = takeZone(trimmed, calendar);
  if (isRefusal(taken)) return taken;
  const zone = taken.named && 'zone' in taken.named ? taken.named.zone : context.zone;
  const placing: Placing = {
    now: context.now,
    today: calendar.dayOf(context.now, zone),
    calendar,
    planZone: context.zone,
    ...(context.anchors && { anchors: context.anchors }),
    ...(taken.named && { named: taken.named }),
  };
  const normal = nameEvents(normaliseTime(taken.rest), context.anchors);
  const outcomes = translations.flatMap(({ language, toEnglish }) => {
    const reading = readEnglish(toEnglish(normal), placing);
    if (!reading) return [];
    return [{ language, outcome: isRefusal(reading) ? reading : placeReading(reading, placing) }];
  });
  const own = context.locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return choose(outcomes, own) ?? refuse('not-understood', { text: trimmed });
}

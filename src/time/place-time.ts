import type { Day, Instant, LocalTime, Zone } from '../domain/instant.ts';
import { minuteMs } from '../domain/instant.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import type { DateContext } from './date-reading.ts';
import { type ParsedTime, refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';
import type { Side } from './read-english.ts';
import { type NamedZone, offsetMinutes } from './zones.ts';

export type Placing = DateContext & { planZone: Zone; named?: NamedZone };

type Placed = Extract<ParsedTime, { kind: 'instant' | 'day' }>;

const zoneOf = ({ named, planZone }: Placing): Zone =>
  named ? ('zone' in named ? named.zone : 'UTC') : planZone;

function resolve(on: Day, time: LocalTime, placing: Placing) {
  const { named, calendar } = placing;
  if (named && 'offsetMinutes' in named)
    return { at: calendar.resolve(on, time, 'UTC').at - named.offsetMinutes * minuteMs };
  return calendar.resolve(on, time, zoneOf(placing));
}

/** An abbreviation such as CEST names an offset; on a day when the zone's clock shows another it was meant otherwise. */
function checkZone(at: Instant, { named, calendar }: Placing): TimeRefusal | undefined {
  if (!named || !('expects' in named) || named.expects === undefined) return undefined;
  const shown = offsetMinutes(at, named.zone, calendar);
  return shown === named.expects ? undefined : refuse('zone-mismatch', { zone: named.zone });
}

/** The same instant as the plan's wall clock shows it. */
const inPlan = (at: Instant, { calendar, planZone }: Placing): PlanDate => ({
  kind: 'absolute',
  on: calendar.dayOf(at, planZone),
  at: calendar.timeOf(at, planZone),
});

function instant(at: Instant, placing: Placing, more: Partial<Placed> = {}): Placed {
  const { calendar } = placing;
  const zone = zoneOf(placing);
  return {
    kind: 'instant',
    at,
    on: calendar.dayOf(at, zone),
    time: calendar.timeOf(at, zone),
    zone,
    date: inPlan(at, placing),
    notes: [],
    ...more,
  } as Placed;
}

type Dated = { on: Day; notes: readonly TimeNote[]; relative?: Extract<PlanDate, { kind: 'relative' }> };

function atClock(day: Dated, side: Side, placing: Placing): Placed | TimeRefusal {
  const { clock } = side;
  const { calendar, named } = placing;
  if (!clock) return refuse('not-understood');
  const on = clock.nextDay ? calendar.addDays(day.on, 1) : day.on;
  const { at, adjusted } = resolve(on, clock.time, placing) as { at: Instant; adjusted?: 'moved-forward' };
  const mismatch = checkZone(at, placing);
  if (mismatch) return mismatch;
  const notes: TimeNote[] = [...day.notes, ...clock.notes];
  if (named && 'offsetMinutes' in named) notes.push('fixed-offset');
  const relative = day.relative && !named && !clock.nextDay && { ...day.relative, at: clock.time };
  return instant(at + clock.seconds * 1000, placing, {
    notes,
    ...(adjusted && { adjusted }),
    ...(relative && { date: relative }),
  });
}

/** An hour without a day, or with today's weekday: the next time that it comes. */
function nextClock(side: Side, placing: Placing, stepDays: number): Placed | TimeRefusal {
  const { today, now, calendar } = placing;
  const first = atClock({ on: today, notes: stepDays === 7 ? ['today'] : [] }, side, placing);
  if ('refused' in first || (first.kind === 'instant' && first.at > now)) return first;
  const notes: TimeNote[] = ['next-occurrence'];
  return atClock({ on: calendar.addDays(today, stepDays), notes }, side, placing);
}

/** Gives one side of a text its place in time. */
export function placeSide(side: Side, placing: Placing): Placed | TimeRefusal {
  const { date, clock } = side;
  const { calendar, named, today } = placing;
  if (!date) return nextClock(side, placing, 1);
  if (date.kind === 'instant') return clock ? refuse('not-understood') : instant(date.at, placing);
  if (date.kind === 'days') return refuse('not-understood');
  if (date.weekdayIsToday) {
    if (clock) return nextClock(side, placing, 7);
    return refuse('ambiguous-weekday', { today, next: calendar.addDays(today, 7) });
  }
  const { on, notes, relative } = date;
  if (clock) return atClock({ on, notes, ...(relative && { relative }) }, side, placing);
  if (!named) return { kind: 'day', on, date: relative ?? { kind: 'absolute', on }, notes };
  const { at } = resolve(on, '23:59', placing);
  return checkZone(at, placing) ?? instant(at, placing, { notes: [...notes, 'end-of-day'] });
}

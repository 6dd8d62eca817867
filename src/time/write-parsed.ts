import type { Calendar } from '../domain/calendar.ts';
import type { Instant, Zone } from '../domain/instant.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import { type ParsedTime, refuse, type TimeRefusal } from './parsed-time.ts';
import { type Moment, type Timed, timeOn } from './read-moment.ts';
import type { RangeReading } from './read-range.ts';
import { isWithinYears, type Wall } from './wall.ts';
import { type NamedZone, offsetMinutes } from './zones.ts';

/** What a reading is written with: the plan's zone, and the zone that the text named. */
export type WriteContext = { named: NamedZone | undefined; zone: Zone; calendar: Calendar; wall: Wall };

const endOfDay = { time: '23:59', seconds: 0, nextDay: false, notes: ['end-of-day'] } as const;

/**
 * The date that the plan keeps: relative while the text counted from the congress and its hour fits, else absolute. The
 * hour is the one that was said, even where the clock skips it.
 */
function planDateOf(timed: Timed, at: Instant, { zone, calendar, named }: WriteContext): PlanDate {
  const { relative, clock } = timed;
  const inPlanZone = !named || ('zone' in named && named.zone === zone);
  if (relative && inPlanZone && !clock.nextDay) return { ...relative, at: clock.time };
  if (relative?.unit === 'day' && inPlanZone) {
    const days = relative.sign * relative.amount + 1;
    return { ...relative, sign: days < 0 ? -1 : 1, amount: Math.abs(days), at: clock.time };
  }
  if (inPlanZone) {
    return { kind: 'absolute', on: clock.nextDay ? calendar.addDays(timed.on, 1) : timed.on, at: clock.time };
  }
  return { kind: 'absolute', on: calendar.dayOf(at, zone), at: calendar.timeOf(at, zone) };
}

function writeInstant(timed: Timed, context: WriteContext): ParsedTime | TimeRefusal {
  const { named, zone, calendar } = context;
  const { at, adjusted } = timed;
  if (!isWithinYears(at)) return refuse('year-out-of-range', { year: Number(timed.on.slice(0, 4)) });
  const shown = named && 'zone' in named ? named.zone : zone;
  if (named && 'zone' in named && named.expects !== undefined) {
    const actual = offsetMinutes(at, named.zone, calendar);
    if (actual !== named.expects) return refuse('zone-mismatch', { zone: named.zone });
  }
  return {
    kind: 'instant',
    at,
    on: calendar.dayOf(at, shown),
    time: calendar.timeOf(at, shown),
    zone: shown,
    ...(adjusted && { adjusted }),
    date: planDateOf(timed, at, context),
    notes: named && 'offsetMinutes' in named ? [...timed.notes, 'fixed-offset'] : timed.notes,
  };
}

/** Writes a reading as a parsed time, in the zone that was named or else the plan's. */
export function writeParsed(reading: Moment | RangeReading, context: WriteContext): ParsedTime | TimeRefusal {
  const { named, zone, calendar, wall } = context;
  const elsewhere = named && !('zone' in named && named.zone === zone);
  switch (reading.kind) {
    case 'timed':
      return writeInstant(reading, context);
    case 'instant': {
      const { at } = reading;
      if (!isWithinYears(at)) return refuse('year-out-of-range');
      const shown = named && 'zone' in named ? named.zone : zone;
      const [on, time] = [calendar.dayOf(at, shown), calendar.timeOf(at, shown)];
      const date = { kind: 'absolute', on: calendar.dayOf(at, zone), at: calendar.timeOf(at, zone) } as const;
      return { kind: 'instant', at, on, time, zone: shown, date, notes: [] };
    }
    case 'day': {
      if (elsewhere) return writeInstant(timeOn(reading, endOfDay, { wall }), context);
      const date: PlanDate = reading.relative ?? { kind: 'absolute', on: reading.on };
      return { kind: 'day', on: reading.on, date, notes: reading.notes };
    }
    case 'days': {
      if (elsewhere) return refuse('not-understood');
      const notes = 'notes' in reading ? reading.notes : [];
      return { kind: 'range', of: 'days', from: reading.from, to: reading.to, notes };
    }
    case 'instants': {
      const { from, to, notes } = reading;
      return {
        kind: 'range',
        of: 'instants',
        from,
        to,
        zone: named && 'zone' in named ? named.zone : zone,
        notes,
      };
    }
  }
}

import ICAL from 'ical.js';
import type { Calendar } from '../domain/calendar.ts';
import { type Day, dayMs, type Instant, type LocalTime, minuteMs, type Zone } from '../domain/instant.ts';

/** What the times of a calendar file are read with. */
export type MeetingsContext = {
  calendar: Calendar;
  zone: Zone;
  now: Instant;
  /** The last day on which something may come again that begins on a day, and says no end itself or one. */
  lastDay(first: Day, hasEnd: boolean): Day;
};

/** When an occurrence is: an instant, or a whole day as the instant at which it begins in UTC. */
export type Moment = { at: Instant; isDay: boolean };

export type Zones = ReadonlyMap<string, ICAL.Timezone>;

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const dayOf = ({ year, month, day }: ICAL.Time): Day => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** What a time of the file is: by our own data of its zone, by the zone as the file describes it, else the plan's. */
export function momentOf(
  time: ICAL.Time,
  tzid: string | undefined,
  zones: Zones,
  { calendar, zone }: MeetingsContext,
): Moment {
  const on = dayOf(time);
  if (time.isDate) return { at: Date.parse(`${on}T00:00Z`), isDay: true };
  const wall = `${pad(time.hour)}:${pad(time.minute)}`;
  if (time.zone === ICAL.Timezone.utcTimezone) return { at: Date.parse(`${on}T${wall}Z`), isDay: false };
  const described = tzid === undefined ? undefined : zones.get(tzid);
  if (tzid !== undefined && calendar.knowsZone(tzid))
    return { at: calendar.resolve(on, wall, tzid).at, isDay: false };
  if (!described) return { at: calendar.resolve(on, wall, zone).at, isDay: false };
  const placed = time.clone();
  placed.zone = described;
  return { at: Math.floor((placed.toUnixTime() * 1000) / minuteMs) * minuteMs, isDay: false };
}

export const textOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '').trim();

export const tzidOf = (property: ICAL.Property | null): string | undefined => {
  const tzid = property?.getFirstParameter('tzid');
  return typeof tzid === 'string' && tzid !== '' ? tzid : undefined;
};

/** All times of the properties of a name, such as EXDATE. */
export function momentsOf(
  event: ICAL.Component,
  name: string,
  zones: Zones,
  context: MeetingsContext,
): Moment[] {
  return event
    .getAllProperties(name)
    .flatMap((property) =>
      (property.getValues() as unknown[]).flatMap((value) =>
        value instanceof ICAL.Time ? momentOf(value, tzidOf(property), zones, context) : [],
      ),
    );
}

/** When something is in the plan's zone. */
export function shown(
  { at, isDay }: Moment,
  { calendar, zone }: MeetingsContext,
): { on: Day; at?: LocalTime } {
  return isDay
    ? { on: calendar.dayOf(at, 'UTC') }
    : { on: calendar.dayOf(at, zone), at: calendar.timeOf(at, zone) };
}

/** Longer nothing lasts that belongs to a congress. */
const longestMs = 60 * dayMs;

/** The last day of an event that takes place once, and its hour; undefined where the file has no end that makes sense. */
export function endOf(
  event: ICAL.Component,
  start: { time: ICAL.Time; moment: Moment },
  zones: Zones,
  context: MeetingsContext,
): { on: Day; at?: LocalTime } | undefined {
  const { time, moment } = start;
  let at: number | undefined;
  try {
    const property = event.getFirstProperty('dtend');
    const end = property?.getFirstValue();
    const length = event.getFirstPropertyValue('duration');
    if (end instanceof ICAL.Time && end.isDate === time.isDate)
      at = momentOf(end, tzidOf(property), zones, context).at;
    else if (length instanceof ICAL.Duration) at = moment.at + length.toSeconds() * 1000;
  } catch {
    return undefined;
  }
  if (at === undefined || !(at > moment.at && at - moment.at <= longestMs)) return undefined;
  // Of whole days the end is the day after the last.
  return shown({ ...moment, at: moment.isDay ? at - dayMs : at }, context);
}

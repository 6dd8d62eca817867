import ICAL from 'ical.js';
import type { Calendar } from '../domain/calendar.ts';
import { type Day, dayMs, type Instant, minuteMs, type Zone } from '../domain/instant.ts';
import { toIso } from '../time/iso.ts';
import type { Component, Property } from './component.ts';
import type { Alarm, Entry, When } from './entry.ts';
import { zoneComponent } from './zone-component.ts';

// Counted without the space at which a line goes on: the standard allows 75 octets with it.
ICAL.foldLength = 74;

/** A calendar to be written. */
export type CalendarFile = {
  name: string;
  entries: readonly Entry[];
  /** Rises with every change: by it a calendar knows which of two copies is newer. */
  sequence: number;
  /** When the plan was last changed. */
  stamp: Instant;
  calendar: Calendar;
};

/** How often a calendar that follows a feed should look again. */
const lookAgain = 'PT1H';

/** A line of text, without what would steer whoever reads the file. */
const clean = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ');

/** ical.js writes the values of names that it does not know as they are. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const utc = (at: Instant): string => `${toIso(Math.floor(at / 1_000) * 1_000).slice(0, 19)}Z`;
const wallOf = (on: Day, time: string): string => `${on}T${time}:00`;

/** A time in its zone where it comes again, so that the hour stays when the clock changes; else in UTC, which all read. */
function timeProperty(name: string, when: When & { kind: 'time' }, comesAgain: boolean): Property {
  return comesAgain
    ? [name, { tzid: when.zone }, 'date-time', wallOf(when.on, when.time)]
    : [name, {}, 'date-time', utc(when.at)];
}

function whenProperties(when: When, comesAgain: boolean, calendar: Calendar): Property[] {
  if (when.kind === 'days')
    return [
      ['dtstart', {}, 'date', when.from],
      ['dtend', {}, 'date', calendar.addDays(when.to, 1)],
      ['x-microsoft-cdo-alldayevent', {}, 'unknown', 'TRUE'],
    ];
  const start = timeProperty('dtstart', when, comesAgain);
  return when.minutes === 0 ? [start] : [start, ['duration', {}, 'duration', `PT${when.minutes}M`]];
}

/** A length of time as the standard writes it, such as `-P1DT15H`. */
function durationText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / minuteMs);
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 || minutes === 0 ? `${rest}M` : ''}`;
  return `${ms < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time && `T${time}`}`;
}

const alarmComponent = (alarm: Alarm, title: string): Component => [
  'valarm',
  [
    ['action', {}, 'text', 'DISPLAY'],
    ['description', {}, 'text', clean(title)],
    alarm.kind === 'at'
      ? ['trigger', {}, 'date-time', utc(alarm.at)]
      : ['trigger', {}, 'duration', durationText(-alarm.ms)],
  ],
  [],
];

/** A day of a series as the series counts it. */
function dayOfSeries(name: string, days: readonly Day[], first: When): Property {
  if (first.kind === 'days') return [name, {}, 'date', ...days];
  return [name, { tzid: first.zone }, 'date-time', ...days.map((day) => wallOf(day, first.time))];
}

function eventComponents(entry: Entry, file: CalendarFile): Component[] {
  const { sequence, stamp, calendar } = file;
  const { series } = entry;
  const comesAgain = series !== undefined;
  const alarms = entry.isCancelled ? [] : entry.alarms.map((alarm) => alarmComponent(alarm, entry.title));
  const event = (when: When, more: readonly Property[]): Component => [
    'vevent',
    [
      ['uid', {}, 'text', entry.uid],
      ['dtstamp', {}, 'date-time', utc(stamp)],
      ['last-modified', {}, 'date-time', utc(stamp)],
      ['sequence', {}, 'integer', sequence],
      ...whenProperties(when, comesAgain, calendar),
      ...more,
      ['summary', {}, 'text', clean(entry.title)],
      ...(entry.about.length > 0
        ? [['description', {}, 'text', clean(entry.about.join('\n'))] as const]
        : []),
      ['status', {}, 'text', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'],
      ['transp', {}, 'text', entry.isBusy ? 'OPAQUE' : 'TRANSPARENT'],
      ...(entry.isPrivate ? [['class', {}, 'text', 'PRIVATE'] as const] : []),
    ],
    alarms,
  ];
  if (!series) return [event(entry.when, [])];
  const rule: Property = ['rrule', {}, 'recur', ICAL.Recur.fromString(series.rule).toJSON()];
  const except = series.except.length > 0 ? [dayOfSeries('exdate', series.except, entry.when)] : [];
  const moved =
    series.moved && event(series.moved.to, [dayOfSeries('recurrence-id', [series.moved.from], entry.when)]);
  return [event(entry.when, [rule, ...except]), ...(moved ? [moved] : [])];
}

/** The zones that times name, each with the range in which they lie. */
function zoneComponents(entries: readonly Entry[], calendar: Calendar): Component[] {
  const ranges = new Map<Zone, { from: Instant; to: Instant }>();
  for (const { when, series } of entries) {
    if (!series || when.kind === 'days') continue;
    const [, last = ''] = /UNTIL=(\d{8})/.exec(series.rule) ?? [];
    const day = last.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const known = ranges.get(when.zone);
    ranges.set(when.zone, {
      from: Math.min(when.at, known?.from ?? when.at),
      to: Math.max(calendar.endOfDay(day, when.zone) + dayMs, known?.to ?? 0),
    });
  }
  return [...ranges].map(([zone, range]) => zoneComponent(zone, range));
}

/** A calendar as an iCalendar file (RFC 5545) that Outlook, Google and Apple read. The same entries give the same file. */
export function writeCalendar(file: CalendarFile): string {
  const { name, entries, calendar } = file;
  const component: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//congress-bot//calendar//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['x-wr-calname', {}, 'unknown', escaped(name)],
      ['refresh-interval', {}, 'duration', lookAgain],
      ['x-published-ttl', {}, 'unknown', lookAgain],
    ],
    [...zoneComponents(entries, calendar), ...entries.flatMap((entry) => eventComponents(entry, file))],
  ];
  const text = ICAL.stringify(component as never);
  return `${text}\r\n`;
}

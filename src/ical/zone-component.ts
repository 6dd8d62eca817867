import { dayMs, type Instant, minuteMs, type Zone } from '../domain/instant.ts';
import { toIso } from '../time/iso.ts';
import { zoneOffsetMs } from '../time/zone-offset.ts';
import type { Component } from './component.ts';

/** `+02:00`, as jCal writes an offset. */
function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / minuteMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first instant of a new offset between two instants, to the minute. */
function changeBetween(zone: Zone, from: Instant, to: Instant): Instant {
  const before = zoneOffsetMs(zone, from);
  let [low, high] = [from, to];
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (zoneOffsetMs(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

type Onset = { at: Instant; from: number; to: number };

/** When a zone's clock changes in a range, from our own zone data; the first is the range's beginning. */
function onsetsOf(zone: Zone, from: Instant, to: Instant): Onset[] {
  const first = zoneOffsetMs(zone, from);
  const onsets: Onset[] = [{ at: from, from: first, to: first }];
  for (let at = from; at < to; at += dayMs) {
    const [before, after] = [zoneOffsetMs(zone, at), zoneOffsetMs(zone, at + dayMs)];
    if (before !== after) onsets.push({ at: changeBetween(zone, at, at + dayMs), from: before, to: after });
  }
  return onsets;
}

/** A zone as a calendar file describes it, for the years in which its entries lie: every change of the clock by itself. */
export function zoneComponent(zone: Zone, range: { from: Instant; to: Instant }): Component {
  const from = Math.floor((range.from - 2 * dayMs) / dayMs) * dayMs;
  const onsets = onsetsOf(zone, from, range.to + 2 * dayMs);
  const least = Math.min(...onsets.map((onset) => onset.to));
  const parts = onsets.map((onset): Component => {
    // The wall clock just before the change.
    const wall = toIso(onset.at + onset.from).slice(0, 19);
    return [
      onset.to > least ? 'daylight' : 'standard',
      [
        ['dtstart', {}, 'date-time', wall],
        ['tzoffsetfrom', {}, 'utc-offset', offsetText(onset.from)],
        ['tzoffsetto', {}, 'utc-offset', offsetText(onset.to)],
      ],
      [],
    ];
  });
  return ['vtimezone', [['tzid', {}, 'text', zone]], parts];
}

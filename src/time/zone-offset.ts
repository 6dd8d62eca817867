import { createRequire } from 'node:module';
import { tzOffset } from '@date-fns/tz';
import { type Instant, minuteMs, type Zone } from '../domain/instant.ts';

type Packed = { version: string; zones: readonly string[]; links: readonly string[] };

/** When each offset of a zone ends, the last one never, and the offsets in milliseconds ahead of UTC. */
type Offsets = { untils: readonly Instant[]; aheadMs: readonly number[] };

// Read by `require`: Node 20 warns about JSON modules.
const require = createRequire(import.meta.url);
const packed = require('moment-timezone/data/packed/latest.json') as Packed;

/** The release of the IANA time zone database that counts here, such as `2026f`. */
export const zoneDataVersion: string = packed.version;

// The data lists changes up to 2037; where a zone still changes then, the runtime's rules hold after it.
const listedUntil = Date.UTC(2037, 0, 1);

const digit = (character: string): number =>
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'.indexOf(character);

/** A number as moment-timezone packs it: base 60, perhaps with a sign and a fraction. */
function unpackNumber(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const value =
    [...whole].reduce((sum, character) => sum * 60 + digit(character), 0) +
    [...fraction].reduce((sum, character, place) => sum + digit(character) / 60 ** (place + 1), 0);
  return text.startsWith('-') ? -value : value;
}

function unpackZone(line: string): Offsets {
  const [, , offsets = '', indices = '', lengths = ''] = line.split('|');
  const west = offsets.split(' ').map(unpackNumber);
  let at = 0;
  const untils = lengths
    .split(' ')
    .filter(Boolean)
    .map((minutes) => {
      at += unpackNumber(minutes) * minuteMs;
      return Math.round(at);
    });
  return {
    untils: [...untils, Number.POSITIVE_INFINITY],
    aheadMs: [...indices].map((index) => Math.round(-(west[digit(index)] ?? 0) * minuteMs)),
  };
}

const nameOf = (line: string) => line.slice(0, line.indexOf('|'));
const lines = new Map(packed.zones.map((line) => [nameOf(line), line]));
for (const link of packed.links) {
  const [target = '', alias = ''] = link.split('|');
  const line = lines.get(target);
  if (line) lines.set(alias, line);
}
const unpacked = new Map<Zone, Offsets>();

function offsetsOf(zone: Zone): Offsets | undefined {
  const known = unpacked.get(zone);
  const line = lines.get(zone);
  if (known || !line) return known;
  const made = unpackZone(line);
  unpacked.set(zone, made);
  return made;
}

function runtimeOffsetMs(zone: Zone, at: Instant): number {
  const minutes = tzOffset(zone, at as unknown as Date);
  if (Number.isNaN(minutes)) throw new RangeError(`not a zone: ${zone}`);
  return minutes * minuteMs;
}

/**
 * Milliseconds that a zone's wall clock is ahead of UTC at an instant, by a pinned release of the IANA database: the
 * runtime's is as old as the runtime.
 * @throws {RangeError} when neither knows the zone
 */
export function zoneOffsetMs(zone: Zone, at: Instant): number {
  const offsets = offsetsOf(zone);
  const lastChange = offsets?.untils.at(-2) ?? 0;
  if (!offsets || (lastChange > listedUntil && at >= listedUntil)) return runtimeOffsetMs(zone, at);
  const index = offsets.untils.findIndex((until) => at < until);
  return offsets.aheadMs[index] ?? 0;
}

import { tzOffset } from '@date-fns/tz';
import { expect, test } from 'vitest';
import { zoneOffsetMs } from '../../src/time/zone-offset.ts';

// Up to here every runtime that the program takes has the same data; laws have changed since.
const years = Array.from({ length: 21 }, (_, i) => 2005 + i);
const instants = years.flatMap((year) =>
  ['01-15', '03-20', '07-01', '10-20'].map((day) => Date.parse(`${year}-${day}T12:00Z`)),
);

test('agrees with the runtime on every zone, up to the laws that changed since its data', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const apart = zones.filter((zone) =>
    instants.some((at) => tzOffset(zone, at as unknown as Date) * 60_000 !== zoneOffsetMs(zone, at)),
  );
  expect(zones.length).toBeGreaterThan(400);
  expect(apart).toEqual([]);
});

test('knows old and new names, and refuses what is no zone', () => {
  const at = Date.parse('2027-01-01T00:00Z');
  expect(zoneOffsetMs('US/Eastern', at)).toBe(zoneOffsetMs('America/New_York', at));
  expect(zoneOffsetMs('Europe/Kiev', at)).toBe(zoneOffsetMs('Europe/Kyiv', at));
  expect(() => zoneOffsetMs('Mars/Phobos', at)).toThrow(RangeError);
});

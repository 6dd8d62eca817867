import { describe, expect, test } from 'vitest';
import { afterQuietHours } from '../../src/domain/quiet-hours.ts';
import { calendar } from '../../src/time/calendar.ts';

const after = (at: string, quiet?: { from: string; to: string } | null, zone = 'Europe/Lisbon') => {
  const person = quiet === undefined ? {} : { quiet };
  return new Date(afterQuietHours(Date.parse(at), { person, zone, calendar })).toISOString().slice(0, 16);
};

describe('by default from eight to eight', () => {
  test.each([
    ['2027-01-10T07:59Z', '2027-01-10T08:00'],
    ['2027-01-10T08:00Z', '2027-01-10T08:00'],
    ['2027-01-10T19:59Z', '2027-01-10T19:59'],
    ['2027-01-10T20:00Z', '2027-01-11T08:00'],
    ['2027-01-10T23:59Z', '2027-01-11T08:00'],
    ['2027-01-11T00:00Z', '2027-01-11T08:00'],
  ])('%s becomes %s', (at, expected) => {
    expect(after(at)).toBe(expected);
  });
});

test('hours within one day end on that day', () => {
  const siesta = { from: '13:00', to: '15:00' };
  expect(after('2027-01-10T13:00Z', siesta)).toBe('2027-01-10T15:00');
  expect(after('2027-01-10T15:00Z', siesta)).toBe('2027-01-10T15:00');
  expect(after('2027-01-10T22:00Z', siesta)).toBe('2027-01-10T22:00');
});

test('none, or hours of no length, move nothing', () => {
  expect(after('2027-01-10T23:00Z', null)).toBe('2027-01-10T23:00');
  expect(after('2027-01-10T23:00Z', { from: '22:00', to: '22:00' })).toBe('2027-01-10T23:00');
});

test('the night that loses an hour ends at eight all the same', () => {
  expect(after('2027-03-27T23:00Z')).toBe('2027-03-28T07:00');
  expect(after('2027-03-28T06:30Z')).toBe('2027-03-28T07:00');
});

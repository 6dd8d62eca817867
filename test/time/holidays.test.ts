import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { calendar } from '../../src/time/calendar.ts';

const off = (on: string, country?: string, zone = 'America/Sao_Paulo') =>
  calendar.isDayOff(on, { ...(country && { country }), zone });

const daysOf = (year: number): string[] =>
  Array.from({ length: 365 }, (_, day) => calendar.addDays(`${year}-01-01`, day));

test.each([
  ['BR', undefined, 2008],
  ['BR', 'RJ', 2008],
  ['IT', undefined, 2027],
  ['TH', undefined, 2026],
  ['CH', 'GE', 2031],
  ['US', 'CA', 2028],
  ['MA', undefined, 2029],
])('the days off of %s %s in %i are those of date-holidays', (country, state, year) => {
  const library = state ? new Holidays(country, state) : new Holidays(country);
  const known = library
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10));
  const place = state ? `${country}-${state}` : country;
  const weekdays = daysOf(year).filter((on) => calendar.weekday(on) <= 5);
  const found = weekdays.filter((on) => off(on, place));
  // A holiday of several days is one entry of the library.
  expect(found).toEqual(expect.arrayContaining(known.filter((on) => weekdays.includes(on))));
  expect(found.length).toBeLessThan(known.length + 6);
});

test('a country is known by its code, its name in five languages, or the zone', () => {
  const named = ['BR', 'br', 'Brazil', 'Brasil', 'Brésil', 'Brasile', 'brasil'];
  expect(named.map((name) => calendar.countryOf(name))).toEqual(named.map(() => 'BR'));
  expect(calendar.countryOf('br-rj')).toBe('BR-RJ');
  expect(calendar.countryOf('Atlantis')).toBeUndefined();
  expect(calendar.countryOf('XX-1')).toBeUndefined();
  expect(off('2027-11-15')).toBe(true);
  // The old name of a zone stands for the same country.
  expect(off('2027-01-26', undefined, 'Asia/Calcutta')).toBe(true);
  expect(off('2027-01-26', undefined, 'UTC')).toBe(false);
});

test('the weekend is that of the country', () => {
  const week = ['2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08'];
  const weekend = (country: string) => week.filter((on) => off(on, country));
  expect(weekend('IT')).toEqual(['2027-03-06', '2027-03-07']);
  expect(weekend('EG')).toEqual(['2027-03-05', '2027-03-06']);
  expect(weekend('IN')).toEqual(expect.arrayContaining(['2027-03-06', '2027-03-07']));
});

import type { Workplace } from '../../domain/calendar.ts';
import type { Day } from '../../domain/instant.ts';
import { countryOf, countryOfZone, weekendOf } from './countries.ts';
import { holidayDays } from './holiday-days.ts';

const firstYear = 2000;
const months = 'ABCDEFGHIJKL';

/** `A1` is 1 January, `Lv` 31 December. */
const markOf = (on: Day): string =>
  `${months[Number(on.slice(5, 7)) - 1] ?? ''}${Number(on.slice(8)).toString(36)}`;

const marksIn = (text: string): string[] => text.match(/../g) ?? [];

type Holidays = { everyYear: ReadonlySet<string>; years: readonly string[] };

const lines = new Map(
  holidayDays.map((line): [string, string] => {
    const [place = '', days = ''] = line.split('=');
    return [place, days];
  }),
);
const read = new Map<string, Holidays>();

function holidaysOf(place: string): Holidays {
  const known = read.get(place);
  if (known) return known;
  const [everyYear = '', years = ''] = (lines.get(place) ?? '').split(':');
  const holidays = { everyYear: new Set(marksIn(everyYear)), years: years.split('.') };
  read.set(place, holidays);
  return holidays;
}

function isHoliday(on: Day, place: string): boolean {
  const { everyYear, years } = holidaysOf(place);
  const year = Number(on.slice(0, 4)) - firstYear;
  const mark = markOf(on);
  return everyYear.has(mark) || marksIn(years[year] ?? '').includes(mark);
}

/** Public holidays are known for the years 2000 to 2045; `weekday` is 1 for Monday. */
export function isDayOff(on: Day, weekday: number, { country, zone }: Workplace): boolean {
  const place = (country === undefined ? undefined : countryOf(country)) ?? countryOfZone(zone);
  if (place === undefined) return weekday > 5;
  const nation = place.slice(0, 2);
  if (weekendOf(nation).includes(weekday)) return true;
  return isHoliday(on, nation) || (place !== nation && isHoliday(on, place));
}

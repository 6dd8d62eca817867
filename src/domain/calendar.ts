import type { Day, Instant, LocalTime, Zone } from './instant.ts';

/** How a wall-clock time was turned into an instant: a missing hour moves forward, of a repeated one the earlier counts. */
export type Resolution = { at: Instant; adjusted?: 'moved-forward' | 'earlier-of-two' };

/** Where somebody works: a country by code or name, such as `Brazil` or `BR-RJ`; without one, that of the zone. */
export type Workplace = { country?: string | undefined; zone: Zone };

/** What repeats: a rule of RFC 5545 without its name, from a first day; `time` is that of every occurrence. */
export type Series = { rule: string; first: Day; time?: LocalTime | undefined; zone: Zone };

/** Calendar arithmetic that the domain needs and does not do itself; `time/calendar.ts` implements it. */
export type Calendar = {
  /** The instant of a wall-clock time on a day in a zone. */
  resolve(on: Day, time: LocalTime, zone: Zone): Resolution;
  /** The last instant of a day in a zone, to the minute: 23:59. */
  endOfDay(on: Day, zone: Zone): Instant;
  /** The day that an instant falls on in a zone. */
  dayOf(at: Instant, zone: Zone): Day;
  /** The wall-clock time of an instant in a zone. */
  timeOf(at: Instant, zone: Zone): LocalTime;
  addDays(on: Day, days: number): Day;
  /** Adds calendar months; a day that the month lacks becomes its last day. */
  addMonths(on: Day, months: number): Day;
  /** 1 is Monday, 7 is Sunday. */
  weekday(on: Day): number;
  /** Whole calendar days from one day to another; negative when `to` is earlier. */
  daysBetween(from: Day, to: Day): number;
  /** Whether the runtime knows the zone. */
  knowsZone(zone: string): boolean;
  /** Whether a day is of the weekend or a public holiday where somebody works. */
  isDayOff(on: Day, place: Workplace): boolean;
  /** The code of a country, or of a part of one, by its code or its name in any language of the bot: `BR`, `BR-RJ`. */
  countryOf(text: string): string | undefined;
  /** The days of a series from `from` to `to`, both included. */
  occurrences(series: Series, range: { from: Day; to: Day }): readonly Day[];
};

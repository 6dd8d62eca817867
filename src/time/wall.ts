import type { Calendar, Resolution } from '../domain/calendar.ts';
import { type Day, dayMs, type Instant, minuteMs, type Zone } from '../domain/instant.ts';
import { toIso } from './iso.ts';
import type { WallClock } from './wall-clock.ts';
import type { NamedZone } from './zones.ts';

/** A clock on a wall: of a zone, or of a fixed offset. */
export type Wall = {
  dayOf(at: Instant): Day;
  /** The instant of a time on the day named; midnight and 24:00 belong to the next one. */
  resolve(on: Day, clock: WallClock): Resolution;
};

/** The wall clock of the zone that a text names, or of `zone`. */
export function wallIn(named: NamedZone | undefined, zone: Zone, calendar: Calendar): Wall {
  const dayNamed = (on: Day, clock: WallClock) => (clock.nextDay ? calendar.addDays(on, 1) : on);
  if (named && 'offsetMinutes' in named) {
    const ahead = named.offsetMinutes * minuteMs;
    return {
      dayOf: (at) => toIso(at + ahead).slice(0, 10),
      resolve: (on, clock) => ({
        at: calendar.resolve(dayNamed(on, clock), clock.time, 'UTC').at + clock.seconds * 1000 - ahead,
      }),
    };
  }
  const here = named?.zone ?? zone;
  return {
    dayOf: (at) => calendar.dayOf(at, here),
    resolve: (on, clock) => {
      const { at, ...rest } = calendar.resolve(dayNamed(on, clock), clock.time, here);
      return { at: at + clock.seconds * 1000, ...rest };
    },
  };
}

/** Whether an instant can be written as a day of the years 2000 to 2100. */
export const isWithinYears = (at: Instant): boolean =>
  at >= Date.UTC(2000, 0, 1) - dayMs && at <= Date.UTC(2101, 0, 1) + dayMs;

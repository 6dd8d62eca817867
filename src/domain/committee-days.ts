import type { Calendar } from './calendar.ts';
import type { Day, Zone } from './instant.ts';

/** What of a congress says on which days its committee works. */
type Congress = { starts: Day; ends: Day; country: string; holidays?: string; zone: Zone };

/** Whether the committee works on a day: the congress itself, and what is neither weekend nor public holiday there. */
export function committeeWorks(congress: Congress, calendar: Calendar): (on: Day) => boolean {
  const { starts, ends, zone } = congress;
  const place = { country: congress.holidays ?? congress.country, zone };
  return (on) => (starts <= on && on <= ends) || !calendar.isDayOff(on, place);
}

/** Steps over days that are not worked; no amount is the day itself. */
export function addWorkingDays(
  from: Day,
  amount: number,
  { works, calendar }: { works: (on: Day) => boolean; calendar: Pick<Calendar, 'addDays'> },
): Day {
  const step = amount < 0 ? -1 : 1;
  let on = from;
  // A year without a working day is no place that anybody works at.
  for (let left = Math.abs(amount), idle = 0; left > 0 && idle < 366; ) {
    on = calendar.addDays(on, step);
    idle = works(on) ? 0 : idle + 1;
    if (idle === 0) left -= 1;
  }
  return on;
}

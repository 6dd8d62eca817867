import type { Instant } from '../domain/instant.ts';
import { type CalendarWish, chooseEntries } from './choose-entries.ts';
import { writeCalendar } from './write-calendar.ts';

/** Somebody's calendar as a file; `changedAt` is when the plan was last changed. The same plan gives the same text. */
export function calendarText(wish: CalendarWish, changedAt: Instant): string {
  const { plan, words, part, calendar } = wish;
  const { name, aka } = plan.congress;
  return writeCalendar({
    name: words.text(`ics.name-${part}`, { name: aka[0] ?? name }),
    entries: chooseEntries(wish),
    // A later version is newer for every item: a congress that moves takes its dates along without touching them.
    sequence: plan.version,
    stamp: changedAt,
    calendar,
  });
}

import type { Instant } from '../../src/domain/instant.ts';
import { occurrencesAfter } from '../../src/domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import type { MeetingsContext } from '../../src/ical/file-times.ts';
import { importMeetings } from '../../src/ical/import-meetings.ts';
import { type FoundMeeting, readMeetings } from '../../src/ical/read-meetings.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, inRio } from '../committee-plan.ts';

export const now = inRio('2027-10-01 09:00');
const plan = committeePlan();

export const context = (zone = plan.congress.zone): MeetingsContext => ({
  calendar,
  zone,
  now,
  lastDay: (first, hasEnd) => (!hasEnd && first <= plan.congress.ends ? plan.congress.ends : '2029-12-01'),
});

export const file = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', 'DTSTAMP:20270901T000000Z', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export function read(text: string, zone?: string): FoundMeeting[] {
  const found = readMeetings(text, context(zone));
  if (!('found' in found)) throw new Error(found.refused);
  return found.found;
}

const source = { kind: 'person', by: 'secretary', at: now, via: 'test' } as const;
export const take = (text: string, into: Plan = plan, imported = {}) =>
  importMeetings(into, read(text), { now, calendar, source, by: 'secretary', imported, noun: 'meeting' });

/** When the meetings of a plan take place from now on. */
export function timesOf({ deadlines }: Pick<Plan, 'deadlines'>, into: Plan = plan): Instant[] {
  const each = (deadline: Deadline) => {
    const first = momentOf(into, deadline.due, calendar);
    const later = occurrencesAfter(deadline, first.on, into, calendar);
    const except = deadline.repeat?.except ?? [];
    const own = except.includes(first.on) ? [] : [first.at];
    return [...own, ...later.map((date) => momentOf(into, date, calendar).at)];
  };
  return deadlines
    .flatMap(each)
    .filter((at) => at >= now)
    .sort((a, b) => a - b);
}

export const call = ['UID:call@x', 'SUMMARY:Weekly call', 'DTSTART;TZID=America/Sao_Paulo:20271005T100000'];

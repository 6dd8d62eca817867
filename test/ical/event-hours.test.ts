import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { calendarText } from '../../src/ical/calendar-text.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { smallPlan } from '../plan-file/small-plan.ts';

const text = smallPlan()
  .replace('ends: 2027-05-12', 'ends: 2027-05-12 13:00')
  .replace('starts: 2027-05-10', 'starts: 2027-05-10 09:30')
  .replace(
    '  - { id: undated',
    `  - { id: reception, name: Reception, kind: other, starts: 2027-05-10 18:30, ends: 21:00 }
  - { id: dinner, name: Dinner, kind: other, starts: 2027-05-11 20:00 }
  - { id: camp, name: Camp, kind: other, starts: 2027-05-08 10:00, ends: 2027-05-09 }
  - { id: webinar, name: Webinar, kind: session, zone: America/New_York, starts: 2027-03-20 11:00, ends: 12:15 }
$&`,
  );
const plan = readPlan(text, 'plan.yaml');

const textOf = (of: Plan): string =>
  calendarText({ plan: of, calendar, reader: {}, words: wordsFor('en'), part: 'all' }, Date.UTC(2027, 0, 5));

function eventOf(id: string, of: Plan = plan) {
  const events = new ICAL.Component(ICAL.parse(textOf(of)) as never).getAllSubcomponents('vevent');
  return events.map((each) => new ICAL.Event(each)).find(({ uid }) => uid.startsWith(`${id}@`));
}

/** Its start and its end as a calendar reads them: instants, or days. */
const timesOf = (id: string): string[] => {
  const event = eventOf(id);
  return [event?.startDate, event?.endDate].map((at) =>
    at?.isDate ? at.toString() : (at?.toJSDate().toISOString().slice(0, 16) ?? ''),
  );
};

describe('an event of the plan in a calendar', () => {
  test.each([
    ['the congress, from its opening to its end', 'congress', ['2027-05-10T07:30', '2027-05-12T11:00']],
    ['one with both hours', 'event-reception', ['2027-05-10T16:30', '2027-05-10T19:00']],
    ['one without an end, as long as a meeting', 'event-dinner', ['2027-05-11T18:00', '2027-05-11T19:00']],
    ['one that ends with its last day', 'event-camp', ['2027-05-08T08:00', '2027-05-09T21:59']],
    ['one in a zone of its own', 'event-webinar', ['2027-03-20T15:00', '2027-03-20T16:15']],
    ['one without an hour, all day', 'event-spring', ['2027-03-01', '2027-03-02']],
  ])('%s', (_, id, times) => {
    expect(timesOf(id)).toEqual(times);
  });

  test('is written in UTC, as a deadline with an hour is', () => {
    expect(textOf(plan)).toContain('DTSTART:20270510T163000Z\r\nDURATION:PT150M');
    expect(textOf(plan)).toContain('DTSTART;VALUE=DATE:20270301');
  });

  test('keeps its UID when its hour changes, and its SEQUENCE rises', () => {
    const later = { ...readPlan(text.replace('18:30', '19:15'), 'plan.yaml'), version: plan.version + 1 };
    const [was, is] = [eventOf('event-reception'), eventOf('event-reception', later)];
    expect(is?.uid).toBe(was?.uid);
    expect(is?.startDate.toJSDate().toISOString()).toBe('2027-05-10T17:15:00.000Z');
    expect(is?.sequence).toBe((was?.sequence ?? 0) + 1);
  });
});

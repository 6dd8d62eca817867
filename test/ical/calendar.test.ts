import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../src/command/permit.ts';
import { movedTo, without } from '../../src/domain/occurrences.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { absoluteDate } from '../../src/domain/plan-date.ts';
import { calendarText } from '../../src/ical/calendar-text.ts';
import type { CalendarPart } from '../../src/ical/choose-entries.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { smallPlan } from '../plan-file/small-plan.ts';

const more = `deadlines:
  - { id: hall, title: Book the hall, due: 2027-04-20, owner: ana }
  - { id: papers, title: Papers, due: 2027-04-22 17:00, owner: ana }
  - { id: secret, title: Dismiss the caterer, due: 2027-04-23, owner: secretary, private: true }
  - { id: badges, title: Order badges, due: congress.starts - 10 days }
  - { id: call, title: Weekly call, due: 2027-03-16 10:00, meeting: true,
      repeat: { rule: FREQ=WEEKLY;BYDAY=TU, except: [2027-04-06], ends: 2027-05-04 } }
  - { id: letter, title: Newsletter, due: 2027-03-05, repeat: { rule: FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3 } }
commitments:
  - { id: fund, title: Fund ten places, organisation: host, due: 2027-06-01 }
`;
const people = `  - { id: ana, name: Ana, role: member, locale: pt-BR }
  - { id: out, name: Out, role: partner }
events:`;

const plan = readPlan(smallPlan(more).replace('events:', people), 'plan.yaml');
const readerOf = (id: string): Reader => {
  const person = plan.people.find((each) => each.id === id);
  return person ? { person, role: person.role } : {};
};

function textFor(id: string, part: CalendarPart = 'all', changed: Plan = plan, locale = 'en'): string {
  return calendarText(
    { plan: changed, calendar, reader: readerOf(id), words: wordsFor(locale), part },
    Date.UTC(2027, 0, 5, 9),
  );
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as never);
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
const eventIn = (text: string, id: string) =>
  eventsIn(text).find(({ uid, recurrenceId }) => uid.startsWith(`${id}@`) && !recurrenceId);
const changed = (
  id: string,
  change: (deadline: Plan['deadlines'][number]) => Plan['deadlines'][number],
): Plan => ({
  ...plan,
  version: plan.version + 1,
  deadlines: plan.deadlines.map((each) => (each.id === id ? change(each) : each)),
});

/** The days on which a series takes place, as a calendar reads it. */
function daysOf(text: string, id: string): string[] {
  const all = eventsIn(text).filter(({ uid }) => uid.startsWith(`${id}@`));
  const series = all.find(({ recurrenceId }) => !recurrenceId);
  if (!series) return [];
  for (const each of all) if (each.recurrenceId) series.relateException(each);
  const times = series.iterator();
  const days: string[] = [];
  for (let next = times.next(); next && days.length < 100; next = times.next())
    days.push(series.getOccurrenceDetails(next).startDate.toString());
  return days;
}

describe('a deadline', () => {
  test('without an hour is its whole day, one with an hour an instant', () => {
    const text = textFor('ana');
    const [hall, papers] = ['hall', 'papers'].map((id) => eventIn(text, id));
    expect([hall?.startDate.isDate, hall?.startDate.toString(), hall?.endDate.toString()]).toEqual([
      true,
      '2027-04-20',
      '2027-04-21',
    ]);
    expect(papers?.startDate.toJSDate().toISOString()).toBe('2027-04-22T15:00:00.000Z');
    expect(text).toContain('DTSTART:20270422T150000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20270420');
  });

  test('has the alarms of its owner, and none for others', () => {
    const alarms = (id: string) => {
      const parts = eventIn(textFor(id), 'papers')?.component.getAllSubcomponents('valarm') ?? [];
      return parts.map((part) => String(part.getFirstPropertyValue('trigger')));
    };
    expect(alarms('ana')).toContain('2027-04-21T07:00:00Z');
    expect(alarms('ana').length).toBeGreaterThan(3);
    expect(alarms('secretary')).toEqual([]);
  });

  test('keeps its UID when it moves, and its SEQUENCE rises; the congress takes its dates along', () => {
    const before = eventIn(textFor('ana'), 'hall');
    const moved = eventIn(
      textFor(
        'ana',
        'all',
        changed('hall', (each) => ({ ...each, due: absoluteDate('2027-04-28') })),
      ),
      'hall',
    );
    expect(moved?.uid).toBe(before?.uid);
    expect(moved?.startDate.toString()).toBe('2027-04-28');
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    const later: Plan = {
      ...plan,
      version: 9,
      congress: { ...plan.congress, starts: '2027-05-20', ends: '2027-05-22' },
    };
    const badges = eventIn(textFor('ana', 'all', later), 'badges');
    expect([badges?.startDate.toString(), badges?.sequence]).toEqual(['2027-05-10', 9]);
  });

  test('that was cancelled stays and says so, without alarms; one that is done is marked', () => {
    const cancelled = eventIn(
      textFor(
        'ana',
        'all',
        changed('hall', (each) => ({ ...each, state: 'cancelled' })),
      ),
      'hall',
    );
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(
      eventIn(
        textFor(
          'ana',
          'all',
          changed('hall', (each) => ({ ...each, state: 'done' })),
        ),
        'hall',
      )?.summary,
    ).toBe('✓ Book the hall');
  });
});

describe('what comes again', () => {
  const tuesdays = [
    '2027-03-16',
    '2027-03-23',
    '2027-03-30',
    '2027-04-13',
    '2027-04-20',
    '2027-04-27',
    '2027-05-04',
  ];

  test('is a series in its own zone, whose hour stays when the clock changes', () => {
    const text = textFor('ana');
    expect(daysOf(text, 'call')).toEqual(tuesdays.map((day) => `${day}T10:00:00`));
    const call = eventIn(text, 'call');
    expect(call?.startDate.zone?.tzid).toBe('Europe/Zurich');
    const zone = new ICAL.Timezone(read(text).getFirstSubcomponent('vtimezone') as never);
    const offsetOn = (day: string) =>
      zone.utcOffset(ICAL.Time.fromJSDate(new Date(`${day}T10:00Z`), true)) / 3_600;
    expect([offsetOn('2027-03-23'), offsetOn('2027-03-30')]).toEqual([1, 2]);
    expect(text).toContain('EXDATE;TZID=Europe/Zurich:20270406T100000');
  });

  test('a time that was moved is an exception of its day, and one that was left out is gone', () => {
    const moved = changed('call', (each) => {
      const at = { ...each, due: absoluteDate('2027-04-13', '10:00') };
      return movedTo(at, absoluteDate('2027-04-15', '11:30'), plan, calendar);
    });
    const text = textFor('ana', 'all', moved);
    expect(daysOf(text, 'call')).toContain('2027-04-15T11:30:00');
    expect(daysOf(text, 'call')).not.toContain('2027-04-13T10:00:00');
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Zurich:20270413T100000');
    const skipped = changed('call', (each) => without(each, '2027-04-20', plan, calendar) ?? each);
    expect(daysOf(textFor('ana', 'all', skipped), 'call')).toEqual(
      tuesdays.filter((day) => day !== '2027-04-20').map((day) => `${day}T10:00:00`),
    );
  });

  test('whole days that are counted end on their last one', () => {
    expect(daysOf(textFor('ana'), 'letter')).toEqual(['2027-03-05', '2027-04-05', '2027-05-05']);
  });
});

describe('who reads what', () => {
  const titles = (id: string, part?: CalendarPart) =>
    eventsIn(textFor(id, part)).map(({ summary }) => summary);

  test('what is private is in the calendar of those who may see it alone, and marked', () => {
    expect(titles('secretary')).toContain('Dismiss the caterer');
    expect(titles('ana')).not.toContain('Dismiss the caterer');
    expect(eventIn(textFor('secretary'), 'secret')?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  test('mine has what one owns, the meetings and the congress', () => {
    expect(titles('ana', 'mine')).toEqual([
      'A congress',
      'Spring meeting',
      'Book the hall',
      'Papers',
      'Weekly call',
    ]);
    expect(titles('ana', 'commitments')).toEqual(['Commitment: Fund ten places']);
  });

  test('the words around a title are the reader’s', () => {
    const text = textFor('ana', 'commitments', plan, 'pt-BR');
    expect(eventsIn(text)[0]?.summary).toBe('Compromisso: Fund ten places');
    expect(text).toContain('X-WR-CALNAME:A congress: compromissos');
  });
});

describe('the file', () => {
  const hostile = 'a;b,c\\d "e"\u0007é\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:planted 😀'.repeat(3);

  test('is the same for the same plan, in lines of at most 75 octets', () => {
    expect(textFor('ana')).toBe(textFor('ana'));
    const text = textFor(
      'ana',
      'all',
      changed('hall', (each) => ({ ...each, title: hostile })),
    );
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('a title cannot write properties of its own, nor can the name of the congress', () => {
    const evil = changed('hall', (each) => ({ ...each, title: hostile }));
    const named: Plan = { ...evil, congress: { ...evil.congress, name: `Evil\nX-EVIL:1;${hostile}` } };
    const text = textFor('ana', 'all', named);
    expect(eventsIn(text)).toHaveLength(eventsIn(textFor('ana')).length);
    expect(eventIn(text, 'hall')?.summary).toBe(hostile.replaceAll('\u0007', ' '));
    expect(text).not.toMatch(/^(?:X-EVIL|SUMMARY:planted)/m);
  });
});

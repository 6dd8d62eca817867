import { describe, expect, test } from 'vitest';
import { mergePlans } from '../../src/domain/merge-plans.ts';
import type { Plan, PlanEvent } from '../../src/domain/plan.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { shiftCongress } from '../../src/domain/shift-congress.ts';
import { exportPlan } from '../../src/plan-file/export-plan.ts';
import { PlanFileError } from '../../src/plan-file/problems.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { smallPlan } from './small-plan.ts';

/** The small plan with an event of such fields, on line 17. */
const withEvent = (fields: string, more = ''): string =>
  smallPlan(more).replace(
    '  - { id: undated',
    `  - { id: dinner, name: Dinner, kind: other, ${fields} }\n$&`,
  );

const eventOf = (fields: string): PlanEvent | undefined =>
  readPlan(withEvent(fields), 'plan.yaml').events.find(({ id }) => id === 'dinner');

const withCongress = (starts: string, ends: string): string =>
  smallPlan().replace('starts: 2027-05-10\n  ends: 2027-05-12', `starts: ${starts}\n  ends: ${ends}`);

function refusalOf(text: string): string {
  try {
    readPlan(text, 'plan.yaml');
  } catch (error) {
    if (error instanceof PlanFileError) return error.message;
    throw error;
  }
  return '';
}

const evening = { starts: '2027-05-11', startTime: '18:30', ends: '2027-05-11', endTime: '21:00' };

describe('an event of a plan file', () => {
  test.each([
    ['a day and an hour each', 'starts: 2027-05-11 18:30, ends: 2027-05-11 21:00', evening],
    ['an hour alone, of the day of the start', 'starts: 2027-05-11 18:30, ends: 21:00', evening],
    ['the day and the hour parted by a T', 'starts: 2027-05-11T18:30, ends: 2027-05-11T21:00', evening],
    ['parted by “at”', 'starts: 2027-05-11 at 18:30, ends: 2027-05-11 at 21:00', evening],
    ['a start alone', 'starts: 2027-05-11 9:00', { starts: '2027-05-11', startTime: '09:00' }],
    [
      'past midnight',
      'starts: 2027-05-11 21:00, ends: 2027-05-12 01:00',
      { starts: '2027-05-11', startTime: '21:00', ends: '2027-05-12', endTime: '01:00' },
    ],
    [
      'an hour of the start alone',
      'starts: 2027-05-11 9:00, ends: 2027-05-12',
      { starts: '2027-05-11', startTime: '09:00', ends: '2027-05-12' },
    ],
  ])('has %s', (_, fields, times) => {
    const { starts, startTime, ends, endTime, zone } = eventOf(fields) as PlanEvent;
    const read = { starts, startTime, ends, endTime, zone };
    expect(read).toEqual(times);
  });

  test('has its days alone where it has no hour', () => {
    const event = eventOf('starts: 2027-05-11, ends: 2027-05-12');
    expect(event).toMatchObject({ starts: '2027-05-11', ends: '2027-05-12' });
    expect(Object.keys(event ?? {})).not.toContain('startTime');
    expect(Object.keys(event ?? {})).not.toContain('endTime');
  });

  test.each([
    [
      'starts: 2027-05-11, ends: 2027-05-11 21:00',
      'events[1].ends: the end has an hour and the start has none. Give the start an hour, such as 2027-05-11 09:00, or take that of the end away.',
    ],
    [
      'starts: 2027-05-11, ends: 21:00',
      'events[1].ends: the end has an hour and the start has none. Give the start an hour, such as 2027-05-11 09:00, or take that of the end away.',
    ],
    [
      'starts: 2027-05-11 18:30, ends: 2027-05-11 17:00',
      'events[1].ends: the end, 2027-05-11 17:00, is not after the start, 2027-05-11 18:30. Mend one of the two; an end past midnight is written with its day.',
    ],
    [
      'starts: 2027-05-11 21:00, ends: 1:00',
      'events[1].ends: the end, 2027-05-11 01:00, is not after the start, 2027-05-11 21:00. Mend one of the two; an end past midnight is written with its day.',
    ],
    [
      'starts: 2027-05-11 18:30, ends: 2027-05-11 18:30',
      'events[1].ends: the end, 2027-05-11 18:30, is not after the start, 2027-05-11 18:30. Mend one of the two; an end past midnight is written with its day.',
    ],
    [
      'starts: 2027-05-11 18:30, ends: 2027-05-10',
      'events[1].ends: the end, 2027-05-10, is before the start, 2027-05-11. Swap them, or mend one of the two.',
    ],
    [
      'starts: "18:30"',
      'events[1].starts: "18:30" is an hour without its day. Write the day before it, such as 2008-11-25 18:30.',
    ],
    [
      'starts: 2027-05-11 25:10',
      'events[1].starts: there is no hour 25:10. Write it as HH:MM, from 00:00 to 23:59.',
    ],
    [
      'starts: 2027-05-11 18.30',
      'events[1].starts: "2027-05-11 18.30" is not a day. Write it as YYYY-MM-DD, such as 2008-11-25; an hour may follow, such as 2008-11-25 18:30.',
    ],
    [
      'starts: 2027-02-30 18:30',
      'events[1].starts: there is no day 2027-02-30. Look at the month and the day.',
    ],
    ['ends: 2027-05-11 21:00', 'events[1].ends: there is an end and no start. Add starts, or remove ends.'],
    [
      'starts: 2027-05-11 18:30, year: 2026',
      'events[1].year: 2026 is not the year of 2027-05-11. Remove year: the day says it.',
    ],
  ])('is refused where its times cannot be: %s', (fields, refusal) => {
    expect(refusalOf(withEvent(fields)).replace(/^plan\.yaml:\d+:\d+ /, '')).toBe(refusal);
  });
});

describe('the congress of a plan file', () => {
  test('opens and closes at an hour', () => {
    const { congress } = readPlan(withCongress('2027-05-10 09:30', '2027-05-12 13:00'), 'plan.yaml');
    expect(congress).toMatchObject({
      starts: '2027-05-10',
      startTime: '09:30',
      ends: '2027-05-12',
      endTime: '13:00',
    });
  });

  test('keeps its hours when it moves', () => {
    const plan = readPlan(withCongress('2027-05-10 09:30', '2027-05-12 13:00'), 'plan.yaml');
    const { congress } = shiftCongress(plan, '2027-06-01', calendar);
    expect(congress).toMatchObject({
      starts: '2027-06-01',
      startTime: '09:30',
      ends: '2027-06-03',
      endTime: '13:00',
    });
  });
});

test('a date that counts from an event with an hour is a day', () => {
  const due = 'deadlines:\n  - { id: wine, title: Order the wine, due: event.dinner.starts - 3 days }\n';
  const plan = readPlan(withEvent('starts: 2027-05-11 18:30', due), 'plan.yaml');
  const [wine] = plan.deadlines;
  expect(wine && momentOf(plan, wine.due, calendar)).toMatchObject({ on: '2027-05-08' });
  expect(wine && momentOf(plan, wine.due, calendar).time).toBeUndefined();
});

test.each([
  ['2027-05-08 9:00', { kind: 'absolute', on: '2027-05-08', at: '09:00' }],
  ['congress.starts - 2 days at 9:30', { kind: 'relative', at: '09:30' }],
])('an hour of one digit is read in a deadline too: %s', (due, date) => {
  const plan = readPlan(
    smallPlan(`deadlines:\n  - { id: wine, title: Order the wine, due: ${due} }\n`),
    'plan.yaml',
  );
  expect(plan.deadlines[0]?.due).toMatchObject(date);
});

describe('a plan with hours', () => {
  const text = withEvent('starts: 2027-05-11 18:30, ends: 21:00').replace(
    'starts: 2027-05-10\n  ends: 2027-05-12',
    'starts: 2027-05-10 09:30 # doors at 9\n  ends: 2027-05-12',
  );
  const plan = readPlan(text, 'plan.yaml');
  const unmarked = (exported: string) => exported.split('\n').slice(1).join('\n');

  test('is exported as the file that it came from', () => {
    const exported = exportPlan(plan, text);
    expect(unmarked(exported.text)).toBe(text);
    expect(exported.read).toEqual(plan);
  });

  test('is exported to a new file that says the same', () => {
    const exported = exportPlan(plan, undefined);
    expect(exported.text).toContain('starts: 2027-05-11 18:30\n    ends: 2027-05-11 21:00');
    expect(exported.read.events).toEqual(plan.events);
    expect(exported.read.congress).toEqual(plan.congress);
  });

  test('is exported with what changed, and its comments', () => {
    const moved = exportPlan(shiftCongress(plan, '2027-06-01', calendar), text);
    expect(moved.text).toContain('starts: 2027-06-01 09:30 # doors at 9\n  ends: 2027-06-03\n');
  });

  test('is merged: the hours of the file come, the day that people changed stays', () => {
    const here = shiftCongress(plan, '2027-06-01', calendar);
    const file = readPlan(text.replace('09:30', '10:00').replace('ends: 21:00', 'ends: 22:15'), 'plan.yaml');
    const { plan: merged, conflicts } = mergePlans({ base: plan, here, file });
    expect(conflicts).toEqual([]);
    expect(merged.congress).toMatchObject({ starts: '2027-06-01', startTime: '10:00', ends: '2027-06-03' });
    expect(merged.events.find(({ id }) => id === 'dinner')).toMatchObject({ ...evening, endTime: '22:15' });
  });

  test('loses an hour that its file drops', () => {
    const file = readPlan(text.replace('18:30, ends: 21:00', ''), 'plan.yaml');
    const merged: Plan = mergePlans({ base: plan, here: plan, file }).plan;
    expect(merged.events.find(({ id }) => id === 'dinner')).not.toHaveProperty('startTime');
  });
});

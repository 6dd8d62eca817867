import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan-file/check-plan.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { smallPlan } from './small-plan.ts';

const now = calendar.resolve('2027-04-01', '12:00', 'Europe/Zurich').at;
const ladders = 'ladders:\n  default: { before: [7, 1, 0], overdue: { owner: [1] } }\n';

const deadline = (id: string, fields: string) => `  - { id: ${id}, title: T, owner: secretary, ${fields} }\n`;
const check = (deadlines: string, more = '') =>
  checkPlan(readPlan(smallPlan(`${ladders}deadlines:\n${deadlines}${more}`), 'p'), now, calendar);

test('a plan with nothing to say about has no findings', () => {
  expect(check(deadline('a', 'due: 2027-05-03'))).toEqual([]);
});

test('a deadline without an owner is found', () => {
  expect(check('  - { id: a, title: T, due: 2027-05-03 }\n')).toEqual([
    { code: 'no-owner', item: 'a', params: { on: '2027-05-03' } },
  ]);
});

test('reminders whose time has gone are counted, to the hour', () => {
  expect(check(deadline('a', 'due: 2027-04-08'))).toEqual([
    { code: 'ladder-past', item: 'a', params: { on: '2027-04-08', gone: 1, rungs: 3 } },
  ]);
  expect(check(deadline('a', 'due: 2027-04-08, ladder: { before: [7], at: 12:00 }'))).toEqual([]);
});

test('a relative date that has passed is found once, without its reminders', () => {
  expect(check(deadline('a', 'due: event.spring.starts'))).toEqual([
    { code: 'past', item: 'a', params: { on: '2027-03-01' } },
  ]);
});

test('Saturdays and Sundays are found, Fridays and Mondays are not', () => {
  const days = ['2027-05-14', '2027-05-15', '2027-05-16', '2027-05-17'];
  expect(check(days.map((on, index) => deadline(`d${index}`, `due: ${on}`)).join(''))).toEqual([
    { code: 'weekend', item: 'd1', params: { on: '2027-05-15', weekday: 6 } },
    { code: 'weekend', item: 'd2', params: { on: '2027-05-16', weekday: 7 } },
  ]);
});

test('one person may have three deadlines on a day, not four', () => {
  const due = (count: number) =>
    Array.from({ length: count }, (_, index) => deadline(`d${index}`, 'due: 2027-05-03')).join('');
  expect(check(due(3))).toEqual([]);
  expect(check(due(4))).toEqual([
    { code: 'crowded-day', item: 'secretary', params: { on: '2027-05-03', count: 4 } },
  ]);
});

test('an objective of the congress that no deadline serves is found; one of an event is not', () => {
  const objectives = ['congress', 'congress', 'spring']
    .map((of, index) => `  - { id: o${index}, of: ${of}, title: T, text: T }\n`)
    .join('');
  expect(check(deadline('a', 'due: 2027-05-03, objective: o0'), `objectives:\n${objectives}`)).toEqual([
    { code: 'no-deadline', item: 'o1', params: {} },
  ]);
});

test('what is done or cancelled is left alone', () => {
  expect(
    check(deadline('a', 'due: 2027-03-06, state: done') + deadline('b', 'due: 2027-05-15, state: cancelled')),
  ).toEqual([]);
});

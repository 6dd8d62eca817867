import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleIn, isTooEarly, pushFollowers } from '../../src/domain/dependencies.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import { smallPlan } from '../plan-file/small-plan.ts';

const chain = committeePlan({
  deadlines: [
    deadlineOf('draft', '2027-10-08'),
    deadlineOf('review', '2027-10-08', { after: [{ item: 'draft', workingDays: 2 }] }),
    deadlineOf('print', '2027-10-20', { after: [{ item: 'review', days: 3 }] }),
    deadlineOf('other', '2027-10-01'),
  ],
});
const dueOn = (plan: typeof chain, id: string) => {
  const deadline = plan.deadlines.find((each) => each.id === id);
  return deadline && momentOf(plan, deadline.due, calendar).on;
};

test('what comes after a deadline moves as far as it must, at its own hour, and no further', () => {
  const { plan, moved } = pushFollowers('draft', chain, calendar);
  // Friday 8 October and two working days: Monday 11 and, after the holiday of the 12th, Wednesday 13.
  expect([moved, dueOn(plan, 'review'), dueOn(plan, 'print')]).toEqual([
    ['review'],
    '2027-10-13',
    '2027-10-20',
  ]);
  expect(plan.deadlines.find(({ id }) => id === 'review')?.due).toMatchObject({ at: '17:00' });
});

test('what is done holds up nothing', () => {
  const done = {
    ...chain,
    deadlines: chain.deadlines.map((each) =>
      each.id === 'draft' ? { ...each, state: 'done' as const } : each,
    ),
  };
  expect(pushFollowers('draft', done, calendar).moved).toEqual([]);
});

test('after a push nothing that follows is too early, whatever the plan, and a circle ends', () => {
  const edge = fc.record({ from: fc.nat(7), to: fc.nat(7), days: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 8, maxLength: 8 }),
      (edges, days) => {
        const plan = committeePlan({
          deadlines: days.map((day, index) =>
            deadlineOf(`d${index}`, `2027-03-${String(day).padStart(2, '0')}`, {
              after: edges
                .filter(({ to }) => to === index)
                .map(({ from, days: lag }) => ({ item: `d${from}`, days: lag })),
            }),
          ),
        });
        const after = pushFollowers('d0', plan, calendar);
        const circle = circleIn(
          new Map(plan.deadlines.map(({ id, after: waits = [] }) => [id, waits.map(({ item }) => item)])),
        );
        const late = after.plan.deadlines.filter(
          ({ id }) =>
            after.moved.includes(id) &&
            isTooEarly(
              after.plan.deadlines.find((each) => each.id === id) ?? deadlineOf(id, ''),
              after.plan,
              calendar,
            ),
        );
        expect(circle ? [] : late).toEqual([]);
      },
    ),
  );
});

test('a plan file names a circle and what is not there', () => {
  const wrong = (after: string) =>
    readPlan(
      smallPlan(`deadlines:
  - { id: a, title: A, due: 2027-01-01, after: [{ item: ${after} }] }
  - { id: b, title: B, due: 2027-01-02, after: [{ item: a, workingDays: 2 }] }
`),
      'plan.yaml',
    );
  expect(() => wrong('b')).toThrow(/wait for each other: a, b, a/);
  expect(() => wrong('c')).toThrow(/no deadline "c"/);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTooEarly } from '../../src/domain/dependencies.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { shiftCongress } from '../../src/domain/shift-congress.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';

const name = 'plans/heart-days-2027.yaml';
const plan = readPlan(readFileSync(join(import.meta.dirname, '../..', name)), name);

test('the second shipped plan is of another kind: no keywords, no documents, what repeats and what waits', () => {
  expect([plan.documents, plan.facts]).toEqual([[], []]);
  expect(JSON.stringify(plan)).not.toContain('keywords');
  expect(plan.deadlines.filter(({ repeat }) => repeat)).toHaveLength(2);
  expect(plan.deadlines.filter(({ after }) => after).length).toBeGreaterThan(5);
});

test.each(['2027-06-10', '2028-02-29', '2026-12-31', '2029-10-03'])(
  'holds together when it starts on %s',
  (starts) => {
    const moved = shiftCongress(plan, starts, calendar);
    expect(
      moved.deadlines.filter((deadline) => isTooEarly(deadline, moved, calendar)).map(({ id }) => id),
    ).toEqual([]);
    const calls = planReminders(moved, calendar).filter(({ subject }) => subject === 'weekly-call');
    expect(calls.length).toBeGreaterThan(18);
  },
);

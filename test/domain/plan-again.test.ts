import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { writtenPlan } from '../../src/domain/written-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { anyEdits, followedPlan } from './random-changes.ts';

/** The same plan of which nothing is shared with any other. */
const unshared = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan)) as Plan;

test('a changed plan is planned as if it were the first', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      let plan = writtenPlan(undefined, followedPlan);
      for (const { edit } of edits) {
        planReminders(plan, calendar);
        plan = writtenPlan(plan, edit(plan));
        const again = planReminders(plan, calendar);
        expect(again).toEqual(planReminders(unshared(plan), calendar));
      }
    }),
    { numRuns: 40 },
  );
});

test('a written plan is what is read back, and shares what it has in common with the one before', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      let plan = writtenPlan(undefined, followedPlan);
      for (const { edit } of edits) {
        const after = writtenPlan(plan, edit(plan));
        expect(after).toEqual(unshared(edit(plan)));
        const untouched = after.commitments.filter((each) =>
          plan.commitments.some((was) => isDeepStrictEqual(was, each)),
        );
        expect(untouched.every((each) => plan.commitments.includes(each))).toBe(true);
        // Without anything shared, the same values are found to be the same.
        expect(writtenPlan(after, unshared(after))).toEqual(after);
        expect(writtenPlan(after, unshared(after)).commitments).toBe(after.commitments);
        plan = after;
      }
    }),
    { numRuns: 40 },
  );
});

test('a plan with one answer more is planned with the very reminders that are not touched by it', () => {
  // Ana has one date a year, of which she hears by itself.
  const dated = followedPlan.commitments.map(({ due, ...each }) =>
    each.id === 'c3' || !due ? each : { ...each, due },
  );
  const plan = writtenPlan(undefined, { ...followedPlan, commitments: dated });
  const before = planReminders(plan, calendar);
  const commitments = plan.commitments.map((each) =>
    each.id === 'c0' ? { ...each, status: 'fulfilled' as const } : each,
  );
  const after = planReminders(writtenPlan(plan, { ...plan, commitments }), calendar);
  const gone = before.filter((each) => !after.includes(each));
  expect(new Set(gone.map(({ subject }) => subject))).toEqual(new Set(['due.2028-03-15.ana']));
  expect(after.every((each) => before.includes(each))).toBe(true);
});

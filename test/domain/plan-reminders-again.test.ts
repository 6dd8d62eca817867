import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { differenceOf, rememberSorted } from '../../src/domain/remember.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';

test('a change of one deadline leaves the reminders of the others the very same', () => {
  const plan = committeePlan({
    deadlines: Array.from({ length: 20 }, (_, index) => deadlineOf(`paper-${index}`, '2027-10-08')),
  });
  const before = new Set(planReminders(plan, calendar));
  const edits: ((deadlines: readonly Deadline[]) => Deadline[])[] = [
    (deadlines) =>
      deadlines.map((each) => (each.id === 'paper-7' ? deadlineOf(each.id, '2027-10-15') : each)),
    (deadlines) => deadlines.filter(({ id }) => id !== 'paper-3'),
    (deadlines) => [deadlineOf('first', '2027-09-01', { private: true }), ...deadlines],
    (deadlines) => deadlines.map((each) => ({ ...each, owner: 'chair' })),
  ];
  let edited: Plan = { ...plan, deadlines: edits[0]?.(plan.deadlines) ?? [] };
  const fresh = planReminders(edited, calendar).filter((reminder) => !before.has(reminder));
  expect(new Set(fresh.map(({ subject }) => subject))).toEqual(new Set(['paper-7', 'late', 'desk']));
  for (const edit of edits) {
    edited = { ...edited, deadlines: edit(edited.deadlines) };
    const planned = planReminders(edited, calendar);
    expect(planned).toEqual(planReminders(structuredClone(edited), calendar));
    planReminders(edited, calendar);
  }
});

test('groups that come and go are put in order as if all were sorted anew', () => {
  const item = fc.record({ at: fc.nat(9) });
  const groups = fc.array(fc.array(item, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(groups, fc.array(fc.array(fc.nat(4)), { maxLength: 6 }), (all, choices) => {
      let last: readonly { at: number }[] | undefined;
      const sorted = rememberSorted<{ at: number }>((a, b) => a.at - b.at);
      // So many that few of them change, or none.
      for (const constant of [[], Array.from({ length: 150 }, (_, at) => ({ at: at % 10 }))])
        for (const choice of choices) {
          const chosen = [
            constant,
            ...[...new Set(choice)].flatMap((index) => (all[index] ? [all[index]] : [])),
          ];
          const before = last;
          const result = sorted(chosen);
          const difference = before && differenceOf(before, result);
          if (before && !difference) throw new Error('it is not known what has changed');
          const stays = before?.filter((each) => !difference?.gone.includes(each)) ?? result;
          expect(new Set([...stays, ...(difference?.fresh ?? [])])).toEqual(new Set(result));
          last = result;
          expect(result.map(({ at }) => at)).toEqual(
            chosen
              .flat()
              .map(({ at }) => at)
              .sort((a, b) => a - b),
          );
          expect(new Set(result)).toEqual(new Set(chosen.flat()));
        }
    }),
  );
});

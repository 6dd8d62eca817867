import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, diffPlans } from '../../src/domain/diff-plans.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, personOf } from '../committee-plan.ts';

const a = deadlineOf('a', '2027-10-01');
const b = deadlineOf('b', '2027-10-02');
const b2 = deadlineOf('b', '2027-10-20');
const of = (...deadlines: Plan['deadlines']) => committeePlan({ deadlines });

describe('the difference of two plans', () => {
  test('is one change for each item added, changed or removed', () => {
    expect(diffPlans(of(a, b), of(b2, deadlineOf('c', '2027-10-03')))).toEqual([
      { collection: 'deadlines', id: 'a', before: a, after: null },
      { collection: 'deadlines', id: 'b', before: b, after: b2 },
      { collection: 'deadlines', id: 'c', before: null, after: deadlineOf('c', '2027-10-03') },
    ]);
  });

  test('does not see the version or the order of items', () => {
    expect(diffPlans(of(a, b), { ...of(b, a), version: 7 })).toEqual([]);
  });

  test('sees the congress, the language, the ladders and the number of themes', () => {
    const before = of();
    const congress = { ...before.congress, city: 'Brasília' };
    const themeCount = { number: 5, source: { kind: 'template' as const } };
    const ladders = { default: { before: [1], at: '10:00', overdue: { owner: [], chair: [] } } };
    const after = { ...before, congress, locale: 'pt-BR', ladders, themeCount };
    expect(diffPlans(before, after).map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'congress congress',
      'plan locale',
      'plan ladders',
      'plan themeCount',
    ]);
    const back = applyChanges(after, diffPlans(before, after), 'back');
    expect(back).toEqual({ ok: true, plan: before });
  });

  test('of a first plan is every item', () => {
    expect(diffPlans(undefined, of(a)).map(({ id }) => id)).toEqual(['owner', 'secretary', 'chair', 'a']);
  });
});

describe('a change', () => {
  test('is taken back although other items have changed since', () => {
    const changes = diffPlans(of(a, b), of(a, b2));
    const later = { ...of(a, b2), people: [personOf('new')], locale: 'fr' };
    expect(applyChanges(later, changes, 'back')).toEqual({ ok: true, plan: { ...later, deadlines: [a, b] } });
  });

  test('is not taken back when its item has changed since', () => {
    const changes = diffPlans(of(a, b), of(a, b2));
    const later = of(a, deadlineOf('b', '2027-11-11'));
    expect(applyChanges(later, changes, 'back')).toEqual({ ok: false, conflicts: changes });
    expect(applyChanges(of(a), changes, 'back')).toEqual({ ok: false, conflicts: changes });
  });

  test('of an item called __proto__ is like any other', () => {
    const odd = deadlineOf('__proto__', '2027-10-03');
    const changes = diffPlans(of(), of(odd));
    expect(applyChanges(of(), changes, 'forward')).toEqual({ ok: true, plan: of(odd) });
    expect(applyChanges(of(odd), changes, 'back')).toEqual({ ok: true, plan: of() });
  });

  test('forward and back again is the plan there was, but for the order of items', () => {
    const items = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('01', '02', '03')),
      {
        selector: ([id]) => id,
      },
    );
    const plans = items.map((pairs) => of(...pairs.map(([id, day]) => deadlineOf(id, `2027-10-${day}`))));
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        const changes = diffPlans(before, after);
        const forward = applyChanges(before, changes, 'forward');
        if (!forward.ok) throw new Error('it fits the plan it was made from');
        expect(diffPlans(forward.plan, after)).toEqual([]);
        const back = applyChanges(forward.plan, changes, 'back');
        if (!back.ok) throw new Error('it fits the plan it made');
        expect(diffPlans(back.plan, before)).toEqual([]);
      }),
    );
  });
});

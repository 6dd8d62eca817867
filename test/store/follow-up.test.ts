import { expect, test } from 'vitest';
import { withStatement } from '../../src/domain/commitment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { followedPlan } from '../domain/random-changes.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { change, due, now } from './change-plan.ts';

const answer =
  (id: string, round: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    commitments: plan.commitments.map((each) =>
      each.id === id
        ? withStatement(each, {
            status: 'fulfilled',
            round,
            at: inRio('2028-02-28 10:00'),
            by: 'ana',
            via: 'x',
          })
        : each,
    ),
  });

/** The keys that the ledger owes and those that the plan owes, from now on. */
async function owed(store: Parameters<typeof change>[0]) {
  const plan = await store.plan();
  const entries = await store.ledger.list({ from: now, to: inRio('2035-01-01 00:00') });
  const planned = plan ? planReminders(plan, calendar).filter(({ at }) => at >= now) : [];
  return {
    ledger: entries
      .filter(({ state, kind }) => state === 'planned' && kind !== 'moved')
      .map(({ key }) => key),
    plan: planned.map(({ key }) => key),
  };
}

describeStores('the follow-up', { postgres: hasPostgres() }, (bench) => {
  test('of a plan that was saved before there was any is planned whole, and answers can be given', async () => {
    const old = committeePlan({
      commitments: [
        { id: 'law', title: 'Adopt the law', status: 'not-started', source: { kind: 'template' } },
        {
          id: 'line',
          title: 'Open a helpline',
          organisation: 'gone',
          level: 'national' as const,
          status: 'in-progress' as const,
          source: { kind: 'template' } as const,
        },
      ],
    });
    // As the version before wrote it: no rounds, comments, closing or lines, and no ladder of commitments.
    const before = bench.store({ planReminders: () => [] });
    await change(before, () => old);
    const store = bench.store({ planReminders });
    const saved = await change(store, answer('line', 'month-3'));
    expect(saved.created.some(({ subject }) => subject === 'round.month-3.secretary')).toBe(true);
    expect((await store.plan())?.commitments[1]?.line).toHaveLength(1);
    const { ledger, plan } = await owed(store);
    expect(ledger.toSorted()).toEqual(plan.toSorted());
  });

  test('and the rest of a plan are owed whole, whichever of two processes saves', async () => {
    const stores = [bench.store({ planReminders }), bench.store({ planReminders })];
    const [first] = stores;
    if (!first) throw new Error('there are two stores');
    await change(first, () => followedPlan);
    const edits: ((plan: Plan) => Plan)[] = [
      answer('c0', 'month-3'),
      due('2027-10-20'),
      answer('c1', 'month-3'),
      (plan) => ({ ...plan, congress: { ...plan.congress, ends: '2027-12-02' } }),
      (plan) => ({ ...plan, people: plan.people.filter(({ id }) => id !== 'marie') }),
      due('2027-10-08'),
      (plan) => ({ ...plan, deadlines: [...plan.deadlines, deadlineOf('late', '2028-06-01')] }),
      (plan) => ({ ...plan, commitments: plan.commitments.slice(1) }),
    ];
    // Twice by one, twice by the other: each finds the other's change in between, and its own.
    for (const [index, edit] of edits.entries()) {
      const store = stores[Math.floor(index / 2) % 2] ?? first;
      await change(store, edit);
      const { ledger, plan } = await owed(store);
      expect([index, ledger.toSorted()]).toEqual([index, plan.toSorted()]);
    }
  });

  test('is not saved over by a process that has not seen what another has saved', async () => {
    const [mine, other] = [bench.store({ planReminders }), bench.store({ planReminders })];
    await change(mine, () => followedPlan);
    const seen = (await mine.plan()) ?? followedPlan;
    await change(other, answer('c0', 'month-3'));
    const saving = { basedOn: seen.version, by: 'x', via: 'x', verb: 'x', now };
    await expect(mine.save({ ...saving, plan: due('2027-10-20')(seen) })).rejects.toThrow('in between');
    await change(mine, due('2027-10-20'));
    expect((await other.plan())?.commitments[0]?.status).toBe('fulfilled');
    const { ledger, plan } = await owed(other);
    expect(ledger.toSorted()).toEqual(plan.toSorted());
  });
});

import { expect, test } from 'vitest';
import { makeReminder } from '../../src/domain/reminder-key.ts';
import type { Store } from '../../src/store/store.ts';
import { committeePlan } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores, type StoreBench } from './bench.ts';

const now = 1_000_000;
const place = { platform: 'slack', id: 'C1' };
const number = 60;

const reminders = Array.from({ length: number }, (_, index) =>
  makeReminder({
    subject: `item-${index}`,
    kind: 'before',
    rule: 'before-1',
    dueAt: 9_000_000,
    at: now,
    to: { kind: 'committee' },
  }),
);

async function work(store: Store): Promise<string[]> {
  const sent: string[] = [];
  for (let idle = 0; idle < 3; ) {
    const claims = await store.ledger.claim({ leaseMs: 60_000, limit: 7 });
    idle = claims.length > 0 ? 0 : idle + 1;
    for (const claim of claims)
      if (await store.ledger.sent(claim, { messageId: 'm', planAt: now })) sent.push(claim.reminder.key);
  }
  return sent;
}

const openAll = (store: Store, keys = reminders.map(({ key }) => key)) =>
  Promise.all(keys.map((key) => store.ledger.open({ key, now, places: [place] })));

describeStores('several workers', { postgres: hasPostgres(), only: 'Postgres' }, (bench: StoreBench) => {
  test('send everything, and nothing twice', async () => {
    const stores = [await bench.owe(...reminders), bench.store(), bench.store(), bench.store()];
    const opened = await Promise.all(stores.map((store) => openAll(store)));
    expect(opened.flat().filter(Boolean)).toHaveLength(number);
    const sent = (await Promise.all(stores.map(work))).flat();
    expect(sent).toHaveLength(number);
    expect(new Set(sent).size).toBe(number);
  });

  test('and a plan that changes under them: no reminder starts after the change was saved', async () => {
    for (let round = 0; round < 5; round++) {
      const store = await bench.owe(...reminders);
      await openAll(store);
      const none = bench.store({ planReminders: () => [] });
      const basedOn = (await none.plan())?.version ?? 0;
      const plan = committeePlan({ id: `emptied-${round}` });
      const saving = none
        .save({ plan, basedOn, by: 'test', via: 'test', verb: 'test', now })
        .then(() => none.ledger.claim({ leaseMs: 60_000, limit: number }));
      const [claimedAfter] = await Promise.all([saving, work(store), work(none)]);
      expect(claimedAfter).toEqual([]);
      // What was on its way has arrived, and is to be corrected.
      for (const claim of await store.ledger.claimStale({ leaseMs: 60_000, limit: number }))
        await store.ledger.updated(claim);
      expect(await store.ledger.unsettled(now)).toBe(0);
      const states = (await store.ledger.list({ from: now, to: now })).map(({ state }) => state);
      expect(states.filter((state) => state !== 'sent' && state !== 'cancelled')).toEqual([]);
    }
  });

  test('a reminder is opened by one of them', async () => {
    const first = await bench.owe(...reminders.slice(0, 1));
    const key = reminders[0]?.key ?? '';
    const opened = await Promise.all(
      [first, bench.store(), bench.store()].map((store) => store.ledger.open({ key, now, places: [place] })),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  test('two places that accept it at the same moment leave nothing open', async () => {
    const store = await bench.owe(...reminders);
    const places = [place, { platform: 'discord', id: '77' }];
    await Promise.all(reminders.map(({ key }) => store.ledger.open({ key, now, places })));
    const claims = await store.ledger.claim({ leaseMs: 60_000, limit: 2 * number });
    await Promise.all(claims.map((claim) => store.ledger.sent(claim, { messageId: 'm', planAt: now })));
    const states = (await store.ledger.list({ from: now, to: now })).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['sent']));
  });

  test('and several at once: what another holds is left to be recorded by itself', async () => {
    const store = await bench.owe(...reminders);
    const places = [place, { platform: 'discord', id: '77' }];
    await Promise.all(reminders.map(({ key }) => store.ledger.open({ key, now, places })));
    const claims = await store.ledger.claim({ leaseMs: 60_000, limit: 2 * number });
    const results = claims.map((claim) => ({ claim, messageId: 'm', planAt: now }));
    const halves = [results.filter((_, nth) => nth % 2 === 0), results.filter((_, nth) => nth % 2 === 1)];
    await Promise.all(
      halves.map(async (half) => {
        const recorded = await bench.store().ledger.sentAll(half.toReversed());
        for (const [nth, { claim, ...arrived }] of half.toReversed().entries())
          expect(recorded[nth] ?? (await store.ledger.sent(claim, arrived))).toBe(true);
      }),
    );
    expect(await store.ledger.unsettled(now)).toBe(0);
  });

  test('a lease that ended is reaped by one of them', async () => {
    const store = await bench.owe(...reminders);
    await openAll(store);
    await store.ledger.claim({ leaseMs: -1, limit: number });
    const reaped = await Promise.all([1, 2, 3].map(() => bench.store().ledger.reap()));
    expect(reaped.reduce((sum, count) => sum + count, 0)).toBe(number);
    const probed = await Promise.all(
      [1, 2, 3].map(() => bench.store().ledger.probe({ settleMs: 0, leaseMs: 60_000, limit: number })),
    );
    expect(probed.flat()).toHaveLength(number);
  });
});

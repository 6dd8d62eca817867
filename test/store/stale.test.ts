import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { before, lease, openAll, owing, place, rung, save, sendAll, staleOf } from './one-deadline.ts';

describeStores('a message that is no longer true', { postgres: hasPostgres() }, (bench) => {
  async function twoSent(): Promise<Store> {
    const store = bench.store();
    await save(store, owing(), before);
    await sendAll(store, inRio('2027-09-24 09:00'));
    await sendAll(store, rung);
    return store;
  }
  const done = owing({ deadlines: [deadlineOf('paper', '2027-10-08', { state: 'done' })] });

  test('is updated in place when the deadline is done, the newest in its place only', async () => {
    const store = await twoSent();
    await save(store, done, rung + 1);
    expect(await store.ledger.unsettled(rung + 1)).toBe(1);
    const [claim, ...more] = await store.ledger.claimStale(lease);
    if (!claim) throw new Error('a claim is expected');
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ place, messageId: claim.reminder.key, reminder: { rule: 'before-7' } });
    expect(await store.ledger.claimStale(lease)).toEqual([]);
    await store.ledger.updated(claim);
    expect(await store.ledger.unsettled(rung + 1)).toBe(0);
    expect(await store.ledger.claim(lease)).toEqual([]);
  });

  test.each([
    ['another title', { title: 'Another title' }],
    ['another owner', { owner: 'chair' }],
    ['another day', { due: { kind: 'absolute', on: '2027-10-09' } as const }],
  ])('is found by %s', async (_, change) => {
    const store = await twoSent();
    await save(store, owing({ deadlines: [deadlineOf('paper', '2027-10-08', change)] }), rung + 1);
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('is found when the deadline is gone', async () => {
    const store = await twoSent();
    await save(store, owing({ deadlines: [] }), rung + 1);
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('is left alone by a change that it does not speak of', async () => {
    const store = await twoSent();
    const more = [deadlineOf('paper', '2027-10-08', { milestone: true }), deadlineOf('other', '2027-10-30')];
    await save(store, owing({ deadlines: more, people: [...owing().people, personOf('new')] }), rung + 1);
    expect(await staleOf(store)).toEqual([]);
  });

  test('an update that is overtaken by another change does not count', async () => {
    const store = await twoSent();
    await save(store, done, rung + 1);
    const [claim] = await store.ledger.claimStale(lease);
    await save(store, owing(), rung + 2);
    if (claim) await store.ledger.updated(claim);
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('is tried again later, and given up when it cannot be updated', async () => {
    const store = await twoSent();
    await save(store, done, rung + 1);
    const claim = async () => {
      const [first] = await store.ledger.claimStale(lease);
      if (!first) throw new Error('a claim is expected');
      return first;
    };
    await store.ledger.later(await claim(), { delayMs: 0, reason: 'told to wait' });
    await store.ledger.refuse(await claim(), 'deleted by somebody');
    expect(await store.ledger.unsettled(rung + 1)).toBe(0);
    expect(await store.ledger.list({ from: rung, to: rung })).toMatchObject([{ state: 'sent' }]);
  });

  test('with words chosen before a change is corrected as soon as it has arrived', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    await save(
      store,
      owing({ deadlines: [deadlineOf('paper', '2027-10-08', { title: 'Another title' })] }),
      rung + 1,
    );
    if (claim) await store.ledger.sent(claim, { messageId: 'm', planAt: rung });
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('is none when it only left after the change', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [first] = await openAll(store, rung);
    const renamed = deadlineOf('paper', '2027-10-08', { title: 'Another title' });
    await save(store, owing({ deadlines: [renamed] }), rung + 1);
    if (first) await store.ledger.later(first, { delayMs: 0, reason: 'told to wait' });
    expect(await sendAll(store, rung + 1)).toEqual(['before']);
    expect(await staleOf(store)).toEqual([]);
  });

  test('a request that was answered is no longer asked', async () => {
    const request = {
      id: 'r1',
      deadline: 'paper',
      by: 'owner',
      to: { kind: 'absolute', on: '2027-10-20' } as const,
      askedAt: rung,
      state: 'open' as const,
    };
    const store = bench.store();
    await save(store, owing({ timeRequests: [request] }), rung);
    expect(await sendAll(store, rung)).toContain('request');
    await save(store, owing({ timeRequests: [{ ...request, state: 'refused' }] }), rung + 1);
    expect(await staleOf(store)).toEqual(['request']);
  });
});

import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/delivery.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Saved, Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';

const before = inRio('2027-09-01 12:00');
const rung = inRio('2027-10-01 09:00');
const place = { platform: 'slack', id: 'D1' };
const lease = { leaseMs: 60_000, limit: 50 };
const ladder = { before: [14, 7], at: '09:00', overdue: { owner: [], chair: [] } };
const congress = { ...committeePlan().congress, starts: '2090-01-01', ends: '2090-01-02' };
const owing = (more: Partial<Plan> = {}) =>
  committeePlan({
    congress,
    ladders: { default: ladder },
    deadlines: [deadlineOf('paper', '2027-10-08')],
    ...more,
  });
const moved = (on: string) => owing({ deadlines: [deadlineOf('paper', on)] });

const save = async (store: Store, plan: Plan, now: number): Promise<Saved> => {
  const basedOn = (await store.plan())?.version ?? 0;
  return store.save({ plan, basedOn, by: 'secretary', via: 'terminal', verb: 'test', now });
};

async function openAll(store: Store, now: number): Promise<Claim[]> {
  for (const { key } of await store.ledger.due({ now, limit: 50 }))
    await store.ledger.open({ key, now, places: [place] });
  return store.ledger.claim(lease);
}

/** Sends what is due, and says what that was. */
async function sendAll(store: Store, now: number): Promise<string[]> {
  const claims = await openAll(store, now);
  for (const claim of claims) await store.ledger.sent(claim, { messageId: claim.reminder.key, planAt: now });
  return claims.map(({ reminder }) => reminder.kind);
}

const staleOf = async (store: Store) =>
  (await store.ledger.claimStale({ leaseMs: -1, limit: 50 })).map(({ reminder }) => reminder.rule);

describeStores('who was told', { postgres: hasPostgres() }, (bench) => {
  async function told(plan = owing()): Promise<Store> {
    const store = bench.store();
    await save(store, plan, before);
    expect(await sendAll(store, rung)).not.toEqual([]);
    return store;
  }

  test('an old date is told the new one, at once and once', async () => {
    const store = await told();
    const { created } = await save(store, moved('2027-10-20'), rung + 1);
    expect(created.find(({ kind }) => kind === 'moved')).toMatchObject({
      subject: 'paper',
      dueAt: inRio('2027-10-20 17:00'),
      at: rung + 1,
      to: { kind: 'person', person: 'owner' },
    });
    expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    const again = await save(store, { ...moved('2027-10-20'), locale: 'fr' }, rung + 2);
    expect(again.created).toEqual([]);
    expect(await sendAll(store, rung + 2)).toEqual([]);
  });

  test('nothing is not told that it moved', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const { created } = await save(store, moved('2027-10-20'), before + 1);
    expect(created.map(({ kind }) => kind)).not.toContain('moved');
  });

  test('an old date and then the first one again needs no note that was not sent yet', async () => {
    const store = await told();
    await save(store, moved('2027-10-20'), rung + 1);
    await save(store, owing(), rung + 2);
    expect(await sendAll(store, rung + 2)).toEqual([]);
  });

  test('each of several moves is told each, back and forth', async () => {
    const store = await told();
    for (const on of ['2027-10-20', '2027-10-08', '2027-10-20']) {
      await save(store, moved(on), rung + 1);
      expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    }
  });

  test('a note that waits survives an unrelated change, and not another move', async () => {
    const store = await told();
    await save(store, moved('2027-10-20'), rung + 1);
    await save(store, { ...moved('2027-10-20'), locale: 'fr' }, rung + 2);
    await save(store, moved('2027-10-25'), rung + 3);
    const claims = await openAll(store, rung + 3);
    expect(claims.map(({ reminder }) => reminder.dueAt)).toEqual([inRio('2027-10-25 17:00')]);
  });

  test('a message on its way while the date moves is told as well, and corrected', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    if (!claim) throw new Error('a claim is expected');
    await save(store, moved('2027-10-20'), rung + 1);
    expect(await sendAll(store, rung + 1)).toEqual(['moved']);
    expect(await store.ledger.sent(claim, { messageId: 'm', planAt: rung })).toBe(true);
    expect(await staleOf(store)).toEqual(['before-7']);
  });

  test('a message that did not leave before the date moved never does', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const [claim] = await openAll(store, rung);
    if (!claim) throw new Error('a claim is expected');
    await save(store, moved('2027-10-20'), rung + 1);
    await store.ledger.later(claim, { delayMs: 0, reason: 'told to wait' });
    const claims = await openAll(store, rung + 1);
    expect(claims.map(({ reminder }) => reminder.kind)).toEqual(['moved']);
  });

  test('a private deadline is not told to the channel that knew it before', async () => {
    const { owner: _owner, ...unowned } = deadlineOf('paper', '2027-10-08');
    const store = await told(owing({ deadlines: [unowned] }));
    const secret = deadlineOf('paper', '2027-10-20', { private: true });
    const { created } = await save(store, owing({ deadlines: [secret] }), rung + 1);
    expect(created.filter(({ to }) => to.kind === 'committee')).toEqual([]);
  });

  test('what was relative to the congress moves with it', async () => {
    const relative = deadlineOf('paper', '', {
      due: { kind: 'relative', anchor: 'congress.starts', sign: -1, amount: 0, unit: 'day', at: '17:00' },
    });
    const plan = owing({ congress: { ...congress, starts: '2027-10-08' }, deadlines: [relative] });
    const store = await told(plan);
    const shifted = { ...plan, congress: { ...plan.congress, starts: '2027-10-20' } };
    const { created } = await save(store, shifted, rung + 1);
    expect(created.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
    expect(await staleOf(store)).toEqual(['before-7']);
  });
});

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

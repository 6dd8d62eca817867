import { expect, test } from 'vitest';
import type { Place } from '../../src/domain/delivery.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { channel, entryOf, lease, now, only, opened, reminder, reminderAt } from './one-reminder.ts';

const other: Place = { platform: 'discord', id: '77' };
const overLease = { leaseMs: -1, limit: 10 };
const arrived = { messageId: 'm1', planAt: now + 5 };
const probing = { settleMs: 0, ...lease };

describeStores('a delivery', { postgres: hasPostgres() }, (bench) => {
  const { key } = reminder;
  const stateOf = async (store: Store) => (await entryOf(store.ledger, key))?.state;

  async function unknown(): Promise<Store> {
    const store = await opened(bench);
    await store.ledger.unsure(await only(store.ledger.claim(lease)), 'no answer');
    return store;
  }

  test('goes to each place once, and is sent when the last place has it', async () => {
    const store = await bench.owe(reminder);
    const { ledger } = store;
    expect(await ledger.open({ key, now, places: [channel, other, channel] })).toBe(true);
    expect(await ledger.open({ key, now, places: [channel] })).toBe(false);
    const [first, second, ...more] = await ledger.claim(lease);
    expect(more).toEqual([]);
    if (!first || !second) throw new Error('two places are expected');
    expect(first).toMatchObject({ reminder, place: channel, attempt: 1, possibleRepeat: false });
    expect(await ledger.sent(first, arrived)).toBe(true);
    expect(await stateOf(store)).toBe('open');
    expect(await ledger.sent(second, { messageId: 'm2', planAt: now + 9 })).toBe(true);
    expect(await entryOf(ledger, key)).toEqual({ ...reminder, state: 'sent', sentAt: now + 5 });
    expect(await ledger.unsettled(now)).toBe(0);
  });

  test('is recorded with others in one transaction, each under its own fence', async () => {
    const second = reminderAt(now, 'programme');
    const store = await bench.owe(reminder, second);
    const { ledger } = store;
    await ledger.open({ key, now, places: [channel, other] });
    await ledger.open({ key: second.key, now, places: [channel] });
    const claims = await ledger.claim(overLease);
    const [first] = claims;
    if (!first || claims.length !== 3) throw new Error('three places are expected');
    const results = claims.map((claim, nth) => ({ claim, messageId: `m${nth}`, planAt: now + 5 + nth }));
    const stale = { ...results[0], claim: { ...first, fence: 7 }, messageId: 'old', planAt: now };
    expect(await ledger.sentAll([stale])).toEqual([false]);
    expect(await ledger.unsettled(now)).toBe(3);
    expect(await ledger.sentAll(results)).toEqual([true, true, true]);
    expect(await ledger.sentAll(results)).toEqual([false, false, false]);
    expect(await ledger.unsettled(now)).toBe(0);
    expect(await stateOf(store)).toBe('sent');
    expect(await entryOf(ledger, second.key)).toMatchObject({ state: 'sent' });
  });

  test('what surely did not leave is tried again after its rest', async () => {
    const { ledger } = await opened(bench);
    await ledger.later(await only(ledger.claim(lease)), { delayMs: 60_000, reason: 'told to wait' });
    expect(await ledger.claim(lease)).toEqual([]);
    expect(await ledger.unsettled(now)).toBe(1);
  });

  test('each attempt has a number and a fence of its own', async () => {
    const { ledger } = await opened(bench);
    const first = await only(ledger.claim(lease));
    await ledger.later(first, { delayMs: 0, reason: 'refused the connection' });
    const second = await only(ledger.claim(lease));
    expect(second.attempt).toBe(2);
    expect(second.fence).toBeGreaterThan(first.fence);
  });

  test('what may have arrived rests, then the platform is asked, once', async () => {
    const { ledger } = await unknown();
    expect(await ledger.claim(lease)).toEqual([]);
    expect(await ledger.probe({ settleMs: 60_000, ...lease })).toEqual([]);
    await only(ledger.probe(probing));
    expect(await ledger.probe(probing)).toEqual([]);
  });

  test('found on the platform, it is sent', async () => {
    const store = await unknown();
    const claim = await only(store.ledger.probe(probing));
    expect(await store.ledger.sent(claim, arrived)).toBe(true);
    expect(await stateOf(store)).toBe('sent');
  });

  test('not found there, it is sent again', async () => {
    const { ledger } = await unknown();
    await ledger.absent(await only(ledger.probe(probing)));
    expect(await only(ledger.claim(lease))).toMatchObject({ attempt: 2, possibleRepeat: false });
  });

  test('when the platform cannot be asked it goes again, as a possible repeat', async () => {
    const { ledger } = await unknown();
    await ledger.unanswerable(await only(ledger.probe(probing)), 'never-lose');
    expect((await only(ledger.claim(lease))).possibleRepeat).toBe(true);
  });

  test('or it is held for a person, and nothing is left to do', async () => {
    const store = await unknown();
    await store.ledger.unanswerable(await only(store.ledger.probe(probing)), 'never-twice');
    expect(await store.ledger.claim(lease)).toEqual([]);
    expect(await store.ledger.unsettled(now)).toBe(0);
    expect(await stateOf(store)).toBe('open');
  });

  test('an answer that is no answer rests before it is asked for again', async () => {
    const { ledger } = await unknown();
    await ledger.unsure(await only(ledger.probe(probing)), 'history did not answer');
    expect(await ledger.probe(probing)).toEqual([]);
    expect(await ledger.unsettled(now)).toBe(1);
  });

  test('refused everywhere, it is dead and says why', async () => {
    const { ledger } = await opened(bench);
    await ledger.refuse(await only(ledger.claim(lease)), 'no such channel\0');
    expect(await entryOf(ledger, key)).toMatchObject({ state: 'dead', reason: 'no such channel' });
  });

  test('refused in one place and accepted in another, it is sent', async () => {
    const store = await opened(bench, channel, other);
    const [first, second] = await store.ledger.claim(lease);
    if (!first || !second) throw new Error('two places are expected');
    await store.ledger.refuse(first, 'archived');
    await store.ledger.sent(second, arrived);
    expect(await stateOf(store)).toBe('sent');
  });

  test('a lease that ended makes it unknown, whether it was being sent or asked for', async () => {
    const { ledger } = await opened(bench);
    await only(ledger.claim(overLease));
    expect(await ledger.reap()).toBe(1);
    expect(await ledger.reap()).toBe(0);
    await only(ledger.probe({ ...probing, ...overLease }));
    expect(await ledger.reap()).toBe(1);
    await only(ledger.probe(probing));
    expect(await ledger.reap()).toBe(0);
  });

  test('an answer after the lease, before anybody else took it, still counts', async () => {
    const store = await opened(bench);
    const claim = await only(store.ledger.claim(overLease));
    await store.ledger.reap();
    expect(await store.ledger.sent(claim, arrived)).toBe(true);
    expect(await stateOf(store)).toBe('sent');
  });

  test('a stale fence changes nothing', async () => {
    const { ledger } = await opened(bench);
    const old = await only(ledger.claim(overLease));
    await ledger.reap();
    await only(ledger.probe(probing));
    const before = await bench.contents();
    expect(await ledger.sent(old, arrived)).toBe(false);
    await ledger.later(old, { delayMs: 0, reason: 'late' });
    await ledger.unsure(old, 'late');
    await ledger.refuse(old, 'late');
    await ledger.absent(old);
    await ledger.unanswerable(old, 'never-lose');
    await ledger.updated(old);
    expect(await bench.contents()).toEqual(before);
  });

  test('what was sent is not sent, refused or asked for again under the same fence', async () => {
    const store = await opened(bench);
    const claim = await only(store.ledger.claim(lease));
    await store.ledger.sent(claim, arrived);
    expect(await store.ledger.sent(claim, { messageId: 'm2', planAt: now })).toBe(false);
    await store.ledger.refuse(claim, 'late');
    await store.ledger.later(claim, { delayMs: 0, reason: 'late' });
    expect(await stateOf(store)).toBe('sent');
    expect(await store.ledger.claim(lease)).toEqual([]);
  });
});

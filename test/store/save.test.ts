import { expect, test } from 'vitest';
import { ConflictError } from '../../src/message/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { change, due, now, withPaper } from './change-plan.ts';

const channel = { platform: 'slack', id: 'C1' };

const statesOf = async (store: Store, rule: string) =>
  (await store.ledger.list({ from: 0, to: Number.MAX_SAFE_INTEGER }))
    .filter((entry) => entry.rule === rule)
    .map(({ state, dueAt }) => [state, dueAt]);
const october8 = inRio('2027-10-08 17:00');
const october15 = inRio('2027-10-15 17:00');

describeStores('a save', { postgres: hasPostgres() }, (bench) => {
  test('keeps the plan as it was given, prototype keys and odd characters included', async () => {
    const store = bench.store();
    expect(await store.plan()).toBeUndefined();
    const odd = deadlineOf('__proto__', '2027-10-08', { title: `\0 \ud800 'quoted'; drop table plan` });
    const ladders = JSON.parse('{"zz":1,"aa":2,"__proto__":{"at":"09:00"}}');
    const { plan } = await change(store, () => committeePlan({ deadlines: [odd] }));
    expect(await store.plan()).toEqual(plan);
    expect(plan).toEqual({ ...committeePlan({ deadlines: [odd] }), version: 1 });
    const second = await change(bench.store({ planReminders: () => [] }), (before) => ({
      ...before,
      ladders,
    }));
    expect(JSON.stringify((await store.plan())?.ladders)).toBe(JSON.stringify(ladders));
    expect(second.plan.version).toBe(2);
  });

  test('owes what lies ahead, and nothing that lay in the past already', async () => {
    const store = bench.store();
    const { created } = await change(store, withPaper, { now: inRio('2027-10-02 12:00') });
    const rules = created.filter(({ subject }) => subject === 'paper').map(({ rule }) => rule);
    expect(rules).toEqual(['before-3', 'before-1', 'before-0', 'overdue-3']);
  });

  test('still owes what was due within the last minute', async () => {
    const { created } = await change(bench.store(), withPaper, { now: inRio('2027-10-01 09:01') });
    expect(created.map(({ rule }) => rule)).toContain('before-7');
  });

  test('refuses a change made from a plan that is no longer the latest', async () => {
    const store = bench.store();
    await change(store, withPaper);
    await change(store, due('2027-10-15'));
    const contents = await bench.contents();
    await expect(change(store, due('2027-10-20'), { basedOn: 1 })).rejects.toThrow(ConflictError);
    await expect(change(store, withPaper, { basedOn: 0 })).rejects.toThrow(ConflictError);
    expect(await bench.contents()).toEqual(contents);
  });

  test('of two that change the same plan at once, one is told', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const results = await Promise.allSettled([
      change(store, due('2027-10-15'), { basedOn: 1 }),
      change(store, due('2027-10-20'), { basedOn: 1 }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await store.plan())?.version).toBe(2);
  });

  test('of two that save the first plan at once, one is told', async () => {
    const first = () => change(bench.store(), withPaper, { basedOn: 0 });
    const results = await Promise.allSettled([first(), first()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each(['before-plan-committed', 'after-plan-written'])(
    'that fails at %s leaves nothing behind',
    async (point) => {
      await change(bench.store(), withPaper);
      const contents = await bench.contents();
      const crash = (at: string) => {
        if (at === point) throw new Error('the power went');
      };
      const inbox = { source: 'slack', id: 'E1' };
      await expect(change(bench.store({ crash }), due('2027-10-15'), { inbox })).rejects.toThrow(
        'the power went',
      );
      expect(await bench.contents()).toEqual(contents);
    },
  );

  test('that cannot be planned leaves nothing behind', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const contents = await bench.contents();
    const nowhere = deadlineOf('lost', '2027-10-08', {
      due: { kind: 'relative', anchor: 'event.none.starts', sign: 1, amount: 1, unit: 'day' },
    });
    await expect(change(store, (plan) => ({ ...plan, deadlines: [nowhere] }))).rejects.toThrow(RangeError);
    expect(await bench.contents()).toEqual(contents);
  });

  test('moving a date takes back the old reminders and owes new ones', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const { created, cancelled } = await change(store, due('2027-10-15'));
    // Those of the owner, the chair's, and the secretary's.
    expect(cancelled).toHaveLength(11);
    expect(created.filter(({ subject }) => subject === 'paper')).toHaveLength(7);
    expect(await statesOf(store, 'before-1')).toEqual([
      ['superseded', october8],
      ['planned', october15],
    ]);
  });

  test('moving it back owes the first ones again', async () => {
    const store = bench.store();
    await change(store, withPaper);
    await change(store, due('2027-10-15'));
    await change(store, due('2027-10-08'));
    expect(await statesOf(store, 'before-1')).toEqual([
      ['planned', october8],
      ['superseded', october15],
    ]);
  });

  test('moving it there and back does not send twice what was sent', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const at = inRio('2027-09-08 09:00');
    const first = (await store.ledger.due({ now: at, limit: 9 })).find(({ rule }) => rule === 'before-30');
    await store.ledger.open({ key: first?.key ?? '', now: at, places: [channel] });
    for (const claim of await store.ledger.claim({ leaseMs: 60_000, limit: 9 }))
      await store.ledger.sent(claim, { messageId: 'm', planAt: at });
    await change(store, due('2027-10-15'), { now: at });
    await change(store, due('2027-10-08'), { now: at });
    expect(await statesOf(store, 'before-30')).toEqual([
      ['sent', october8],
      ['superseded', october15],
    ]);
  });

  test('finishing a deadline cancels its reminders', async () => {
    const store = bench.store();
    await change(store, withPaper);
    await change(store, (plan) => ({
      ...plan,
      deadlines: [deadlineOf('paper', '2027-10-08', { state: 'done' })],
    }));
    expect(await statesOf(store, 'before-1')).toEqual([['cancelled', october8]]);
    expect(await statesOf(store, 'digest-2027-10-04')).toMatchObject([['planned', expect.any(Number)]]);
  });

  test('a reminder missed while the bot was away survives an unrelated change', async () => {
    const store = bench.store();
    await change(store, withPaper);
    const late = inRio('2027-10-02 12:00');
    const saved = await change(store, (plan) => ({ ...plan, locale: 'pt-BR' }), { now: late });
    expect(saved.cancelled).toEqual([]);
    expect((await store.ledger.due({ now: late, limit: 50 })).map(({ rule }) => rule)).toContain('before-7');
  });

  test('another hour of the ladder moves the reminders and keeps their keys', async () => {
    const store = bench.store();
    const first = await change(store, withPaper);
    const ladder = { before: [1], at: '11:30', overdue: { owner: [], chair: [] } };
    const saved = await change(store, (plan) => ({ ...plan, ladders: { default: ladder } }));
    const [moved] = saved.created;
    expect(moved).toMatchObject({ rule: 'before-1', at: inRio('2027-10-07 11:30') });
    expect(first.created.map(({ key }) => key)).toContain(moved?.key);
    expect(
      (await store.ledger.due({ now: inRio('2027-10-07 11:29'), limit: 50 })).map((r) => r.rule),
    ).not.toContain('before-1');
  });

  test('without a change writes no version and no history, and still owes what is owed', async () => {
    const forgetful = bench.store({ planReminders: () => [] });
    await change(forgetful, withPaper);
    const saved = await change(bench.store(), (plan) => plan);
    expect(saved).toMatchObject({ plan: { version: 1 } });
    expect(saved.entry).toBeUndefined();
    expect(saved.created.length).toBeGreaterThan(8);
    expect(await forgetful.history({ limit: 9 })).toHaveLength(1);
  });

  test('of an event that was worked on before changes nothing', async () => {
    const store = bench.store();
    const inbox = { source: 'slack', id: 'E1' };
    await change(store, withPaper);
    await store.receive({ ...inbox, body: {}, receivedAt: now });
    await change(store, due('2027-10-15'), { inbox });
    expect((await store.unfinished()).filter(({ worked }) => !worked)).toEqual([]);
    const contents = await bench.contents();
    const again = await change(store, due('2027-10-20'), { inbox });
    expect(again).toMatchObject({ plan: { version: 2 }, created: [], cancelled: [] });
    expect(await bench.contents()).toEqual(contents);
  });
});

import { expect, test } from 'vitest';
import type { Place } from '../../src/domain/delivery.ts';
import type { Turn } from '../../src/domain/pace.ts';
import { makeReminder } from '../../src/domain/reminder-key.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores, type StoreBench } from './bench.ts';
import { now, only } from './one-reminder.ts';

const minuteMs = 60_000;
const lease = { leaseMs: minuteMs, limit: 10 };

const remind = (person: string, kind: 'before' | 'digest', subject: string, at = now) =>
  makeReminder({ subject, kind, rule: 'r', dueAt: 9_000_000, at, to: { kind: 'person', person } });

const chat = (id: string): Place => ({ platform: 'slack', id });
const turn = (id: string, ...scopes: string[]): Turn => ({
  place: chat(id),
  draws: scopes.map((scope) => ({ scope, everyMs: minuteMs })),
});

async function owe(bench: StoreBench, ...owed: [reminder: ReturnType<typeof remind>, place: string][]) {
  const store = await bench.owe(...owed.map(([reminder]) => reminder));
  for (const [{ key }, place] of owed) await store.ledger.open({ key, now, places: [chat(place)] });
  return store;
}

describeStores('claims in turn', { postgres: hasPostgres() }, (bench) => {
  test('take one message of each place with a limit, the most urgent first', async () => {
    const digest = remind('ana', 'digest', 'digest', now - 10);
    const { ledger } = await owe(
      bench,
      [digest, 'C1'],
      [remind('ana', 'before', 'a'), 'C1'],
      [remind('ben', 'before', 'b'), 'C1'],
      [remind('eva', 'before', 'c', now - 1), 'C2'],
    );
    const ready = await ledger.ready({ limit: 9 });
    expect(ready).toEqual({ places: [chat('C2'), chat('C1')], drawn: [] });
    const claims = await ledger.claim({ ...lease, turns: [turn('C1', 'C1'), turn('C2', 'C2')] });
    expect(claims.map(({ place, reminder }) => [place.id, reminder.kind]).sort()).toEqual([
      ['C1', 'before'],
      ['C2', 'before'],
    ]);
    const again = await ledger.claim({ ...lease, turns: [turn('C1', 'C1')] });
    expect(again).toEqual([]);
    expect((await ledger.ready({ limit: 9 })).drawn.map(({ scope }) => scope).sort()).toEqual(['C1', 'C2']);
  });

  test('take the whole bundle as one message, and no more than fits into it', async () => {
    const owed = Array.from({ length: 13 }, (_, index) => remind('ana', 'before', `item-${index}`));
    const { ledger } = await owe(bench, ...owed.map((each): [typeof each, string] => [each, 'D1']));
    const claims = await ledger.claim({ ...lease, turns: [turn('D1', 'D1')] });
    expect(claims).toHaveLength(10);
    expect(new Set(claims.map(({ bundleKey }) => bundleKey)).size).toBe(1);
  });

  test('draw on what places share, for every process and after a restart', async () => {
    const store = await owe(
      bench,
      [remind('ana', 'before', 'a'), 'D1'],
      [remind('ben', 'before', 'b'), 'D2'],
    );
    const turns = [turn('D1', 'D1', 'open'), turn('D2', 'D2', 'open')];
    const first = await only(store.ledger.claim({ ...lease, turns }));
    expect(first.place).toEqual(chat('D1'));
    expect(await bench.store().ledger.claim({ ...lease, turns })).toEqual([]);
    expect(await only(bench.store().ledger.claim({ ...lease, turns: [turn('D2')] }))).toMatchObject({
      place: chat('D2'),
    });
  });

  test('wait for what a platform asked to leave alone', async () => {
    const { ledger } = await owe(bench, [remind('ana', 'before', 'a'), 'D1']);
    await ledger.rest({ platform: 'slack', scopes: ['open'], forMs: minuteMs });
    expect(await ledger.claim({ ...lease, turns: [turn('D1', 'D1', 'open')] })).toEqual([]);
    const [drawn] = (await ledger.ready({ limit: 9 })).drawn;
    expect(drawn).toMatchObject({ platform: 'slack', scope: 'open' });
    expect(drawn?.aheadMs).toBeGreaterThan(minuteMs / 2);
    expect(await only(ledger.claim({ ...lease, turns: [turn('D1', 'D1')] }))).toBeDefined();
  });
});

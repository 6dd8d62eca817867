import { expect, test } from 'vitest';
import { minuteMs } from '../../src/domain/instant.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { before, owing, rung, save, sendAll } from './one-deadline.ts';

// What was due a minute ago is still begun.
const later = rung + 2 * minuteMs;

describeStores('a rehearsal that begins again', { postgres: hasPostgres() }, (bench) => {
  test('sends what was sent once more, and leaves the plan and its history', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    const first = await sendAll(store, rung);
    expect(first).not.toEqual([]);
    const plan = await store.plan();
    const history = await store.history({ limit: 10 });
    expect(await sendAll(store, rung + 1)).toEqual([]);
    const owed = await store.beginAgain(before);
    expect(owed.length).toBeGreaterThan(0);
    expect(owed.every(({ at }) => at > before)).toBe(true);
    expect(await store.plan()).toEqual(plan);
    expect(await store.history({ limit: 10 })).toEqual(history);
    expect(await sendAll(store, rung)).toEqual(first);
  });

  test('owes nothing that lies before, and a change after it is told like any other', async () => {
    const store = bench.store();
    await save(store, owing(), before);
    await sendAll(store, rung);
    const owed = await store.beginAgain(later);
    expect(owed.every(({ at }) => at > rung)).toBe(true);
    expect(await sendAll(store, later)).toEqual([]);
    const { created } = await save(store, owing({ deadlines: [] }), later + 1);
    expect(created.filter(({ kind }) => kind === 'moved')).toEqual([]);
    const waiting = await store.ledger.waiting({ limit: 50 });
    expect(waiting.filter(({ subject }) => subject === 'paper')).toEqual([]);
  });
});

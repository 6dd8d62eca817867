import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { startReason } from '../../src/main/start-reason.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createRoom, DiskFullError } from '../../src/store/room.ts';
import { calendar } from '../../src/time/calendar.ts';
import { template } from '../embedded.ts';
import { change, due, withPaper } from './change-plan.ts';

const full = 40 * 2 ** 20;
const roomy = 2 ** 40;

test('a disk with room for less than three pieces of the log counts as full, and is looked at anew', async () => {
  let free = roomy;
  const room = createRoom(tmpdir(), () => free);
  expect(room.isFull()).toBe(false);
  room.require('insert into plan');
  free = full;
  await vi.waitFor(() => expect(room.isFull()).toBe(true), { timeout: 20_000 });
  for (const statement of [
    undefined,
    'insert into plan',
    ' select 1 from plan for update',
    'with a as (delete …)',
  ])
    expect(() => room.require(statement)).toThrow(DiskFullError);
  room.require('\n select slot from plan');
  free = roomy;
  await vi.waitFor(() => expect(() => room.require('insert into plan')).not.toThrow(), { timeout: 20_000 });
});

test('the room of a real folder is read', () => {
  expect(createRoom(tmpdir()).isFull()).toBeTypeOf('boolean');
});

test('while the disk is full nothing is changed, all is read, and it goes on once there is room', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'congress-full-'));
  let free = roomy;
  const freeBytes = () => free;
  const database = await openDatabase({ dataDir, template, freeBytes });
  try {
    const store = createStore(database, { planReminders, calendar });
    await change(store, withPaper);
    free = full;
    await vi.waitFor(() => expect(database.isFull()).toBe(true), { timeout: 20_000 });
    await expect(change(store, due('2027-10-15'))).rejects.toThrow(DiskFullError);
    await expect(
      store.receive({ source: 'slack', id: '1', body: null, receivedAt: 1 }),
    ).rejects.toMatchObject({
      cause: { code: 'ENOSPC' },
    });
    await expect(database.pool.query('select pg_advisory_lock(1)')).rejects.toThrow(DiskFullError);
    expect((await store.plan())?.version).toBe(1);
    expect(await store.ledger.unsettled(0)).toBe(0);
    free = roomy;
    await vi.waitFor(() => expect(database.isFull()).toBe(false), { timeout: 20_000 });
    expect((await change(store, due('2027-10-15'))).plan.version).toBe(2);
    expect(await store.receive({ source: 'slack', id: '1', body: null, receivedAt: 1 })).toBe(true);
    await database.db.execute(sql`select 1`);
  } finally {
    await database.close();
  }
  free = full;
  const refused = await openDatabase({ dataDir, template, freeBytes }).catch((error: unknown) => error);
  expect(startReason(refused, dataDir, wordsFor('en'))).toContain('is full. Nothing was lost');
  rmSync(dataDir, { recursive: true });
});

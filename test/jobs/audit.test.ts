import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createAudit } from '../../jobs/audit.ts';
import type { JobContext } from '../../jobs/context.ts';
import { createNotices } from '../../jobs/notices.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { createLog } from '../../src/process/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Database } from '../../src/store/db.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { reminderMessage } from '../../src/views/reminder.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { openEmbedded } from '../embedded.ts';

let database: Database;
let store: Store;
let now = inRio('2027-10-19 08:30');
beforeAll(async () => {
  database = await openEmbedded();
  store = createStore(database, { planReminders, calendar });
  const plan = committeePlan({ deadlines: [deadlineOf('papers', '2027-10-20')] });
  await store.save({ plan, basedOn: 0, by: 'test', via: 'test', verb: 'import', now });
});
afterAll(async () => {
  await database.close();
});

let clockIsRight = true;
const contextOf = () =>
  ({
    store,
    calendar,
    clockIsRight: async () => clockIsRight,
    clock: { now: () => now },
    notices: createNotices(createLog('silent')),
  }) as unknown as JobContext;

async function auditNow() {
  const heartbeat = vi.fn<() => Promise<void>>(async () => {});
  const audit = createAudit(contextOf(), heartbeat);
  await audit.run();
  await audit.run();
  return { beats: heartbeat.mock.calls.length, ...audit.last() };
}

test('an even account is told to who waits for it, once a minute', async () => {
  expect(await auditNow()).toMatchObject({ beats: 1, overdue: 0, unwritten: 0 });
});

test('nothing is told while something due is not sent', async () => {
  now = inRio('2027-10-19 09:10');
  expect(await auditNow()).toMatchObject({ beats: 0, overdue: 1 });
});

test('what is overdue for days is not forgotten', async () => {
  now = inRio('2027-10-22 09:10');
  expect(await auditNow()).toMatchObject({ beats: 0, overdue: 3 });
});

/** Opens what is due at a place. */
async function openAt(id: string) {
  const [first] = await store.ledger.due({ now, limit: 1 });
  await store.ledger.open({ key: first?.key ?? '', places: [{ platform: 'chat', id }], now });
  return first?.key ?? '';
}

test('a place in trouble, of which somebody knows, explains what waits for it and nothing else', async () => {
  now = inRio('2027-10-19 09:10');
  const place = { platform: 'chat', id: 'elsewhere' };
  await store.places.close({ place, state: 'no-access', cure: 'proxy', why: 'test' });
  expect(await auditNow()).toMatchObject({ beats: 0, overdue: 1 });
  await openAt('here');
  expect(await auditNow()).toMatchObject({ beats: 0, overdue: 1 });
  await store.places.close({
    place: { ...place, id: 'here' },
    state: 'no-access',
    cure: 'proxy',
    why: 'test',
  });
  expect(await auditNow()).toMatchObject({ beats: 1, overdue: 0 });
  await store.places.open({ ...place, id: 'here' }, ['no-access']);
});

test('what is held is listed, and does not silence the heartbeat for ever', async () => {
  expect(await auditNow()).toMatchObject({ beats: 0, overdue: 1 });
  await database.db.execute(sql`update delivery set state = 'held'`);
  expect(await auditNow()).toMatchObject({ beats: 1, overdue: 0 });
  await database.db.execute(sql`update delivery set state = 'planned'`);
});

test('by a clock that is wrong nothing is counted, and nobody is told that all is well', async () => {
  now = inRio('2027-10-19 08:30');
  clockIsRight = false;
  expect(await auditNow()).toMatchObject({ beats: 0, at: 0 });
  clockIsRight = true;
  expect(await auditNow()).toMatchObject({ beats: 1 });
});

test('the secretary is told once of what stays overdue for a quarter of an hour, in their working hours', async () => {
  now = inRio('2027-10-19 21:30');
  const audit = createAudit(contextOf(), async () => {});
  const notes = async () =>
    (await store.ledger.list({ from: 0, to: now + 30 * 24 * 3_600_000 })).filter(
      ({ kind }) => kind === 'unreached',
    );
  let passed = 0;
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => real() + passed);
  for (; passed < 14 * 60_000; passed += 61_000) await audit.run();
  expect(await notes()).toEqual([]);
  for (; passed < 30 * 60_000; passed += 61_000) await audit.run();
  vi.restoreAllMocks();
  const [note, ...others] = await notes();
  expect(others).toEqual([]);
  expect(note?.to).toEqual({ kind: 'person', person: 'secretary' });
  expect(note?.at).toBe(inRio('2027-10-20 08:00'));
  const plan = await store.plan();
  if (!note || !plan) throw new Error('there is a plan and a note');
  const reader = { locale: 'en', zone: plan.congress.zone };
  const message = reminderMessage(note, { plan, now, calendar, reader, lateMs: 0, possibleRepeat: false });
  expect(message?.summary).toContain('have not gone out');
});

test('nothing is told when the ledger has lost what the plan owes', async () => {
  now = inRio('2027-10-19 08:30');
  await database.db.execute(sql`delete from attempt`);
  await database.db.execute(sql`delete from delivery`);
  await database.db.execute(sql`delete from reminder`);
  expect((await auditNow()).unwritten).toBeGreaterThan(0);
  expect(await auditNow()).toMatchObject({ beats: 0 });
});

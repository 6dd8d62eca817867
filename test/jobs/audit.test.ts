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

const contextOf = () =>
  ({
    store,
    calendar,
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

test('nothing is told when the ledger has lost what the plan owes', async () => {
  now = inRio('2027-10-19 08:30');
  await database.db.execute(sql`delete from reminder`);
  expect((await auditNow()).unwritten).toBeGreaterThan(0);
  expect(await auditNow()).toMatchObject({ beats: 0 });
});

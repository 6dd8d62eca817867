import { setTimeout as sleep } from 'node:timers/promises';
import { createQueueBackend } from '../../jobs/backend.ts';
import { createJobs, type Jobs } from '../../jobs/index.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { realNow, systemClock } from '../../src/process/clock.ts';
import { createCrashPoints } from '../../src/process/crash.ts';
import { createLog } from '../../src/process/log.ts';
import { crashAt } from '../../src/settings/config.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { applyEdit, type Edit } from './edits.ts';
import { faultPlan } from './fault-plan.ts';
import { logEdit, pace, readEdits, readSpec, type Spec } from './spec.ts';

type Bot = { folder: string; spec: Spec; store: Store; jobs: Jobs };

const tell = (message: string) => process.send?.(message);

/** An edit ahead of its reminder needs time to be over before it; one behind it waits until it was sent. */
async function isTimely({ index, at }: Edit, { spec, store }: Bot): Promise<boolean> {
  const due = spec.instants[index] ?? 0;
  if (at < due) return realNow() < due - 3_000;
  const entries = await store.ledger.list({ from: due, to: due });
  return entries.every(({ state }) => state === 'sent');
}

async function makeEdit(edit: Edit, bot: Bot): Promise<void> {
  const { folder, store, jobs } = bot;
  const before = await store.plan();
  if (!before || !(await isTimely(edit, bot))) return;
  logEdit(folder, { ...edit, phase: 'begun', loggedAt: realNow() });
  const { created } = await store.save({
    plan: applyEdit(before, edit),
    basedOn: before.version,
    by: 'member-0',
    via: 'faults',
    verb: edit.kind,
    now: realNow(),
  });
  logEdit(folder, { ...edit, phase: 'acknowledged', loggedAt: realNow() });
  await jobs.arm(created);
}

/** Makes the edits that no earlier start has begun, each at its time. */
async function makeEdits(bot: Bot): Promise<void> {
  const begun = new Set(readEdits(bot.folder).map(({ index, kind }) => `${index} ${kind}`));
  for (const edit of bot.spec.edits) {
    if (begun.has(`${edit.index} ${edit.kind}`)) continue;
    await sleep(Math.max(0, edit.at - realNow()));
    await makeEdit(edit, bot);
  }
}

async function savePlan({ spec, store, jobs }: Bot): Promise<void> {
  if (await store.plan()) return;
  const now = realNow();
  const plan = faultPlan(spec.instants);
  const { created } = await store.save({
    plan,
    basedOn: 0,
    now,
    by: 'member-0',
    via: 'faults',
    verb: 'plan',
  });
  await jobs.arm(created);
}

/** Opens the store once, so that the first start of the run is like every other. */
export async function prepareStore(folder: string): Promise<void> {
  const database = await openDatabase(readSpec(folder).location);
  await createQueueBackend({ pool: database.pool, log: createLog('error') });
  await database.close();
}

/**
 * A bot that owes the reminders of the run: the real store, queue and jobs. Says `ready`, and `settled` when all has
 * been done.
 */
export async function runBot(folder: string): Promise<void> {
  const crash = createCrashPoints(crashAt());
  const spec = readSpec(folder);
  const log = createLog('error');
  const database = await openDatabase(spec.location);
  const store = createStore(database, { planReminders, calendar, crash });
  const where = spec.redisUrl ? { redisUrl: spec.redisUrl } : { pool: database.pool };
  const jobs = createJobs({
    store,
    clock: systemClock,
    calendar,
    adapters: [createLocalAdapter({ url: spec.platformUrl, timeoutMs: pace.sendMs, crash })],
    backend: await createQueueBackend({ ...where, log }),
    log,
    heldPolicy: 'never-lose',
    crash,
    ...pace,
  });
  const bot: Bot = { folder, spec, store, jobs };
  jobs.start();
  tell('ready');
  await savePlan(bot);
  const last = Math.max(...spec.instants);
  const settling = sleep(Math.max(0, last - realNow())).then(() =>
    jobs.settled(last, { timeoutMs: 300_000 }),
  );
  await Promise.all([makeEdits(bot), settling]);
  await jobs.settled(last, { timeoutMs: 60_000 });
  tell('settled');
  await jobs.stop();
  await store.close();
  process.disconnect?.();
}

import { createQueueBackend, type QueueBackend } from '../../jobs/backend.ts';
import { createJobs, type JobsOptions } from '../../jobs/index.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { type Clock, systemClock } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type DatabaseLocation, openDatabase } from '../../src/store/database.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openEmbedded } from '../embedded.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { faultPlan } from '../faults/fault-plan.ts';

export type Bench = {
  store: Store;
  backend: QueueBackend;
  jobs: ReturnType<typeof createJobs>;
  /** Saves a plan that owes a reminder at each instant, and sets their alarms. */
  owe(instants: readonly Instant[]): Promise<void>;
  /** Saves a change of the plan. */
  change(edit: (plan: Plan) => Plan): Promise<void>;
  close(): Promise<void>;
};

/** The jobs on a real store, with one adapter to a local platform. */
export async function openBench(options: {
  /** A Postgres server, else an embedded database of its own. */
  location?: DatabaseLocation;
  platformUrl: string;
  redisUrl?: string;
  clock?: Clock;
  jobs?: Partial<JobsOptions>;
  /** Puts something in the store's way. */
  changeStore?: (store: Store) => Store;
}): Promise<Bench> {
  const { location, platformUrl, redisUrl, clock = systemClock } = options;
  const log = createLog('silent');
  const database = await (location ? openDatabase(location) : openEmbedded());
  const store = (options.changeStore ?? ((same) => same))(createStore(database, { planReminders, calendar }));
  const backend = await createQueueBackend(redisUrl ? { redisUrl, log } : { pool: database.pool, log });
  const jobs = createJobs({
    store,
    clock,
    calendar,
    backend,
    log,
    heldPolicy: 'never-lose',
    adapters: [createLocalAdapter({ url: platformUrl, timeoutMs: 1_500 })],
    settleMs: 1_000,
    leaseMs: 2_500,
    sendMs: 1_500,
    sweepMs: 250,
    ...options.jobs,
  });
  const change = async (edit: (plan: Plan) => Plan) => {
    const before = (await store.plan()) ?? faultPlan([]);
    const plan = edit(before);
    const basedOn = before.version;
    const { created } = await store.save({
      plan,
      basedOn,
      by: 'test',
      via: 'test',
      verb: 'test',
      now: clock.now(),
    });
    await jobs.arm(created);
  };
  return {
    store,
    backend,
    jobs,
    owe: (instants) => change((before) => ({ ...faultPlan(instants), version: before.version })),
    change,
    async close() {
      await jobs.stop();
      await store.close();
    },
  };
}

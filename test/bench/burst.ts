import { setTimeout as sleep } from 'node:timers/promises';
import { createQueueBackend } from '../../jobs/backend.ts';
import { createJobs } from '../../jobs/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { type Destination, formatDestination } from '../../src/domain/reminder.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { realNow, systemClock } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type DatabaseLocation, openDatabase } from '../../src/store/database.ts';
import { calendar } from '../../src/time/calendar.ts';
import { peoplePlan } from './people-plan.ts';

/** Where both are run: the database, and Redis where that is the queue. */
export type BurstPlace = { location: DatabaseLocation; redisUrl?: string };

/** Milliseconds from the instant at which all were due until the last was done, and how late each was. */
export type Burst = { tookMs: number; lateMs: readonly number[]; cpuMs: number };

const log = createLog('silent');

/** A platform without a limit and without a network, that takes every message at once. */
const takingAdapter = (taken: () => void): Adapter => ({
  platform: 'local',
  tells: 'private',
  health: () => ({ state: 'up' }),
  answer: async () => {},
  start: async () => {},
  look: async () => {},
  stop: async () => {},
  allowances: async () => [],
  placeOf: (to: Destination) => ({ platform: 'local', id: formatDestination(to) }),
  async send({ key }) {
    taken();
    return key;
  },
  update: async () => {},
  find: async () => undefined,
});

/** Time enough to be ready before the first is due. */
const leadMs = (count: number) => 2_000 + count * 3;

type Finish = { late: number[]; done: Promise<void>; take(at: number): void };

function finishOf(count: number): Finish {
  const late: number[] = [];
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    late,
    done,
    take(at) {
      late.push(realNow() - at);
      if (late.length === count) finish();
    },
  };
}

/** From when all were due, or, where it took longer to write them down, from now. */
async function measured(finish: Finish, due: number): Promise<Burst> {
  const from = Math.max(due, realNow());
  await sleep(from - realNow());
  const cpu = process.cpuUsage();
  await finish.done;
  const tookMs = realNow() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { tookMs, lateMs: finish.late, cpuMs: (user + system) / 1_000 };
}

/** As many messages, each to somebody else, through the whole of the program; due at once, or over `spreadMs`. */
export async function burstOfReminders(
  { location, redisUrl }: BurstPlace,
  { count, spreadMs = 0 }: { count: number; spreadMs?: number },
): Promise<Burst> {
  const database = await openDatabase(location);
  const store = createStore(database, { planReminders, calendar });
  const from = realNow() + leadMs(count);
  const plan: Plan = peoplePlan(
    Array.from({ length: count }, (_, index) => from + Math.floor((spreadMs * index) / count)),
  );
  const finish = finishOf(count);
  let sent = 0;
  const backend = await createQueueBackend(redisUrl ? { redisUrl, log } : { pool: database.pool, log });
  const jobs = createJobs({
    ...{ store, clock: systemClock, calendar, backend, log, heldPolicy: 'never-lose' },
    adapters: [
      takingAdapter(() => {
        sent += 1;
      }),
    ],
    sent: (late) => finish.take(realNow() - late),
  });
  const saved = await store.save({ plan, basedOn: 0, by: 'b', via: 'b', verb: 'b', now: realNow() });
  await jobs.arm(saved.created);
  jobs.start();
  const result = await measured(finish, from);
  await jobs.stop();
  await store.close();
  if (sent !== count) throw new Error(`${sent} of ${count} messages were sent`);
  return result;
}

/** As many jobs that do nothing, on the same queue. */
export async function burstOfJobs(
  { location, redisUrl }: BurstPlace,
  { count, spreadMs = 0 }: { count: number; spreadMs?: number },
): Promise<Burst> {
  const database = await openDatabase(location);
  const backend = await createQueueBackend(redisUrl ? { redisUrl, log } : { pool: database.pool, log });
  const { queue, disconnect } = backend.openQueue();
  const finish = finishOf(count);
  const from = realNow() + leadMs(count);
  for (let first = 0; first < count; first += 500)
    await queue.addBulk(
      Array.from({ length: Math.min(500, count - first) }, (_, index) => {
        const at = from + Math.floor((spreadMs * (first + index)) / count);
        const opts = { jobId: `job-${first + index}`, delay: Math.max(0, at - realNow()) };
        return { name: 'remind' as const, data: { at }, opts };
      }),
    );
  const connection = backend.openWorker(async (job) => finish.take(job.data.at));
  const result = await measured(finish, from);
  await connection.worker.close();
  connection.disconnect();
  await queue.close();
  disconnect();
  await database.close();
  return result;
}

import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  type Processor,
  Queue,
  type RedisQueueBackend,
  runMigrations,
  Worker,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Instant } from '../src/domain/instant.ts';
import type { Log } from '../src/process/log.ts';
import type { Database } from '../src/store/db.ts';
import { checkRedis } from './check-redis.ts';

type Pool = Database['pool'];

/** What a job carries: the instant at which something is due, in the plan's time. */
type WakeUp = { at: Instant };

export type WakeUpQueue = Queue<WakeUp, unknown, 'remind'>;
export type WakeUpWorker = Worker<WakeUp, unknown, 'remind'>;
export type WakeUpProcessor = Processor<WakeUp, unknown, 'remind'>;

/** The queue of wake-ups; `disconnect` ends it at once, whether or not its server answers, as `isUp` tells. */
export type QueueConnection = { queue: WakeUpQueue; disconnect(): void; isUp(): boolean };

/** What works on wake-ups; `disconnect` ends it at once, whether or not its server answers. */
export type WorkerConnection = { worker: WakeUpWorker; disconnect(): void };

/** Where BullMQ keeps its jobs. */
export type QueueBackend = {
  kind: 'redis' | 'postgres';
  openQueue(): QueueConnection;
  openWorker(processor: WakeUpProcessor): WorkerConnection;
};

const name = 'wake-ups';

const jobDefaults = { removeOnComplete: true, removeOnFail: true };

// The ledger decides what is done, so a job may be run again any number of times; a stalled one costs nothing.
const workerSettings = {
  concurrency: 20,
  drainDelay: 2,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000_000,
};

function redisBackend(url: string): QueueBackend {
  // BullMQ as an ES module cannot load ioredis itself: it is given instances, and leaves closing them to us.
  const connect = (maxRetriesPerRequest: number | null) => {
    const client = new Redis(url, {
      maxRetriesPerRequest,
      enableOfflineQueue: maxRetriesPerRequest === null,
      retryStrategy: () => 500,
      connectTimeout: 2_000,
    });
    // BullMQ reports the same errors through its own events.
    client.on('error', () => {});
    return client;
  };
  return {
    kind: 'redis',
    openQueue() {
      const connection = connect(1);
      const queue: WakeUpQueue = new Queue(name, { connection, defaultJobOptions: jobDefaults });
      return { queue, disconnect: () => connection.disconnect(), isUp: () => connection.status === 'ready' };
    },
    openWorker(processor) {
      const connection = connect(null);
      const worker: WakeUpWorker = new Worker(name, processor, { connection, ...workerSettings });
      return { worker, disconnect: () => connection.disconnect() };
    },
  };
}

// BullMQ's types carry the backend and its connection; nothing here depends on either.
const postgres = createPostgresBackend as unknown as BackendFactory<RedisQueueBackend>;

function postgresBackend(pool: Pool): QueueBackend {
  const connection = pool as unknown as ConnectionOptions;
  return {
    kind: 'postgres',
    openQueue() {
      const queue: WakeUpQueue = new Queue(name, { connection, defaultJobOptions: jobDefaults }, postgres);
      return { queue, disconnect() {}, isUp: () => true };
    },
    openWorker(processor) {
      const worker: WakeUpWorker = new Worker(name, processor, { connection, ...workerSettings }, postgres);
      return { worker, disconnect() {} };
    },
  };
}

async function migrateQueue(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    client.release();
  }
}

/**
 * Prepares BullMQ's place: Redis, whose settings are checked, or the store's own database, whose tables for the queue
 * are brought up to date. A Redis that cannot be reached is no error: reminders go out without it.
 * @throws {RedisSettingsError} when Redis would forget or evict jobs
 */
export async function createQueueBackend(
  where: ({ redisUrl: string } | { pool: Pool }) & { log: Log },
): Promise<QueueBackend> {
  if ('redisUrl' in where) {
    await checkRedis(where.redisUrl, where.log);
    return redisBackend(where.redisUrl);
  }
  await migrateQueue(where.pool);
  return postgresBackend(where.pool);
}

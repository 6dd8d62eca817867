import { createQueueBackend, type QueueBackend } from '../../jobs/backend.ts';
import type { Jobs } from '../../jobs/index.ts';
import type { RehearsalClock } from '../process/clock.ts';
import type { Log } from '../process/log.ts';
import type { Config } from '../settings/config.ts';
import type { Database } from '../store/db.ts';
import type { Store } from '../store/store.ts';
import { keepRehearsal } from './plan-clock.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';

/** Opens the place of the queue: Redis where it is configured, else the store's own database. */
export function openQueue(
  { REDIS_URL: redisUrl }: Config,
  { database, log }: { database: Database; log: Log },
): Promise<QueueBackend> {
  return createQueueBackend({ ...(redisUrl ? { redisUrl } : { pool: database.pool }), log });
}

/** Lets the plan's time be moved: every jump rings the jobs. */
export function openRehearsal(
  clock: RehearsalClock,
  { store, jobs, log }: { store: Store; jobs: Jobs; log: Log },
): Rehearsal {
  return createRehearsal({
    clock,
    ledger: store.ledger,
    ring: (now) => jobs.ring(now),
    keep: (state) => keepRehearsal(store, state),
    async beginAgain(at) {
      await jobs.arm(await store.beginAgain(at));
    },
    failed: (error) => log.error({ error }, 'the clock stopped running fast'),
  });
}

import type { Jobs } from '../../jobs/index.ts';
import type { Adapter } from '../platform/adapter.ts';
import { type Clock, realNow } from '../process/clock.ts';
import type { Health } from '../process/health.ts';
import type { Readings } from '../reader/reader.ts';
import type { Database } from '../store/db.ts';
import type { Store } from '../store/store.ts';
import { toIso } from '../time/iso.ts';
import { zoneDataVersion } from '../time/zone-offset.ts';

const staleSweepMs = 10_000;

export type HealthParts = {
  store: Store;
  clock: Clock;
  jobs: Jobs;
  database: Database;
  platforms: readonly Adapter[];
  /** How the readings of the language model ended, where there is one. */
  readings?: (() => Readings) | undefined;
};

/** Whether the sweep runs and the database answers, and how far the ledger is behind. */
export async function readHealth(parts: HealthParts): Promise<Health> {
  const { store, clock, jobs, database, platforms, readings } = parts;
  const now = clock.now();
  const { sweptAt, queue, queueIsUp, sending, clockIsOff, clockAheadMs, audit } = jobs.health();
  const [unsettled, due, troubled] = await Promise.all([
    store.ledger.unsettled(now),
    store.ledger.due({ now, limit: 1 }),
    store.places.troubled(),
  ]);
  const sweepAgeMs = realNow() - sweptAt;
  const isDown = platforms.some((adapter) => adapter.health().state === 'down');
  return {
    ready: sweepAgeMs < staleSweepMs && !isDown && queueIsUp && !clockIsOff && !database.isFull(),
    ...(!queueIsUp && { reason: 'the queue’s server is gone; reminders go out up to a second late' }),
    ...(clockIsOff && { reason: 'this clock and the database’s differ; nothing is sent until they agree' }),
    ...(database.isFull() && { reason: 'the disk is full; nothing is saved or sent until there is room' }),
    planTime: toIso(now),
    database: database.kind,
    zoneData: zoneDataVersion,
    queue,
    queueIsUp,
    clockAheadMs,
    sweepAgeMs: sweptAt === 0 ? null : sweepAgeMs,
    unsettled,
    oldestDue: due[0] ? toIso(due[0].at) : null,
    sending,
    audit: { ...audit, at: audit.at === 0 ? null : toIso(audit.at) },
    ...(readings && { readings: readings() }),
    places: troubled.map(({ place, since, ...trouble }) => ({ ...place, ...trouble, since: toIso(since) })),
    platforms: Object.fromEntries(platforms.map((adapter) => [adapter.platform, adapter.health()])),
  };
}

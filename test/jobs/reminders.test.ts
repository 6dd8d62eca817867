import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { realNow, rehearsalClock } from '../../src/process/clock.ts';
import type { DatabaseLocation } from '../../src/store/database.ts';
import { type LocalPlatform, startLocalPlatform } from '../fakes/local-platform.ts';
import { hasPostgres, hasRedis, type Server, startPostgres, startRedis } from '../servers.ts';
import { type Bench, openBench } from './bench.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const never = 3_600_000;
/** What a busy machine may add; what does not come by the way that is tried does not come at all. */
const inTimeMs = 15_000;

type Setting = { name: string; store: 'pglite' | 'postgres'; queue: 'store' | 'redis'; runs: boolean };
const settings: Setting[] = [
  { name: 'PGlite', store: 'pglite', queue: 'store', runs: true },
  { name: 'Postgres', store: 'postgres', queue: 'store', runs: hasPostgres() },
  { name: 'PGlite and Redis', store: 'pglite', queue: 'redis', runs: hasRedis() },
];

async function emptyDatabase(server: Server, name: string): Promise<DatabaseLocation> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { databaseUrl: server.url.replace(/\/postgres$/, `/${name}`) };
}

describe.each(settings)('reminders on $name', ({ store, queue, runs }) => {
  let postgres: Server | undefined;
  let redis: Server | undefined;
  let platform: LocalPlatform;
  let bench: Bench | undefined;
  let databases = 0;

  beforeAll(async () => {
    if (runs && store === 'postgres') postgres = await startPostgres();
    if (runs && queue === 'redis') redis = await startRedis();
  });
  afterAll(() => Promise.all([postgres?.stop(), redis?.stop()]));
  beforeEach(async () => {
    platform = await startLocalPlatform({ seed: 1 });
  });
  afterEach(async () => {
    await bench?.close();
    bench = undefined;
    await platform.stop();
  });

  async function open(options: Partial<Parameters<typeof openBench>[0]> = {}) {
    databases += 1;
    const location = postgres && (await emptyDatabase(postgres, `bench_${databases}`));
    const redisUrl = redis && `${redis.url}/${databases}`;
    bench = await openBench({
      ...(location && { location }),
      platformUrl: platform.url,
      ...(redisUrl && { redisUrl }),
      ...options,
    });
    bench.jobs.start();
    return bench;
  }
  const stored = (count: number) =>
    vi.waitFor(() => expect(platform.stored()).toHaveLength(count), { timeout: 20_000, interval: 10 });

  it.runIf(runs)('go out on time without the sweep, woken by the queue', async () => {
    const { owe } = await open({ jobs: { sweepMs: never } });
    const at = realNow() + 500;
    await owe([at]);
    await stored(1);
    expect(platform.stored()[0]?.storedAt).toBeGreaterThanOrEqual(at);
    expect((platform.stored()[0]?.storedAt ?? 0) - at).toBeLessThan(inTimeMs);
  });

  it.runIf(runs)('go out on time with the queue emptied', async () => {
    const { owe, backend } = await open();
    const at = realNow() + 1_500;
    await owe([at]);
    const { queue: alarms, disconnect } = backend.openQueue();
    await alarms.obliterate({ force: true });
    expect(await alarms.getDelayedCount()).toBe(0);
    await alarms.close();
    disconnect();
    await stored(1);
    expect((platform.stored()[0]?.storedAt ?? 0) - at).toBeLessThan(inTimeMs);
  });

  it.runIf(runs)('go out at once when the clock of a rehearsal jumps, and the next on time', async () => {
    const clock = rehearsalClock({ planAt: 1_900_000_000_000, realAt: realNow() });
    const { owe, jobs } = await open({ clock, jobs: { sweepMs: never } });
    const first = clock.now() + 5 * dayMs;
    await owe([first, first + dayMs, first + dayMs + 1_500]);
    clock.set(first);
    await jobs.ring(clock.now());
    await stored(1);
    clock.set(first + dayMs);
    await jobs.ring(clock.now());
    await stored(2);
    // The last one is due a moment after the jump: its alarm was set anew.
    await stored(3);
  });

  it.runIf(runs)('wait with a job that rings early after the clock was set back', async () => {
    const clock = rehearsalClock({ planAt: 1_900_000_000_000, realAt: realNow() });
    const { owe, jobs } = await open({ clock, jobs: { sweepMs: never } });
    const at = clock.now() + 400;
    await owe([at]);
    clock.set(at - 1_500);
    await stored(1);
    expect(clock.now()).toBeGreaterThanOrEqual(at);
    expect(jobs.health().wokenAt).toBeGreaterThan(0);
  });

  it.runIf(runs)('are looked up, not sent again, when the answer was lost', async () => {
    platform.setFaults({ lostAfter: 1 });
    const { owe, jobs, store: truth } = await open();
    const at = realNow();
    await owe([at]);
    await stored(1);
    expect(await jobs.settled(realNow(), { timeoutMs: 40_000 })).toBe(true);
    expect(platform.posts()).toBe(1);
    expect(await truth.ledger.list({ from: at, to: at })).toMatchObject([{ state: 'sent' }]);
  });

  it.runIf(runs)('are sent again when the platform surely never had them', async () => {
    platform.setFaults({ lostBefore: 1 });
    const { owe, jobs } = await open();
    await owe([realNow()]);
    await vi.waitFor(() => expect(platform.posts()).toBe(1), { timeout: 5_000 });
    platform.setFaults({});
    await stored(1);
    expect(await jobs.settled(realNow(), { timeoutMs: 40_000 })).toBe(true);
    expect(platform.stored()).toHaveLength(1);
  });

  it.runIf(runs)('wait as long as the platform asks', async () => {
    platform.setFaults({ tooMany: 1 });
    const { owe } = await open();
    await owe([realNow()]);
    await vi.waitFor(() => expect(platform.posts()).toBe(1), { timeout: 20_000, interval: 5 });
    const asked = realNow();
    platform.setFaults({});
    await stored(1);
    expect((platform.stored()[0]?.storedAt ?? 0) - asked).toBeGreaterThan(900);
  });

  it.runIf(runs)('are updated in place when they are no longer true', async () => {
    const { owe, change, jobs } = await open();
    await owe([realNow()]);
    await stored(1);
    expect(await jobs.settled(realNow(), { timeoutMs: 40_000 })).toBe(true);
    await change((plan) => ({
      ...plan,
      deadlines: plan.deadlines.map((deadline) => ({ ...deadline, state: 'done' as const })),
    }));
    await vi.waitFor(() => expect(platform.stored()[0]?.updates).toHaveLength(1), { timeout: 5_000 });
    expect(platform.stored()).toHaveLength(1);
  });

  it.runIf(runs)('of one person at one time are one message, sent once and updated in place', async () => {
    platform.setFaults({ lostAfter: 1 });
    const { owe, change, jobs, store: truth } = await open();
    const at = realNow() + 300;
    await owe([at, at, at]);
    expect(await jobs.settled(at, { timeoutMs: 40_000 })).toBe(true);
    platform.setFaults({});
    const places = platform.stored().map(({ place, carries }) => [place, carries.length]);
    expect(places.sort()).toEqual([
      ['member-0', 2],
      ['member-1', 1],
    ]);
    expect(await truth.ledger.list({ from: at, to: at })).toMatchObject([
      { state: 'sent' },
      { state: 'sent' },
      { state: 'sent' },
    ]);
    await change((plan) => ({
      ...plan,
      deadlines: plan.deadlines.map((deadline, index) =>
        index === 0 ? { ...deadline, state: 'done' as const } : deadline,
      ),
    }));
    expect(await jobs.settled(at, { timeoutMs: 40_000 })).toBe(true);
    const updates = platform.stored().flatMap(({ place, updates: made }) => made.map(() => place));
    expect(updates).toEqual(['member-0']);
    expect(platform.posts()).toBe(2);
  });

  it.runIf(runs)('share the alarm of their instant; three hundred are set in two seconds', async () => {
    const { owe, backend, store: truth } = await open({ jobs: { sweepMs: never } });
    const start = performance.now();
    const soon = realNow() + 30 * minuteMs;
    await owe(Array.from({ length: 300 }, (_, index) => soon + (index >> 1)));
    expect(performance.now() - start).toBeLessThan(2_000);
    const { queue: alarms, disconnect } = backend.openQueue();
    const next = await truth.ledger.due({ now: soon + 300, limit: 1_000 });
    expect(next.length).toBeGreaterThanOrEqual(300);
    expect(await alarms.getDelayedCount()).toBe(new Set(next.map(({ at }) => at)).size);
    await alarms.close();
    disconnect();
  });
});

describe.runIf(hasPostgres())('two processes on one Postgres', () => {
  it('send each reminder once', async () => {
    const server = await startPostgres();
    const platform = await startLocalPlatform({ seed: 1 });
    const location = { databaseUrl: server.url };
    const benches = await Promise.all([1, 2].map(() => openBench({ location, platformUrl: platform.url })));
    for (const { jobs } of benches) jobs.start();
    const now = realNow();
    const instants = Array.from({ length: 200 }, (_, index) => now + 500 + index * 10);
    await benches[0]?.owe(instants);
    for (const { jobs } of benches) expect(await jobs.settled(now + 2_500, { timeoutMs: 40_000 })).toBe(true);
    await Promise.all(benches.map((bench) => bench.close()));
    const carried = platform.stored().flatMap(({ carries }) => carries);
    expect(carried).toHaveLength(200);
    expect(new Set(carried).size).toBe(200);
    await platform.stop();
    await server.stop();
  });
});

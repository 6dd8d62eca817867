import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueueBackend } from '../../jobs/backend.ts';
import { RedisSettingsError, redisProblems } from '../../jobs/check-redis.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { type LocalPlatform, startLocalPlatform } from '../fakes/local-platform.ts';
import { hasRedis, type Server, startRedis } from '../servers.ts';
import { openBench } from './bench.ts';

const log = createLog('silent');

it('names each setting of Redis that would lose jobs, with its fix', () => {
  expect(redisProblems({ appendonly: 'yes', 'maxmemory-policy': 'noeviction' })).toEqual([]);
  expect(redisProblems({ appendonly: 'no', 'maxmemory-policy': 'allkeys-lru' })).toEqual([
    'Redis has appendonly "no" and needs "yes": redis-cli config set appendonly yes (and "appendonly yes" in redis.conf)',
    'Redis has maxmemory-policy "allkeys-lru" and needs "noeviction": redis-cli config set maxmemory-policy noeviction (and "maxmemory-policy noeviction" in redis.conf)',
  ]);
});

describe.runIf(hasRedis())('with Redis', () => {
  let redis: Server;
  let platform: LocalPlatform;
  beforeEach(async () => {
    [redis, platform] = await Promise.all([startRedis(), startLocalPlatform({ seed: 1 })]);
  });
  afterEach(() => Promise.all([redis.stop(), platform.stop()]));

  const open = () => openBench({ platformUrl: platform.url, redisUrl: redis.url });
  const stored = (count: number) =>
    vi.waitFor(() => expect(platform.stored()).toHaveLength(count), { timeout: 20_000, interval: 10 });

  async function asAdministrator(work: (client: Redis) => Promise<unknown>) {
    const client = new Redis(redis.url);
    await work(client);
    client.disconnect();
  }

  it('refuses a Redis that forgets, and takes one that does not let itself be asked', async () => {
    await asAdministrator((client) => client.config('SET', 'appendonly', 'no'));
    await expect(createQueueBackend({ redisUrl: redis.url, log })).rejects.toThrow(RedisSettingsError);
    await asAdministrator((client) => client.call('ACL', 'SETUSER', 'default', '-config'));
    expect((await createQueueBackend({ redisUrl: redis.url, log })).kind).toBe('redis');
  });

  it('sends on time after FLUSHALL', async () => {
    const { owe, jobs, close } = await open();
    jobs.start();
    const at = realNow() + 1_500;
    await owe([at]);
    await asAdministrator((client) => client.flushall());
    await stored(1);
    expect((platform.stored()[0]?.storedAt ?? 0) - at).toBeLessThan(1_500);
    await close();
  });

  it('sends on time while Redis is dead, and stops in time', async () => {
    const { owe, jobs, close, change } = await open();
    jobs.start();
    const at = realNow() + 1_500;
    await owe([at]);
    process.kill(redis.pid, 'SIGKILL');
    await stored(1);
    expect((platform.stored()[0]?.storedAt ?? 0) - at).toBeLessThan(1_500);
    expect(jobs.health().queueIsUp).toBe(false);
    const beforeChange = performance.now();
    await change((plan) => ({
      ...plan,
      personalReminders: [
        { id: 'later', person: 'member-0', deadline: 'deadline-0', at: realNow() + 60_000, why: 'asked' },
      ],
    }));
    expect(performance.now() - beforeChange).toBeLessThan(4_000);
    const beforeStop = performance.now();
    await close();
    expect(performance.now() - beforeStop).toBeLessThan(5_000);
  });

  it('starts and sends with no Redis there at all', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    taken.close();
    const redisUrl = `redis://127.0.0.1:${port}`;
    const bench = await openBench({ platformUrl: platform.url, redisUrl });
    bench.jobs.start();
    await bench.owe([realNow() + 200]);
    await stored(1);
    const beforeStop = performance.now();
    await bench.close();
    expect(performance.now() - beforeStop).toBeLessThan(5_000);
  });

  it('sets alarms again once Redis is back', async () => {
    const { owe, jobs, backend, close } = await open();
    jobs.start();
    await owe([realNow() + 3_600_000]);
    const { queue: alarms, disconnect } = backend.openQueue();
    await vi.waitFor(async () => expect(await alarms.getDelayedCount()).toBeGreaterThan(0), {
      timeout: 20_000,
    });
    await asAdministrator(async (client) => {
      await client.flushall();
      await client.call('CLIENT', 'KILL', 'TYPE', 'normal');
    });
    await vi.waitFor(async () => expect(await alarms.getDelayedCount()).toBeGreaterThan(0), {
      timeout: 20_000,
    });
    alarms.on('error', () => {});
    await alarms.close();
    disconnect();
    await close();
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { createClockCheck } from '../../jobs/clock-check.ts';
import { createNotices } from '../../jobs/notices.ts';
import { minuteMs } from '../../src/domain/instant.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import { startLocalPlatform } from '../fakes/local-platform.ts';
import { openBench } from './bench.ts';

const hourMs = 3_600_000;
const notices = createNotices(createLog('silent'));

it.each([
  [0, true],
  [2_000, true],
  [-2_000, true],
  [hourMs, false],
  [-hourMs, false],
  [10_000, false],
])('a clock that is %i ms off is right: %s', async (off, isRight) => {
  const check = createClockCheck({ databaseNow: async () => realNow() - off, notices });
  expect(await check.isRight()).toBe(isRight);
  expect(Math.abs(check.aheadMs() - off)).toBeLessThan(500);
});

it.each([
  [0, 2_000, true],
  [hourMs, 2_000, false],
  [0, 8_000, false],
])('a clock that is %i ms off is right, by an answer after %i ms: %s', async (off, tookMs, isRight) => {
  let passed = 0;
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => real() + passed);
  const databaseNow = async () => {
    const at = realNow() - off;
    passed += tookMs;
    return at + tookMs / 2;
  };
  expect(await createClockCheck({ databaseNow, notices }).isRight()).toBe(isRight);
  vi.restoreAllMocks();
});

it('is asked of again as soon as the clock is set, and seldom otherwise', async () => {
  const databaseNow = vi.fn<() => Promise<number>>(async () => performance.timeOrigin + performance.now());
  const check = createClockCheck({ databaseNow, notices });
  for (let i = 0; i < 5; i += 1) expect(await check.isRight()).toBe(true);
  expect(databaseNow).toHaveBeenCalledTimes(1);
  vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + hourMs);
  expect(await check.isRight()).toBe(false);
  vi.restoreAllMocks();
  expect(await check.isRight()).toBe(true);
});

it('a webhook is not told that something is late by a clock that is ahead', { timeout: 30_000 }, async () => {
  const told: string[] = [];
  const address = createServer((request, response) => {
    void text(request).then((body) => {
      told.push((JSON.parse(body) as { type: string }).type);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(address, 'listening');
  let off = 0;
  let databaseOff = 0;
  const clock = { now: () => realNow() + off };
  const bench = await openBench({
    platformUrl: 'http://127.0.0.1:9/',
    clock,
    changeStore: (store) => ({ ...store, databaseNow: async () => realNow() - databaseOff }),
    jobs: {
      webhooks: [
        {
          url: `http://127.0.0.1:${(address.address() as AddressInfo).port}/`,
          secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
          audience: 'committee',
        },
      ],
    },
  });
  const soon = realNow() + 10 * minuteMs;
  const due = {
    kind: 'absolute' as const,
    on: calendar.dayOf(soon, 'UTC'),
    at: calendar.timeOf(soon, 'UTC'),
  };
  const plan = committeePlan({ deadlines: [deadlineOf('papers', due.on, { due })] });
  await bench.change(() => ({ ...plan, congress: { ...plan.congress, zone: 'UTC' } }));
  bench.jobs.start();
  await vi.waitFor(async () => expect(await bench.store.getSetting('webhooks')).toBeTruthy(), {
    timeout: 10_000,
  });
  // It is known that the two differ before this clock runs ahead: a clock that is set is found out at once, this one is not.
  databaseOff = hourMs;
  await vi.waitFor(() => expect(bench.jobs.health().clockIsOff).toBe(true), { timeout: 10_000 });
  off = hourMs;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(told).toEqual([]);
  await bench.close();
  address.close();
});

it('nothing is sent by a process whose clock is an hour ahead, nor is anything corrected, and all of it once they agree', {
  timeout: 60_000,
}, async () => {
  const platform = await startLocalPlatform({ seed: 1 });
  let off = hourMs;
  const bench = await openBench({
    platformUrl: platform.url,
    changeStore: (store) => ({ ...store, databaseNow: async () => realNow() - off }),
  });
  bench.jobs.start();
  await bench.owe([realNow(), realNow()]);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(platform.posts()).toBe(0);
  expect(bench.jobs.health().clockIsOff).toBe(true);
  off = 0;
  await vi.waitFor(() => expect(platform.stored().flatMap(({ carries }) => carries)).toHaveLength(2), {
    timeout: 20_000,
  });
  off = -hourMs;
  await vi.waitFor(() => expect(bench.jobs.health().clockIsOff).toBe(true), { timeout: 10_000 });
  await bench.change((plan) => ({
    ...plan,
    deadlines: plan.deadlines.map((deadline) => ({ ...deadline, state: 'done' })),
  }));
  const updates = () => platform.stored().flatMap((message) => message.updates);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(updates()).toEqual([]);
  off = 0;
  await vi.waitFor(() => expect(updates().length).toBeGreaterThan(0), { timeout: 20_000 });
  await bench.close();
  await platform.stop();
});

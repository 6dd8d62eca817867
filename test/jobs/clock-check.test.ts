import { expect, it, vi } from 'vitest';
import { createClockCheck } from '../../jobs/clock-check.ts';
import { createNotices } from '../../jobs/notices.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
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

it('nothing is sent by a process whose clock is an hour ahead, and all of it once they agree', async () => {
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
  await bench.close();
  await platform.stop();
});

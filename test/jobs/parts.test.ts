import { describe, expect, it, vi } from 'vitest';
import { backOffMs } from '../../jobs/failure.ts';
import { createLanes } from '../../jobs/lanes.ts';
import { createNotices } from '../../jobs/notices.ts';
import { createSweep } from '../../jobs/sweep.ts';
import { delayMsOf, jobIdOf } from '../../jobs/wake-ups.ts';
import { createWatchdog } from '../../jobs/watchdog.ts';
import { within } from '../../jobs/within.ts';
import { createCrashPoints } from '../../src/process/crash.ts';
import type { Log } from '../../src/process/log.ts';

const deferred = () => {
  let finish = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { promise, finish };
};

function listeningNotices() {
  const lines: string[] = [];
  const write = (...words: unknown[]) => {
    lines.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
  };
  const log = { debug: write, info: write, warn: write, error: write } as unknown as Log;
  return { lines, notices: createNotices(log) };
}

describe('crash points', () => {
  it('kill at the hit that is asked for, once', () => {
    const kill = vi.fn<() => void>();
    const crash = createCrashPoints('before-send:3', kill);
    for (const point of ['before-send', 'after-send', 'before-send']) crash(point);
    expect(kill).not.toHaveBeenCalled();
    for (const point of ['before-send', 'before-send']) crash(point);
    expect(kill).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, '', 'before-send:0', 'before-send:x', 'before-send:-1'])(
    'never kill with %j',
    (specification) => {
      const kill = vi.fn<() => void>();
      const crash = createCrashPoints(specification, kill);
      for (let i = 0; i < 5; i += 1) crash('before-send');
      expect(kill).not.toHaveBeenCalled();
    },
  );
});

it('backs off for 1, 2, 4 … 30 seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 40].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

it('gives BullMQ ids without a colon and delays that are whole and not negative', () => {
  expect(jobIdOf(17)).toBe('at-17');
  expect(delayMsOf(10.7, 3)).toBe(7);
  expect(delayMsOf(3, 10)).toBe(0);
});

describe('lanes', () => {
  const here = { platform: 'local', id: 'here' };
  const there = { platform: 'local', id: 'there' };

  it('send in order in one place and at once in another', async () => {
    const lanes = createLanes();
    const first = deferred();
    const done: string[] = [];
    void lanes.run(here, () => first.promise.then(() => void done.push('first')));
    void lanes.run(here, async () => void done.push('second'));
    await lanes.run(there, async () => void done.push('elsewhere'));
    expect(done).toEqual(['elsewhere']);
    first.finish();
    await lanes.idle();
    expect(done).toEqual(['elsewhere', 'first', 'second']);
    expect(lanes.count()).toBe(0);
  });

  it('go on after a task that fails', async () => {
    const lanes = createLanes();
    await expect(lanes.run(here, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(lanes.run(here, async () => {})).resolves.toBeUndefined();
    expect(lanes.count()).toBe(0);
  });

  it('leave alone a place, or a whole platform', () => {
    const lanes = createLanes();
    lanes.pause(here, 1_000);
    expect(lanes.pauseMs(here)).toBeGreaterThan(900);
    expect(lanes.pauseMs(there)).toBe(0);
    lanes.pause('local', 2_000);
    expect(lanes.pauseMs(there)).toBeGreaterThan(1_900);
  });
});

describe('the sweep', () => {
  it('never overlaps a step, goes on with the others, and survives errors', async () => {
    const { notices, lines } = listeningNotices();
    const slow = deferred();
    const runSlow = vi.fn<() => Promise<void>>(() => slow.promise);
    const runBroken = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('away')));
    const sweep = createSweep(
      [
        { name: 'slow', run: runSlow },
        { name: 'broken', run: runBroken },
      ],
      { everyMs: 5, notices },
    );
    sweep.start();
    await vi.waitFor(() => expect(runBroken.mock.calls.length).toBeGreaterThan(3), { timeout: 20_000 });
    expect(runSlow).toHaveBeenCalledTimes(1);
    slow.finish();
    await sweep.stop();
    expect(lines).toEqual(['{"error":"away"} broken failed']);
  });

  it('runs a hurried step once more when it is under way already, and only that one', async () => {
    const { notices } = listeningNotices();
    const turns = [deferred(), deferred(), deferred()];
    let begun = 0;
    const run = vi.fn<() => Promise<void>>(async () => {
      begun += 1;
      await turns[begun - 1]?.promise;
    });
    const other = vi.fn<() => Promise<void>>(async () => {});
    const sweep = createSweep(
      [
        { name: 'hurried', run },
        { name: 'other', run: other },
      ],
      { everyMs: 3_600_000, notices },
    );
    sweep.start();
    sweep.hurry('hurried');
    sweep.hurry('hurried');
    expect(run).toHaveBeenCalledTimes(1);
    turns[0]?.finish();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2), { timeout: 20_000 });
    turns[1]?.finish();
    await sweep.stop();
    expect(run).toHaveBeenCalledTimes(2);
    expect(other).toHaveBeenCalledTimes(1);
  });
});

it('says a trouble once and when it is over', () => {
  const { notices, lines } = listeningNotices();
  notices.trouble('the queue failed', new Error('away'));
  notices.trouble('the queue failed', new Error('away'));
  notices.over('the queue failed');
  notices.over('the queue failed');
  expect(lines).toEqual(['{"error":"away"} the queue failed', 'the queue failed: over']);
});

describe('the watchdog', () => {
  it('barks after three misses in a row, and not when a wake-up came in between', () => {
    const bark = vi.fn<() => void>();
    const watchdog = createWatchdog(bark, 0);
    const miss = () => watchdog.found([{ at: 1_000 }], 2_000);
    miss();
    miss();
    watchdog.woken();
    miss();
    miss();
    expect(bark).not.toHaveBeenCalled();
    miss();
    expect(bark).toHaveBeenCalledTimes(1);
  });

  it('does not count what was missed while nobody was there, nor what the sweep found first by a hair', () => {
    const bark = vi.fn<() => void>();
    const watchdog = createWatchdog(bark, 5_000);
    for (let i = 0; i < 5; i += 1) watchdog.found([{ at: 4_000 }], 60_000);
    for (let i = 0; i < 5; i += 1) watchdog.found([{ at: 6_000 }], 6_100);
    expect(bark).not.toHaveBeenCalled();
  });
});

it('gives up waiting for what does not answer, and ignores its later end', async () => {
  await expect(within(10, new Promise(() => {}))).rejects.toThrow('no answer in 10 ms');
  await expect(within(1_000, Promise.resolve(1))).resolves.toBe(1);
});

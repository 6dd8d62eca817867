import { beforeEach, describe, expect, test } from 'vitest';
import type { Reminder } from '../../src/domain/reminder.ts';
import { createRehearsal } from '../../src/main/rehearsal.ts';
import { type RehearsalState, rehearsalClock } from '../../src/process/clock.ts';

const reminder = (at: number): Reminder => ({
  key: `key-${at}`,
  subject: 'programme',
  kind: 'before',
  rule: 'before-1',
  dueAt: at,
  at,
  to: { kind: 'committee' },
});

let real: number;
let waiting: Reminder[];
let rung: number[];
let kept: RehearsalState[];
let onRing: () => void;

beforeEach(() => {
  real = 1_000_000;
  waiting = [200, 200, 300, 900].map(reminder);
  rung = [];
  kept = [];
  onRing = () => {};
});

/** A rehearsal at 100 on a ledger that sends at once what is due when it is woken. */
function rehearse() {
  const clock = rehearsalClock({ planAt: 100, realAt: real }, () => real);
  const rehearsal = createRehearsal({
    clock,
    ledger: {
      waiting: async ({ limit, from = 0 }) => waiting.filter(({ at }) => at >= from).slice(0, limit),
      due: async ({ now, limit }) => waiting.filter(({ at }) => at <= now).slice(0, limit),
      unsettled: async (now) => waiting.filter(({ at }) => at <= now).length,
    },
    async ring(now) {
      rung.push(now);
      waiting = waiting.filter(({ at }) => at > now);
      onRing();
    },
    keep: async (state) => {
      kept.push(state);
    },
    async beginAgain(at) {
      waiting = [200, 200, 300, 900].map(reminder).filter((each) => each.at > at);
    },
    failed: (error) => {
      throw error;
    },
  });
  return { clock, rehearsal };
}

describe('a jump', () => {
  test('stops at each reminder on the way, and arrives', async () => {
    const { clock, rehearsal } = rehearse();
    expect(await rehearsal.jump(500)).toEqual({ due: 3, left: 0, interrupted: false });
    expect(rung).toEqual([200, 300]);
    expect(clock.now()).toBe(500);
    expect(await rehearsal.next()).toBe(900);
  });

  test('to the instant of a reminder sends it', async () => {
    const { rehearsal } = rehearse();
    await rehearsal.jump(200);
    expect(rung).toEqual([200]);
  });

  test('never keeps a time before the one it kept last', async () => {
    await rehearse().rehearsal.jump(1000);
    const times = kept.map(({ planAt }) => planAt);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    expect(times.at(-1)).toBe(1000);
  });

  test('is left where it is when interrupted, and time passes again', async () => {
    const { clock, rehearsal } = rehearse();
    let stopped: Promise<boolean> | undefined;
    onRing = () => {
      stopped ??= rehearsal.interrupt();
    };
    expect(await rehearsal.jump(1000)).toMatchObject({ interrupted: true });
    expect(await stopped).toBe(true);
    expect(clock.now()).toBe(200);
    expect(rehearsal.isMoving()).toBe(false);
    real += 5;
    expect(clock.now()).toBe(205);
  });
});

describe('a pause', () => {
  test('holds the time, also after a jump, until it runs again', async () => {
    const { clock, rehearsal } = rehearse();
    await rehearsal.pause();
    real += 50;
    expect(clock.now()).toBe(100);
    expect(rehearsal.pace()).toBe(0);
    await rehearsal.jump(400);
    real += 50;
    expect(clock.now()).toBe(400);
    await rehearsal.resume();
    real += 50;
    expect(clock.now()).toBe(450);
    expect(rehearsal.pace()).toBe(1);
  });
});

test('nothing is interrupted where nothing moves', async () => {
  const { rehearsal } = rehearse();
  expect(rehearsal.isMoving()).toBe(false);
  expect(await rehearsal.interrupt()).toBe(false);
});

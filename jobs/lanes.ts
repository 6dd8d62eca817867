import type { Place } from '../src/domain/delivery.ts';
import { startStopwatch } from '../src/process/clock.ts';

/** One queue of sends per place, so that messages arrive in order and a place in trouble holds up no other. */
export type Lanes = {
  /** Runs the task after those before it in the same place. */
  run(place: Place, task: () => Promise<void>): Promise<void>;
  /** How long the place, or its whole platform, still wants to be left alone. */
  pauseMs(place: Place): number;
  /** Leaves a place alone, or its platform when `place` is one. */
  pause(place: Place | string, forMs: number): void;
  /** A send failed; returns how many in a row have. */
  failed(place: Place): number;
  worked(place: Place): void;
  /** Whether something is under way to the place. */
  isBusy(place: Place): boolean;
  /** A message took so long; what the next surely takes as well, 0 before that is known from several. */
  took(platform: string, ms: number): number;
  /** Sends under way or waiting their turn. */
  count(): number;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
};

const keyOf = (place: Place) => `${place.platform}:${place.id}`;

/** From so many messages it is known how quick one can be, and the next is hardly quicker than this part of it. */
const timesToKnow = 10;
const surely = 0.8;

/** Lanes of this process; nothing of them is kept. */
export function createLanes(): Lanes {
  const elapsed = startStopwatch();
  const tails = new Map<string, Promise<void>>();
  const pausedUntil = new Map<string, number>();
  const failures = new Map<string, number>();
  const shortest = new Map<string, { ms: number; times: number }>();
  let count = 0;
  const remaining = (key: string) => Math.max(0, (pausedUntil.get(key) ?? 0) - elapsed());
  return {
    run(place, task) {
      const key = keyOf(place);
      count += 1;
      const done = (tails.get(key) ?? Promise.resolve()).then(task).finally(() => {
        count -= 1;
        if (tails.get(key) === tail) tails.delete(key);
      });
      const tail: Promise<void> = done.catch(() => {});
      tails.set(key, tail);
      return done;
    },
    pauseMs: (place) => Math.max(remaining(keyOf(place)), remaining(place.platform)),
    pause(place, forMs) {
      const key = typeof place === 'string' ? place : keyOf(place);
      pausedUntil.set(key, Math.max(pausedUntil.get(key) ?? 0, elapsed() + forMs));
    },
    failed(place) {
      const times = (failures.get(keyOf(place)) ?? 0) + 1;
      failures.set(keyOf(place), times);
      return times;
    },
    worked(place) {
      failures.delete(keyOf(place));
    },
    isBusy: (place) => tails.has(keyOf(place)),
    took(platform, ms) {
      const before = shortest.get(platform) ?? { ms, times: 0 };
      const least = { ms: Math.min(before.ms, ms), times: before.times + 1 };
      shortest.set(platform, least);
      return least.times < timesToKnow ? 0 : surely * least.ms;
    },
    count: () => count,
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

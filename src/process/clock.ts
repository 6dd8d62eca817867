import type { Instant } from '../domain/instant.ts';

/** The only source of the present. Plan time may be rehearsed; `realNow` never is. */
export type Clock = { now(): Instant };

export const realNow = (): Instant => Date.now();

export const systemClock: Clock = { now: realNow };

/** A clock that stands still: for one command at a given instant, and for tests. */
export const fixedClock = (at: Instant): Clock => ({ now: () => at });

/** Where a rehearsal stands: `planAt` was the plan's time when the real time was `realAt`. */
export type RehearsalState = { planAt: Instant; realAt: Instant };

export type RehearsalClock = Clock & {
  /** Moves the plan's time; it runs on from there at the pace of real time. */
  set(planAt: Instant): void;
  /** Stops the plan's time where it is until `set` or `resume`. */
  pause(): void;
  resume(): void;
  state(): RehearsalState;
};

/** A clock that starts anywhere and runs at the pace of `real`. */
export function rehearsalClock(start: RehearsalState, real: () => Instant = realNow): RehearsalClock {
  let { planAt, realAt } = start;
  let paused = false;
  const now = () => (paused ? planAt : planAt + (real() - realAt));
  const set = (at: Instant) => {
    planAt = at;
    realAt = real();
  };
  return {
    now,
    set,
    pause: () => {
      set(now());
      paused = true;
    },
    resume: () => {
      set(now());
      paused = false;
    },
    state: () => ({ planAt: now(), realAt: real() }),
  };
}

/** Milliseconds since it was started. Setting the clock does not make it smaller, and time spent suspended counts. */
export type Stopwatch = () => number;

export function startStopwatch(): Stopwatch {
  const wall = realNow();
  const monotonic = performance.now();
  return () => Math.max(realNow() - wall, performance.now() - monotonic);
}

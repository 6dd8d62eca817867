import type { Instant } from '../src/domain/instant.ts';

/** Notices that wake-ups have stopped coming: a queue can lose its connection without an error. */
export type Watchdog = {
  /** The sweep found reminders whose wake-ups should have come first. */
  found(reminders: readonly { at: Instant }[], now: Instant): void;
  /** A wake-up came. */
  woken(): void;
};

/** How much later than its instant a reminder is found when its wake-up has surely been missed. */
const missedMs = 700;
const tolerated = 3;

/** Calls `bark` after three sweeps in a row that found what wake-ups missed, with none in between. */
export function createWatchdog(bark: () => void, since: Instant): Watchdog {
  let misses = 0;
  return {
    found(reminders, now) {
      if (!reminders.some(({ at }) => at > since && now - at > missedMs)) return;
      misses += 1;
      if (misses < tolerated) return;
      misses = 0;
      bark();
    },
    woken() {
      misses = 0;
    },
  };
}

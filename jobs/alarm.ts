import { startStopwatch } from '../src/process/clock.ts';

/** It does not ring more often than this, however early the next time is asked for. */
const leastMs = 5;

/** Calls `ring` once, at the earliest of the times asked for. */
export function createAlarm(ring: () => void): (inMs: number) => void {
  const elapsed = startStopwatch();
  let timer: NodeJS.Timeout | undefined;
  let at = Number.POSITIVE_INFINITY;
  return (inMs) => {
    const wanted = elapsed() + Math.max(leastMs, inMs);
    if (wanted >= at) return;
    at = wanted;
    clearTimeout(timer);
    timer = setTimeout(() => {
      at = Number.POSITIVE_INFINITY;
      ring();
    }, wanted - elapsed());
    timer.unref();
  };
}

/** A platform's limit, as strict as can be: a call that comes too early is refused, and does not count. */
export type Limiter = {
  /** Milliseconds to wait; 0 when the call is taken. */
  take(now: number): number;
  taken: number;
  refused: number;
};

/** At most `count` calls in any `windowMs`; with a count of one, a gap between two. */
export function createLimiter({ count, windowMs }: { count: number; windowMs: number }): Limiter {
  const times: number[] = [];
  const limiter: Limiter = {
    taken: 0,
    refused: 0,
    take(now) {
      while (times[0] !== undefined && now - times[0] >= windowMs) times.shift();
      if (times.length < count) {
        times.push(now);
        limiter.taken += 1;
        return 0;
      }
      limiter.refused += 1;
      return (times[0] ?? now) + windowMs - now;
    },
  };
  return limiter;
}

import type { Instant } from '../../src/domain/instant.ts';

const firstRestMs = 30_000;
const longestRestMs = 30 * 60_000;

/** Work that failed, each piece with a rest of its own; nothing of it outlives the process. */
export type Retries = {
  /** Does a piece unless it rests after a failure; true once it is done. It is another piece when `version` is another. */
  attempt(piece: { id: string; version: string; now: Instant }, work: () => Promise<void>): Promise<boolean>;
};

/** `failed` is called with each failure. */
export function createRetries(failed: (id: string, error: unknown) => void): Retries {
  const resting = new Map<string, { version: string; until: Instant; failures: number }>();
  return {
    async attempt({ id, version, now }, work) {
      const known = resting.get(id);
      const failures = known?.version === version ? known.failures : 0;
      if (known && failures > 0 && now < known.until) return false;
      try {
        await work();
        resting.delete(id);
        return true;
      } catch (error) {
        const restMs = Math.min(longestRestMs, firstRestMs * 2 ** failures);
        resting.set(id, { version, until: now + restMs, failures: failures + 1 });
        failed(id, error);
        return false;
      }
    },
  };
}

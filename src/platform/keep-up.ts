import { setTimeout as wait } from 'node:timers/promises';
import { realNow } from '../process/clock.ts';
import type { ChatHost } from './chat-host.ts';

const lookEveryMs = 5_000;
const retryAfterMs = 60_000;

/** Does something now, again after each change of the plan, and until it is all done; until it is stopped. */
export function keepUpWithPlan(parts: {
  host: Pick<ChatHost, 'plan'>;
  /** Resolves with whether nothing is left to do. */
  work(): Promise<boolean>;
  /** It is also done again after so long, for what passes by itself. */
  againAfterMs?: number;
  /** What a failure is, in words. */
  reasonOf(error: unknown): string;
  /** Told of each failure, once for each in a row that is the same. */
  failed(reason: string): void;
}): { stop(): Promise<void> } {
  const { host, work, againAfterMs = Number.POSITIVE_INFINITY, reasonOf, failed } = parts;
  const ending = new AbortController();
  const { signal } = ending;
  const pause = (ms: number) => wait(ms, undefined, { signal, ref: false }).catch(() => {});

  async function follow(): Promise<void> {
    let said: string | undefined;
    let doneAt = realNow();
    for (let done: number | undefined; !signal.aborted; ) {
      try {
        const version = (await host.plan())?.version;
        if (version !== done || realNow() - doneAt >= againAfterMs) {
          doneAt = realNow();
          done = (await work()) ? version : undefined;
        }
        said = undefined;
        await pause(lookEveryMs);
      } catch (error) {
        const reason = reasonOf(error);
        if (reason !== said) failed(reason);
        said = reason;
        await pause(retryAfterMs);
      }
    }
  }

  const following = follow();
  return {
    async stop() {
      ending.abort();
      await following;
    },
  };
}

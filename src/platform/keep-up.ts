import { setTimeout as wait } from 'node:timers/promises';
import type { ChatHost } from './chat-host.ts';

const lookEveryMs = 5_000;
const retryAfterMs = 60_000;

/** Does something now, again after each change of the plan, and until it is all done; until it is stopped. */
export function keepUpWithPlan(parts: {
  host: Pick<ChatHost, 'plan'>;
  /** Resolves with whether nothing is left to do. */
  work(): Promise<boolean>;
  /** What a failure is, in words. */
  reasonOf(error: unknown): string;
  /** Told of each failure, once for each in a row that is the same. */
  failed(reason: string): void;
}): { stop(): Promise<void> } {
  const { host, work, reasonOf, failed } = parts;
  const ending = new AbortController();
  const { signal } = ending;
  const pause = (ms: number) => wait(ms, undefined, { signal, ref: false }).catch(() => {});

  async function follow(): Promise<void> {
    let said: string | undefined;
    for (let done: number | undefined; !signal.aborted; ) {
      try {
        const version = (await host.plan())?.version;
        if (version !== done) done = (await work()) ? version : undefined;
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

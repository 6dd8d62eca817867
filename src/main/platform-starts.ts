import { setTimeout as sleep } from 'node:timers/promises';
import { AdapterError } from '../message/errors.ts';
import type { Adapter } from '../platform/adapter.ts';
import type { Log } from '../process/log.ts';

const firstRestMs = 1_000;
const longestRestMs = 60_000;

// A platform counts every attempt with a dead token against us; one that was healed is noticed within a minute.
const unauthorisedRestMs = 50_000;

/** Platforms, each started by itself: one that fails holds up neither the others nor the reminders. */
export type PlatformStarts = {
  /** Starts them and, where one does not start, tries again. */
  start(): void;
  stop(): Promise<void>;
};

async function startUntilUp(
  adapter: Adapter,
  { log, started, signal }: { log: Log; started(adapter: Adapter): void; signal: AbortSignal },
): Promise<void> {
  for (let restMs = firstRestMs; !signal.aborted; restMs = Math.min(longestRestMs, restMs * 2)) {
    try {
      await adapter.start();
      started(adapter);
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const isDead = error instanceof AdapterError && error.reason === 'unauthorised';
      const nextMs = isDead ? unauthorisedRestMs : restMs;
      log.error({ reason, nextTryInSeconds: nextMs / 1_000 }, `${adapter.platform} could not be started`);
      await sleep(nextMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

/** `started` hears of each platform once it has been started. */
export function createPlatformStarts(
  adapters: readonly Adapter[],
  { log, started }: { log: Log; started(adapter: Adapter): void },
): PlatformStarts {
  const ending = new AbortController();
  let starts: Promise<void>[] | undefined;
  return {
    start() {
      starts ??= adapters.map((adapter) => startUntilUp(adapter, { log, started, signal: ending.signal }));
    },
    async stop() {
      ending.abort();
      if (!starts) return;
      // A start that waits for the network ends when its adapter is stopped.
      await Promise.allSettled([...adapters.map((adapter) => adapter.stop()), ...starts]);
    },
  };
}

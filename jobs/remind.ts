import { setTimeout as sleep } from 'node:timers/promises';
import { DelayedError } from 'bullmq';
import { type Clock, realNow } from '../src/process/clock.ts';
import type { QueueBackend, WorkerConnection } from './backend.ts';
import type { Notices } from './notices.ts';
import { within } from './within.ts';

/** Listens for wake-ups. */
export type Reminding = {
  /** Starts listening anew, after wake-ups have stopped coming. */
  restart(): void;
  /** Real time of the last wake-up; 0 before the first. */
  lastAt(): number;
  stop(): Promise<void>;
};

/** A timer that fires early by less than this is waited out; by more, the plan's time was set back. */
const earlyMs = 50;

/**
 * Turns each wake-up into `remind`, which looks at all that is due. A job knows nothing but its instant: run twice, late,
 * or for something no longer owed, it does nothing.
 */
export function createReminding(parts: {
  backend: QueueBackend;
  clock: Clock;
  notices: Notices;
  remind: () => Promise<void>;
}): Reminding {
  const { backend, clock, notices, remind } = parts;
  let lastAt = 0;
  const open = () => {
    const connection = backend.openWorker(async (job, token) => {
      const waitMs = job.data.at - clock.now();
      if (waitMs > earlyMs) {
        await job.moveToDelayed(Math.ceil(realNow() + waitMs), token);
        throw new DelayedError();
      }
      if (waitMs > 0) await sleep(waitMs);
      lastAt = realNow();
      await remind();
    });
    const { worker } = connection;
    worker.on('error', (error) => notices.trouble('the queue’s worker failed', error));
    worker.on('failed', (_, error) => notices.trouble('a wake-up failed; the sweep does its work', error));
    worker.on('completed', () => notices.over('the queue’s worker failed'));
    return connection;
  };
  const close = async ({ worker, disconnect }: WorkerConnection, graceMs: number) => {
    await within(graceMs, worker.close()).catch(() => {});
    disconnect();
    // A worker whose server is gone would go on trying to reach it.
    await within(500, worker.close(true)).catch(() => {});
    await within(500, worker.disconnect()).catch(() => {});
  };
  let present = open();
  return {
    restart() {
      const old = present;
      present = open();
      void close(old, 1_000);
    },
    lastAt: () => lastAt,
    stop: () => close(present, 1_500),
  };
}

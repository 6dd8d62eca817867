import { setTimeout as sleep } from 'node:timers/promises';
import { rootReason } from '../process/reason.ts';

const firstRestMs = 500;
const longestRestMs = 5_000;

// The server is not there, or not yet: refused, unknown to the network, starting, stopping, full.
const passing =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P0[123]|53300|08\w{3})\b|timeout expired|terminated unexpectedly/;

/** Whether a database may answer later to what has failed now. */
const isPassing = (error: unknown): boolean => passing.test(rootReason(error));

/** Opens a database, and waits for one that is not there yet; `waiting` hears of each new reason. */
export async function waitFor<T>(open: () => Promise<T>, waiting: (reason: string) => void): Promise<T> {
  let said: string | undefined;
  for (let restMs = firstRestMs; ; restMs = Math.min(longestRestMs, restMs * 2)) {
    try {
      return await open();
    } catch (error) {
      if (!isPassing(error)) throw error;
      const reason = rootReason(error);
      if (reason !== said) waiting(reason);
      said = reason;
      await sleep(restMs);
    }
  }
}

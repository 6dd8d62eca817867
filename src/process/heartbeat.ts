import type { Log } from './log.ts';

const answerWithinMs = 5_000;

/**
 * Tells an address that all is well; never rejects. Who watches the address raises the alarm when nothing comes, so
 * that a call that fails needs no second one.
 */
export function createHeartbeat(url: string | undefined, log: Log): () => Promise<void> {
  if (url === undefined) return async () => {};
  return async () => {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs), redirect: 'error' });
      await answer.body?.cancel();
      if (!answer.ok) log.warn({ status: answer.status }, 'the heartbeat address did not take a heartbeat');
    } catch (error) {
      // The address is a secret of its own: its error may hold it.
      log.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'the heartbeat address does not answer',
      );
    }
  };
}

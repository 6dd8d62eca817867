import { DiscordAPIError, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import { hourMs } from '../../src/domain/instant.ts';
import { AdapterError } from '../../src/message/errors.ts';
import type { Thread } from '../../src/platform/adapter.ts';
import { type Stopwatch, startStopwatch } from '../../src/process/clock.ts';
import { codes, discordCode, failureOf } from './failure.ts';
import { cutText, threadNameLimit } from './limits.ts';

/** Threads under messages; each has the id of its message. */
export type Threads = {
  /**
   * The thread under a message, begun where there is none; undefined where the bot may begin none, as in a thread.
   * @throws {AdapterError} when that cannot be found out: nothing was written
   */
  open(channel: string, thread: Thread): Promise<string | undefined>;
  /** It turned out that nothing can be written there. */
  lost(root: string): void;
};

/** Whether a thread takes no messages any more: it was deleted or locked, or the bot may not write in threads. */
export const isThreadClosed = (error: unknown): boolean =>
  error instanceof AdapterError && (error.reason === 'closed' || error.reason === 'refused');

/** How long a channel in which no thread could be begun is left alone. */
const restMs = hourMs;

export function createThreads(rest: REST): Threads {
  const known = new Set<string>();
  const lost = new Set<string>();
  const refused = new Map<string, Stopwatch>();
  return {
    async open(channel, { root, title }) {
      if (known.has(root)) return root;
      const elapsed = refused.get(channel);
      if (lost.has(root) || (elapsed && elapsed() < restMs)) return undefined;
      const body = {
        name: cutText(title, threadNameLimit),
        auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      };
      try {
        await rest.post(Routes.threads(channel, root), { body });
      } catch (error) {
        const failure = failureOf(error);
        if (!(error instanceof DiscordAPIError) || failure.reason === 'not-sent')
          throw failure.reason === 'unknown' ? new AdapterError('not-sent', failure.message) : failure;
        const isThere = discordCode(error) === codes.threadExists;
        if (!isThere && failure.reason === 'closed') refused.set(channel, startStopwatch());
        if (!isThere) return undefined;
      }
      known.add(root);
      return root;
    },
    lost(root) {
      known.delete(root);
      lost.add(root);
    },
  };
}

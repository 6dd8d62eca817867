import { randomUUID } from 'node:crypto';
import type { Reply } from '../../src/command/command.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Destination } from '../../src/domain/reminder.ts';
import type { Message } from '../../src/message/message.ts';
import { shownMessages } from './limits.ts';

/** One thing that was said: by the person who opened the page, by the bot in answer, or by itself. */
export type Said = { id: string; at: Instant } & (
  | { kind: 'typed'; text: string }
  | { kind: 'answer'; reply: Reply }
  | { kind: 'post'; message: Message; to: Destination; corrects: boolean }
);

/** With the session that it stands in; an answer that a crash held up has the account of the one who asked. */
export type Addressed = Said & { session?: string; account?: string };
type Unsaid<T> = T extends { id: string } ? Omit<T, 'id'> : never;

/** What the chats show, in memory: what must not be lost is kept by the platforms and the ledger. */
export type Feed = {
  add(said: Unsaid<Addressed>): Addressed;
  /** The latest that a reader may see, the oldest first. */
  list(isFor: (said: Addressed) => boolean): Addressed[];
  /** Calls for everything that is added from now on; returns what ends that. */
  follow(listener: (said: Addressed) => void): () => void;
  /** What an act was answered with, shown once on the next page of its session. */
  flash: { set(session: string, reply: Reply): void; take(session: string): Reply | undefined };
};

const mostKept = 500;

export function createFeed(): Feed {
  const kept: Addressed[] = [];
  const listeners = new Set<(said: Addressed) => void>();
  const flashes = new Map<string, Reply>();
  return {
    add(unsaid) {
      const said = { ...unsaid, id: randomUUID() } as Addressed;
      kept.push(said);
      if (kept.length > mostKept) kept.shift();
      for (const listener of listeners) listener(said);
      return said;
    },
    list: (isFor) => kept.filter(isFor).slice(-shownMessages),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flash: {
      set: (session, reply) => void flashes.set(session, reply),
      take(session) {
        const reply = flashes.get(session);
        flashes.delete(session);
        return reply;
      },
    },
  };
}

import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createBudget } from '../../src/bot/budget.ts';
import { AdapterError } from '../../src/message/errors.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { realNow } from '../../src/process/clock.ts';
import { newSecret } from '../../src/process/secret.ts';
import { createApp } from './app.ts';
import { createFeed } from './feed.ts';
import { createSessions } from './sessions.ts';
import { createShelf } from './shelf.ts';
import type { WebOptions } from './site.ts';

export type { WebOptions } from './site.ts';

export type WebAdapter = Adapter & {
  handle: RequestListener;
  /** The path by which the operator opens the page, which carries a key of this start; `/` where there is no operator. */
  entrance: string;
  /** Shows what was sent on another platform of this machine, such as the terminal. */
  show(post: Post, corrects: boolean): void;
};

const notHere = async (): Promise<never> => {
  throw new AdapterError('not-sent', 'the page is no place for reminders');
};

/**
 * The page in a browser: the plan, and a chat. It is no place of its own for reminders, which reach people where they are;
 * it shows those of the terminal.
 */
export function createWebAdapter(options: WebOptions): WebAdapter {
  const feed = createFeed();
  const sessions = createSessions(options.settings, realNow);
  const key = options.operator === undefined ? undefined : newSecret(24);
  const spend = createBudget(realNow);
  const app = createApp({ ...options, feed, sessions, spend, shelf: createShelf() }, key);
  return {
    platform: 'web',
    tells: 'private',
    handle: (request, response) => {
      void getRequestListener(app.fetch)(request, response);
    },
    entrance: key === undefined ? '/' : `/?key=${key}`,
    show({ message, to }, corrects) {
      feed.add({ kind: 'post', at: options.now(), message, to, corrects });
    },
    health: () => ({ state: 'up' }),
    async start() {},
    async stop() {},
    placeOf: () => undefined,
    allowances: async () => [],
    send: notHere,
    update: notHere,
    find: notHere,
    look: notHere,
    async answer({ account }, reply) {
      feed.add({ kind: 'answer', at: options.now(), reply, account });
    },
  };
}

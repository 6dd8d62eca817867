import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createBudget } from '../../src/bot/budget.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { realNow } from '../../src/process/clock.ts';
import { newSecret } from '../../src/process/secret.ts';
import { createApp } from './app.ts';
import { createFeed } from './feed.ts';
import { createPagePlace } from './place.ts';
import { createSessions } from './sessions.ts';
import { createShelf } from './shelf.ts';
import type { WebOptions } from './site.ts';

export { createPagePlace, type PlaceOptions } from './place.ts';
export type { WebOptions } from './site.ts';

export type WebAdapter = Adapter & {
  handle: RequestListener;
  /** The path by which the operator opens the page, which carries a key of this start; `/` where there is no operator. */
  entrance: string;
  /** Shows what was sent on another platform of this machine, such as the terminal. */
  show(post: Post, corrects: boolean): void;
};

/**
 * The page in a browser: the plan, and a chat, where those who are on no other platform get their reminders. It shows
 * those of the terminal, too.
 */
export function createWebAdapter(options: WebOptions): WebAdapter {
  const feed = createFeed();
  const sessions = createSessions(options.settings, realNow);
  const key = options.operator === undefined ? undefined : newSecret(24);
  const spend = createBudget(realNow);
  const app = createApp({ ...options, feed, sessions, spend, shelf: createShelf() }, key);
  return {
    ...createPagePlace({ ...options, isOpenToAll: key !== undefined }),
    handle: (request, response) => {
      void getRequestListener(app.fetch)(request, response);
    },
    entrance: key === undefined ? '/' : `/?key=${key}`,
    show({ message, to }, corrects) {
      feed.add({ kind: 'post', at: options.now(), message, to, corrects });
    },
    async answer({ account }, reply) {
      feed.add({ kind: 'answer', at: options.now(), reply, account });
    },
  };
}

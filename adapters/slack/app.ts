import { App, type AuthorizeResult } from '@slack/bolt';
import { AdapterError } from '../../src/message/errors.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { slackLogger } from './client.ts';
import type { Dispatch, Incoming } from './incoming.ts';
import { listen } from './listen.ts';
import type { Listening } from './listeners/take.ts';
import type { Workspaces } from './workspaces.ts';

/** Takes what Slack hands over; `settled` resolves when all of it has been worked on. */
export type Dispatched = { dispatch: Dispatch; settled(): Promise<unknown> };

/**
 * Bolt's app, which tells what Slack hands over apart. It is given no receiver of its own: Bolt acknowledges events
 * before anybody has kept them, so the acknowledgement is passed on for the listener to make.
 */
export function createDispatch(parts: Listening & { host: ChatHost; workspaces: Workspaces }): Dispatched {
  const { host, workspaces } = parts;
  const logger = slackLogger(host.log);
  const app = new App({
    receiver: { init() {}, async start() {}, async stop() {} },
    logger,
    clientOptions: { logger },
    convoStore: false,
    async authorize({ teamId }): Promise<AuthorizeResult> {
      const own = teamId === undefined ? await workspaces.home() : await workspaces.of(teamId);
      if (!own) throw new Error('an event names no workspace');
      return { botToken: own.client.token ?? '', botUserId: own.botUser, botId: own.botId, teamId: own.team };
    },
  });
  app.error(async (error) => {
    const { original } = error as { original?: unknown };
    if (!(original instanceof AdapterError) || original.reason !== 'closed') throw error;
    host.log.warn({ reason: original.message }, 'an event of another workspace was left');
  });
  listen(app, parts);
  async function dispatch({ body, ack }: Incoming): Promise<void> {
    let isDone = false;
    const acknowledge = async (answer?: unknown) => {
      if (isDone) return;
      isDone = true;
      await ack(answer);
    };
    const isEvent = body.type === 'event_callback';
    await app.processEvent({
      body,
      ack: isEvent ? async () => {} : acknowledge,
      customProperties: { acknowledge },
    });
    await acknowledge();
  }

  const underWay = new Set<Promise<void>>();
  return {
    async dispatch(incoming) {
      const work = dispatch(incoming);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    },
    settled: () => Promise.allSettled(underWay),
  };
}

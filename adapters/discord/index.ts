import { randomBytes } from 'node:crypto';
import { Routes } from 'discord.js';
import type { Adapter } from '../../src/adapter.ts';
import type { ChatHost } from '../../src/chat-host.ts';
import type { Role } from '../../src/domain/person.ts';
import { createClosedChats } from './closed-chats.ts';
import { createDrafts } from './drafts.ts';
import { failureOf } from './failures.ts';
import { createHealth } from './health.ts';
import { placeOf, platform } from './places.ts';
import { createPosting } from './post.ts';
import { createPrivateChats } from './private-chats.ts';
import { createOnceRest } from './rest.ts';

export type DiscordOptions = {
  token: string;
  /** The committee's channel or thread. */
  channel: string;
  /** The server in which alone the commands are registered. */
  guild?: string | undefined;
  /** Roles of the server, and the roles of the plan that they stand for. */
  roles: readonly { id: string; role: Role }[];
  /** Where the API is, without the version. */
  api: string;
};

/** Discord as a platform. */
export function createDiscordAdapter(options: DiscordOptions, host: ChatHost): Adapter {
  const { token, channel, api } = options;
  const health = createHealth();
  const drafts = createDrafts(() => randomBytes(8).toString('hex'));
  const once = createOnceRest(api, token);
  const posting = createPosting({
    ...{ once, channel, host, idOf: drafts.idOf, watch: health },
    privateChats: createPrivateChats(),
    closedChats: createClosedChats(host.settings),
  });
  return {
    platform,
    tells: 'channel',
    health: health.read,
    placeOf: (to, plan) => placeOf(to, plan, channel),
    ...posting,
    async start() {
      once.authorise();
      await once.rest.get(Routes.user()).catch((error: unknown) => {
        throw failureOf(error);
      });
      health.gateway({ state: 'up' });
    },
    async stop() {
      once.rest.clearHashSweeper();
    },
    async answer() {},
  };
}

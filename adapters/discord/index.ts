import { randomBytes } from 'node:crypto';
import { Routes } from 'discord.js';
import type { Role } from '../../src/domain/person.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createPrivateChats } from '../../src/platform/private-chats.ts';
import { realNow } from '../../src/process/clock.ts';
import { createCallbacks } from './callbacks.ts';
import { createClosedChats } from './closed-chats.ts';
import { createCommandLinks } from './command-links.ts';
import { createConversation } from './conversation.ts';
import { createDrafts } from './drafts.ts';
import { failureOf } from './failure.ts';
import { connectGateway, type Gateway } from './gateway.ts';
import { createHealth } from './health.ts';
import { createIdentifyGuard } from './identify-guard.ts';
import { createMembers } from './members.ts';
import { createDiscordPace } from './pace.ts';
import { createDiscordPins } from './pins.ts';
import { placeOf, platform } from './places.ts';
import { countPoll, type PollMessage } from './poll.ts';
import { createPosting } from './post.ts';
import { createOnceCalls, createPatientCalls } from './rest.ts';
import { createReplySender } from './send-reply.ts';
import { keepServer, type Server } from './server.ts';
import { createWelcome } from './welcome.ts';

export { checkDiscord } from './check.ts';
export { connectDiscord } from './connect.ts';

export type DiscordOptions = {
  token: string;
  /** The committee's channel or thread. */
  channel: string;
  /** The server in which alone the commands are registered. */
  guild?: string | undefined;
  /** The forum that is the committee's agenda. */
  forum?: string | undefined;
  /** Roles of the server, and the roles of the plan that they stand for. */
  roles: readonly { id: string; role: Role }[];
  /** Where the API is, without the version. */
  api: string;
};

/** Discord as a platform. A process that only sends opens no connection to the gateway. */
export function createDiscordAdapter(options: DiscordOptions, host: ChatHost): Adapter {
  const { token, channel, api, roles } = options;
  const { settings, log, commands } = host;
  const health = createHealth();
  const drafts = createDrafts(
    () => randomBytes(8).toString('hex'),
    host.receives ? { now: realNow, host } : undefined,
  );
  const once = createOnceCalls(api, token);
  const calls = createPatientCalls(api, token);
  const links = createCommandLinks(commands);
  const callbacks = createCallbacks(calls);
  const privateChats = createPrivateChats({ settings, now: realNow });
  const guard = createIdentifyGuard({ settings, log, now: realNow });
  const conversation = createConversation({
    host,
    roles,
    members: createMembers({ calls, channel, guild: options.guild, isNeeded: roles.length > 0 }),
    api,
    drafts,
    links,
    callbacks,
    welcome: createWelcome(host),
    sendReply: createReplySender({ callbacks, calls, privateChats, commands }),
  });
  const posting = createPosting({
    once,
    channel,
    host,
    privateChats,
    idOf: drafts.idOf,
    watch: health,
    closedChats: createClosedChats(settings),
    pins: createDiscordPins({ host, rest: once.rest }),
  });
  const ending = new AbortController();
  let gateway: Gateway | undefined;
  let server: Server | undefined;

  /** Asks who the bot is: that the token is taken and Discord can be reached. */
  async function checkToken(): Promise<void> {
    once.authorise();
    try {
      await once.rest.get(Routes.user());
      health.worked();
    } catch (error) {
      const failure = failureOf(error);
      health.failed(failure);
      throw failure;
    }
  }

  /** Notes whether the bot sees the committee's channel; what says nothing about that changes nothing. */
  async function lookForChannel(): Promise<void> {
    once.authorise();
    try {
      await once.rest.get(Routes.channel(channel));
      health.sees(true);
    } catch (error) {
      const { place } = failureOf(error);
      if (place && place.cure !== 'proxy') health.sees(false);
    }
  }

  /** What people have answered is read once more when Discord has counted it. */
  function onPollEnd(poll: PollMessage): void {
    calls.authorise();
    countPoll(calls.rest, poll, host).catch((error: unknown) =>
      log.warn({ reason: failureOf(error).message }, 'Discord: a poll waits to be counted'),
    );
  }

  return {
    platform,
    tells: 'channel',
    health: health.read,
    placeOf: (to, plan) => placeOf(to, plan, channel),
    ...posting,
    ...createDiscordPace(posting, privateChats),
    answer: conversation.answer,
    async start() {
      await checkToken();
      if (!host.receives) return health.gateway({ state: 'up' });
      await drafts.read();
      const { onInteraction, onMessage, onReaction } = conversation;
      gateway = await connectGateway({
        token,
        api,
        guard,
        health,
        log,
        onInteraction,
        onMessage,
        onReaction,
        onPollEnd,
        signal: ending.signal,
        onServerChange: () => {
          void lookForChannel();
          host
            .mended(platform)
            .catch((error: unknown) =>
              log.warn({ reason: String(error) }, 'Discord: places wait for their next turn'),
            );
        },
      });
      void lookForChannel();
      server = keepServer({
        ...{ calls, channel, host, guild: options.guild, forum: options.forum, self: gateway.self },
        idOf: drafts.idOf,
        registered: links.learn,
      });
    },
    async stop() {
      ending.abort();
      await server?.stop();
      await gateway?.stop();
      await drafts.written();
      for (const { rest } of [once, calls]) rest.clearHashSweeper();
      for (const { rest } of [once, calls]) rest.clearHandlerSweeper();
    },
  };
}

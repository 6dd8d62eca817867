import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageReactionAddDispatchData,
  type GatewayMessageReactionRemoveDispatchData,
  type GatewayReadyDispatchData,
  MessageType,
} from 'discord.js';
import { AdapterError } from '../../src/message/errors.ts';
import type { Log } from '../../src/process/log.ts';
import { failureOf } from './failure.ts';
import type { HealthRecord } from './health.ts';
import type { PollMessage } from './poll.ts';
import type { Reaction } from './reaction.ts';

/** Why Discord ends a connection for good, and what to do about it. */
const fatalReasons: Readonly<Record<number, string>> = {
  4004: 'Discord does not take the token: set DISCORD_TOKEN to a new one and start again',
  4010: 'the shard does not exist: start without sharding options',
  4011: 'the bot is in too many servers for one connection: start it with shards',
  4012: 'this version of the gateway is no longer served: update the bot',
  4013: 'Discord does not know what the bot listens to: update the bot',
  4014: 'Discord does not allow what the bot listens to: check the intents under Bot in the Developer Portal',
};

/** What may give a channel back to the bot, or take it away. */
const serverChanges = [
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildDelete,
  GatewayDispatchEvents.GuildRoleUpdate,
  GatewayDispatchEvents.GuildMemberUpdate,
  GatewayDispatchEvents.ChannelCreate,
  GatewayDispatchEvents.ChannelUpdate,
  GatewayDispatchEvents.ChannelDelete,
  GatewayDispatchEvents.ThreadUpdate,
] as const;

/** Who the bot is in Discord. */
export type Self = { user: string; application: string };

export type GatewayParts = {
  token: string;
  /** The API's address without the version. */
  api: string;
  guard: { waitForIdentify(shard: number, signal: AbortSignal): Promise<void> };
  health: HealthRecord;
  log: Log;
  /** Ends the attempt: the library itself goes on for as long as the network is down. */
  signal: AbortSignal;
  /** None ever rejects. */
  onInteraction(interaction: APIInteraction): Promise<void>;
  onMessage(message: GatewayMessageCreateDispatchData, self: string): Promise<void>;
  onReaction(reaction: Reaction, self: string): Promise<void>;
  /** All that was answered in a poll of the bot is counted. */
  onPollEnd(poll: PollMessage): void;
  /** Roles, channels or the bot's own rights have changed. */
  onServerChange(): void;
};

/** The connection on which events arrive. */
export type Gateway = { self: Self; stop(): Promise<void> };

function createClient({ api, guard }: GatewayParts): Client {
  return new Client({
    // No privileged intent: who writes to the bot, or names it, is heard with what they wrote.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.DirectMessageReactions,
    ],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: api.replace(/\/+$/, ''), retries: 1, timeout: 8_000 },
    ws: { buildIdentifyThrottler: () => guard },
  });
}

/** Only the packets themselves are used: what is kept of an event must outlive the process that received it. */
function listen(client: Client, parts: GatewayParts): { self(): Self | undefined } {
  const { health, log, onInteraction, onMessage, onReaction, onPollEnd, onServerChange } = parts;
  let self: Self | undefined;
  client.ws.on(GatewayDispatchEvents.Ready, ({ user, application }: GatewayReadyDispatchData) => {
    self = { user: user.id, application: application.id };
    health.gateway({ state: 'up' });
  });
  client.ws.on(GatewayDispatchEvents.Resumed, () => health.gateway({ state: 'up' }));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    void onInteraction(interaction);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (self) void onMessage(message, self.user);
  });
  client.ws.on(
    GatewayDispatchEvents.MessageCreate,
    ({ type, author, ...message }: GatewayMessageCreateDispatchData) => {
      const ended = message.message_reference?.message_id;
      if (type === MessageType.PollResult && author.id === self?.user && ended !== undefined)
        onPollEnd({ channel: message.channel_id, message: ended });
    },
  );
  client.ws.on(GatewayDispatchEvents.MessageReactionAdd, (added: GatewayMessageReactionAddDispatchData) => {
    if (self) void onReaction({ ...added, isRemoved: false }, self.user);
  });
  client.ws.on(
    GatewayDispatchEvents.MessageReactionRemove,
    (removed: GatewayMessageReactionRemoveDispatchData) => {
      if (self) void onReaction({ ...removed, isRemoved: true }, self.user);
    },
  );
  for (const change of serverChanges) client.ws.on(change, onServerChange);
  client.on(Events.ShardReconnecting, () =>
    health.gateway({ state: 'starting', reason: 'the connection was lost and is being resumed' }),
  );
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = fatalReasons[code] ?? `Discord ended the connection for good (${code})`;
    health.gateway({ state: 'down', reason });
    log.error({ reason }, 'Discord: the connection is over; reminders are still sent');
  });
  client.on(Events.ShardError, (error) =>
    log.warn({ reason: error.message }, 'Discord: a connection failed'),
  );
  client.on(Events.Error, (error) => log.warn({ reason: error.message }, 'Discord: the client failed'));
  return { self: () => self };
}

/**
 * Connects to the gateway; the library resumes and reconnects from then on.
 * @throws {AdapterError} `unauthorised` when trying again soon would only count against the bot
 */
export async function connectGateway(parts: GatewayParts): Promise<Gateway> {
  const client = createClient(parts);
  const { self } = listen(client, parts);
  const { signal, health } = parts;
  const given = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new AdapterError('not-sent', 'the program is ending'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
  health.gateway({ state: 'starting' });
  try {
    await Promise.race([client.login(parts.token), given]);
  } catch (error) {
    if (signal.aborted) await client.destroy();
    const before = health.read();
    const isFatal = before.state === 'down';
    const isRefused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
    const reason = isRefused ? fatalReasons[4004] : before.reason;
    if (isRefused) health.gateway({ state: 'down', ...(reason && { reason }) });
    if (isFatal || isRefused) throw new AdapterError('unauthorised', reason ?? 'Discord refuses the bot');
    throw failureOf(error);
  }
  const found = self();
  if (!found) throw new AdapterError('not-sent', 'Discord did not say who the bot is');
  return { self: found, stop: () => client.destroy() };
}

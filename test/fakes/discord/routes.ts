import { PermissionFlagsBits as may } from 'discord.js';
import { asMember, asShown, everyone, ownApplication } from './bodies.ts';
import { createEvents } from './events.ts';
import { createForums, type Forum, forumRoutes } from './forums.ts';
import type { Interactions } from './interactions.ts';
import { type Answer, type MessageBody, type Messages, refusal } from './messages.ts';
import { createPolls, pollRoutes } from './polls.ts';
import { commandProblems } from './rules.ts';
import { newSnowflake } from './snowflake.ts';
import { createThreads } from './threads.ts';

/** A call that Discord has, and what it does. */
export type Route = [method: string, path: RegExp, run: (call: Call, ...parts: string[]) => Answer];

export type Call = { method: string; path: string; query: URLSearchParams; body: unknown };

type Json = Record<string, unknown>;

export type Rooms = {
  bot: { id: string; username: string };
  application: string;
  guild: string;
  channel: string;
  /** Users whose private messages are closed to the bot. */
  closed: Set<string>;
  /** Ids of pinned messages. */
  pins: Set<string>;
  /** Threads, each with the id of the message that it stands under. */
  threads: Map<string, string>;
  /** Scheduled events of the guild. */
  events: Map<string, Json>;
  /** A forum of the guild. */
  forum: Forum;
  /** Members beside the bot, each with the ids of their roles. */
  members: Map<string, string[]>;
  /** What the bot may do in the server. */
  permissions: bigint;
  /** Commands by where they are registered: `global` or a guild's id. */
  commands: Map<string, Json[]>;
  /** By whom the application may be installed, as its settings say. */
  integrations: Json;
  gatewayUrl(): string;
};

const ok = (body: unknown): Answer => ({ status: 200, body });
const done: Answer = { status: 204, body: undefined };

/** The private chat with a user: the same user has the same one. */
export const chatWith = (user: string): string => `9${user}`;

const command = (application: string, body: Json): Json => ({
  ...{ id: newSnowflake(), application_id: application, version: newSnowflake() },
  ...{ type: 1, nsfw: false, description: '' },
  ...body,
  default_member_permissions:
    body.default_member_permissions === undefined ? null : Number(body.default_member_permissions).toString(),
});

/** What each of Discord's calls does. */
export function createRoutes(rooms: Rooms, messages: Messages, interactions: Interactions) {
  const { bot, application, guild, channel, closed, events, commands } = rooms;
  const user = {
    ...{ id: bot.id, username: bot.username, avatar: null, discriminator: '0', public_flags: 0, flags: 0 },
    ...{
      global_name: null,
      primary_guild: null,
      bot: true,
      mfa_enabled: false,
      locale: 'en-US',
      verified: true,
    },
  };
  const has = (permission: bigint) => (rooms.permissions & permission) !== 0n;
  const isKnown = (id: string) => id === channel || id.startsWith('9') || rooms.threads.has(id);

  function post(id: string, body: MessageBody): Answer {
    if (!isKnown(id)) return refusal(404, 10003, 'Unknown Channel');
    if (!has(may.ViewChannel) && id === channel) return refusal(403, 50001, 'Missing Access');
    if (!has(may.SendMessages) && id === channel) return refusal(403, 50013, 'Missing Permissions');
    if (body.poll && !has(may.SendPolls)) return refusal(403, 50013, 'Missing Permissions');
    if (closed.has(id.slice(1)) && id.startsWith('9'))
      return refusal(403, 50007, 'Cannot send messages to this user');
    return messages.post(id, body);
  }

  const forums = createForums(rooms, messages);
  const polls = createPolls(messages, user);
  const { beginThread, threadOf } = createThreads(rooms, messages);
  const { createEvent, changeEvent } = createEvents(rooms);

  function pin(method: string, id: string): Answer {
    if (!has(may.PinMessages)) return refusal(403, 50013, 'Missing Permissions');
    if (!messages.held.some((message) => message.id === id)) return refusal(404, 10008, 'Unknown Message');
    rooms.pins[method === 'DELETE' ? 'delete' : 'add'](id);
    return done;
  }

  function writeCommands(scope: string, body: Json[]): Answer {
    const problems = body.flatMap((each) => commandProblems(each as Parameters<typeof commandProblems>[0]));
    if (problems.length > 0) return refusal(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);
    const installs = body.flatMap(({ integration_types: each }) => (each ?? []) as number[]);
    if (installs.some((type) => !(String(type) in rooms.integrations)))
      return refusal(400, 50035, 'Invalid Form Body: integration_types');
    commands.set(
      scope,
      body.map((each) => command(application, each)),
    );
    return ok(commands.get(scope));
  }

  const table: readonly Route[] = [
    ...pollRoutes(polls),
    ...forumRoutes(forums, rooms),
    [
      'GET',
      /^\/gateway\/bot$/,
      () =>
        ok({
          url: rooms.gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
        }),
    ],
    ['GET', /^\/users\/@me$/, () => ok(user)],
    ['GET', /^\/applications\/@me$/, () => ok(ownApplication(application, bot.username, rooms.integrations))],
    [
      'PATCH',
      /^\/applications\/@me$/,
      ({ body }) => {
        rooms.integrations = asShown((body as { integration_types_config: Json }).integration_types_config);
        return ok(ownApplication(application, bot.username, rooms.integrations));
      },
    ],
    [
      'POST',
      /^\/users\/@me\/channels$/,
      ({ body }) => {
        const recipient = String((body as Json).recipient_id);
        const { mfa_enabled: _, locale: __, verified: ___, bot: ____, ...plain } = user;
        return ok({ id: chatWith(recipient), type: 1, flags: 0, recipients: [{ ...plain, id: recipient }] });
      },
    ],
    [
      'GET',
      /^\/channels\/(\d+)$/,
      (_, id) =>
        id === channel
          ? ok({
              ...{ id, type: 0, flags: 0, guild_id: guild, name: 'committee', position: 0 },
              ...{ permission_overwrites: [], last_message_id: messages.lastIn(id) },
            })
          : id === rooms.forum.id
            ? ok(forums.shown())
            : id?.startsWith('9')
              ? ok({ id, type: 1, flags: 0, last_message_id: messages.lastIn(id), recipients: [] })
              : rooms.threads.has(id ?? '')
                ? ok(threadOf(id ?? ''))
                : refusal(404, 10003, 'Unknown Channel'),
    ],
    [
      'POST',
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      ({ body }, _, root = '') => beginThread(root, String((body as Json).name)),
    ],
    ['POST', /^\/channels\/(\d+)\/messages$/, ({ body }, id = '') => post(id, body as MessageBody)],
    [
      'GET',
      /^\/channels\/(\d+)\/messages$/,
      ({ query }, id = '') => {
        if (!isKnown(id)) return refusal(404, 10003, 'Unknown Channel');
        if (!has(may.ViewChannel) && id === channel) return refusal(403, 50001, 'Missing Access');
        // Without the permission it is no error, and nothing is seen.
        if (!has(may.ReadMessageHistory) && id === channel) return ok([]);
        return ok(messages.list(id, query.get('before'), Number(query.get('limit') ?? 50)));
      },
    ],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ({ body }, where, id = '') =>
        messages.held.some((message) => message.id === id && message.channel === where)
          ? messages.edit(id, body as MessageBody)
          : refusal(404, 10008, 'Unknown Message'),
    ],
    [
      'GET',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (_, where, id) => {
        const found = messages.held.find((message) => message.id === id && message.channel === where);
        return found ? ok(messages.show(found)) : refusal(404, 10008, 'Unknown Message');
      },
    ],
    ['*', /^\/channels\/(\d+)\/messages\/pins\/(\d+)$/, ({ method }, _, id = '') => pin(method, id)],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      ({ body }, id = '', token = '') => interactions.callback(id, token, body as { type: number }),
    ],
    [
      '*',
      /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/([^/]+))?$/,
      ({ method, body }, app = '', token = '', target) =>
        interactions.webhook(method, app, token, target, (body ?? {}) as MessageBody),
    ],
    ['GET', /^\/applications\/\d+\/commands$/, () => ok(commands.get('global') ?? [])],
    ['PUT', /^\/applications\/\d+\/commands$/, ({ body }) => writeCommands('global', body as Json[])],
    [
      'GET',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      (_, scope = '') => ok(commands.get(scope) ?? []),
    ],
    [
      'PUT',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      ({ body }, scope = '') => writeCommands(scope, body as Json[]),
    ],
    ['GET', /^\/guilds\/(\d+)\/roles$/, () => ok([everyone(rooms)])],
    [
      'GET',
      /^\/guilds\/\d+\/members\/(\d+)$/,
      (_, id = '') => {
        const { mfa_enabled: _a, locale: _b, verified: _c, ...plain } = user;
        if (id === bot.id) return ok(asMember(plain));
        const roles = rooms.members.get(id);
        return roles
          ? ok({ ...asMember({ ...plain, id, bot: false }), roles })
          : refusal(404, 10007, 'Unknown Member');
      },
    ],
    ['GET', /^\/guilds\/\d+\/scheduled-events$/, () => ok([...events.values()])],
    ['POST', /^\/guilds\/\d+\/scheduled-events$/, ({ body }) => createEvent(body as Json)],
    [
      '*',
      /^\/guilds\/\d+\/scheduled-events\/(\d+)$/,
      ({ method, body }, id = '') => changeEvent(method, id, (body ?? {}) as Json),
    ],
  ];

  return (call: Call): Answer => {
    for (const [method, path, run] of table) {
      const found = path.exec(call.path);
      if (found && (method === '*' || method === call.method)) return run(call, ...found.slice(1));
    }
    return refusal(404, 0, '404: Not Found');
  };
}

import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits as may,
  type REST,
  Routes,
} from 'discord.js';
import { AdapterError } from '../../src/message/errors.ts';

type Channel = Pick<APIChannel, 'id' | 'type'> & {
  guild_id?: string;
  parent_id?: string | null;
  last_message_id?: string | null;
  permission_overwrites?: APIOverwrite[];
};

const threads: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];
const chats: readonly ChannelType[] = [ChannelType.DM, ChannelType.GroupDM];

const readChannel = async (rest: REST, id: string) => (await rest.get(Routes.channel(id))) as Channel;

type Holder = { guild: string; user: string; roles: readonly string[] };

/** What Discord's documentation makes of roles and overwrites: everybody's first, then the roles', then the member's. */
export function permissionsOf(
  { guild, user, roles: own }: Holder,
  roles: readonly Pick<APIRole, 'id' | 'permissions'>[],
  overwrites: readonly Pick<APIOverwrite, 'id' | 'allow' | 'deny'>[],
): bigint {
  const held = roles.filter(({ id }) => id === guild || own.includes(id));
  const base = held.reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if ((base & may.Administrator) !== 0n) return base;
  const groups = [[guild], own, [user]].map((ids) => overwrites.filter(({ id }) => ids.includes(id)));
  return groups.reduce((all, group) => {
    const denied = group.reduce((bits, { deny }) => bits | BigInt(deny), 0n);
    const allowed = group.reduce((bits, { allow }) => bits | BigInt(allow), 0n);
    return (all & ~denied) | allowed;
  }, base);
}

/** What the bot may do in a channel of a server; undefined when Discord does not say. */
async function permissionsIn(rest: REST, channel: Channel): Promise<bigint | undefined> {
  const { guild_id: guild } = channel;
  if (guild === undefined) return undefined;
  try {
    const isThread = threads.includes(channel.type) && channel.parent_id;
    const { permission_overwrites: overwrites = [] } = isThread
      ? await readChannel(rest, channel.parent_id ?? '')
      : channel;
    const { id: user } = (await rest.get(Routes.user())) as APIUser;
    const { roles: own } = (await rest.get(Routes.guildMember(guild, user))) as APIGuildMember;
    const roles = (await rest.get(Routes.guildRoles(guild))) as APIRole[];
    return permissionsOf({ guild, user, roles: own }, roles, overwrites);
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}

const lacks = (permissions: bigint | undefined, wanted: bigint): boolean =>
  permissions !== undefined && (permissions & may.Administrator) === 0n && (permissions & wanted) !== wanted;

const unseen = (why: string) =>
  new AdapterError('closed', why, { place: { state: 'no-history', cure: 'discord-history' } });

/**
 * Makes sure that a channel in which nothing was seen is one in which there is nothing: Discord shows an empty history
 * to whoever may not read it.
 * @throws {AdapterError} `closed` when that is not sure
 */
export async function assureEmpty(rest: REST, id: string): Promise<void> {
  const channel = await readChannel(rest, id);
  if (chats.includes(channel.type) || channel.last_message_id === null) return;
  const permissions = await permissionsIn(rest, channel);
  const reading = may.ViewChannel | may.ReadMessageHistory;
  if (permissions === undefined || lacks(permissions, reading))
    throw unseen('nothing is seen of what was written');
}

/** What the bot needs in a channel, by the names that Discord's settings show. */
const needed = {
  'View Channel': may.ViewChannel,
  'Send Messages': may.SendMessages,
  'Read Message History': may.ReadMessageHistory,
  'Embed Links': may.EmbedLinks,
  'Attach Files': may.AttachFiles,
  'Create Events': may.CreateEvents,
} as const;

/** The permissions that are missing in a channel, by name; undefined when Discord does not say. */
export async function missingPermissions(rest: REST, id: string): Promise<string[] | undefined> {
  const channel = await readChannel(rest, id);
  const permissions = await permissionsIn(rest, channel);
  if (permissions === undefined) return undefined;
  const inThread = threads.includes(channel.type) && {
    'Send Messages': 0n,
    'Send Messages in Threads': may.SendMessagesInThreads,
  };
  return Object.entries({ ...needed, ...inThread }).flatMap(([name, wanted]) =>
    lacks(permissions, wanted) ? [name] : [],
  );
}

/**
 * Looks whether a channel takes messages and shows them.
 * @throws {AdapterError} `closed` when it does not
 */
export async function lookInto(rest: REST, id: string): Promise<void> {
  const channel = await readChannel(rest, id);
  if (chats.includes(channel.type)) return;
  const permissions = await permissionsIn(rest, channel);
  const writing = threads.includes(channel.type) ? may.SendMessagesInThreads : may.SendMessages;
  if (lacks(permissions, may.ViewChannel | writing))
    throw new AdapterError('closed', 'View Channel or Send Messages is missing', {
      place: { state: 'no-access', cure: 'discord-permissions' },
    });
  if (lacks(permissions, may.ReadMessageHistory)) throw unseen('Read Message History is missing');
}

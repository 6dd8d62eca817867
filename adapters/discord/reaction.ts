import type {
  GatewayMessageReactionAddDispatchData,
  GatewayMessageReactionRemoveDispatchData,
} from 'discord.js';
import type { Invocation } from '../../src/command/invocation.ts';
import { commandOfTick } from '../../src/platform/tick.ts';
import { realNow } from '../../src/process/clock.ts';
import { type ConversationParts, composeReply } from './interaction.ts';
import { keptOrigin, type Origin } from './origin.ts';
import { accountName, platform } from './places.ts';
import { roleAmong } from './receive.ts';

/** A reaction as the gateway tells of it. */
export type Reaction = (GatewayMessageReactionAddDispatchData | GatewayMessageReactionRemoveDispatchData) & {
  isRemoved: boolean;
};

const ticks = new Set(['✅', '✔️', '✔', '☑️', '☑']);

const memberRoles = (reaction: Reaction): readonly string[] | undefined =>
  'member' in reaction ? reaction.member?.roles : undefined;

/**
 * A tick on a message of the bot is “done”, which the message itself then shows; taken away again it is an undo. What is
 * refused is said to them alone.
 */
export async function takeReaction(
  reaction: Reaction,
  self: string,
  parts: ConversationParts,
): Promise<void> {
  const { host, sendReply, roles, members } = parts;
  const { user_id: user, channel_id: channel, message_id: message, emoji, isRemoved } = reaction;
  if (user === self || !ticks.has(emoji.name ?? '')) return;
  const account = accountName(user);
  const input = await commandOfTick({ platform, message, account, isRemoved }, host);
  if (!input) return;
  const origin: Origin = {
    channel,
    user,
    ...(reaction.guild_id === undefined && { private: 'yes' as const }),
  };
  const told = memberRoles(reaction);
  const role = roleAmong(told, { roles, held: told ? [] : await members.rolesOf(user) });
  const invocation: Invocation = {
    ...{ platform, account, input, origin: keptOrigin(origin), ...(role && { role }) },
    event: { source: platform, id: `tick:${message}:${user}:${input.command}:${realNow()}` },
  };
  if (!(await host.bot.keep(invocation))) return;
  const reply = await host.bot.work(invocation);
  if (reply.kind === 'form' || reply.failed)
    await sendReply({ invocation, origin, reply, ...(await composeReply(reply, invocation, parts)) });
  await host.bot.given(invocation);
}

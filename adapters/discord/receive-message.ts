import { ChannelType, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { Invocation } from '../../src/command/invocation.ts';
import { fileName } from '../../src/text/text.ts';
import type { Attachment } from './given.ts';
import { namedMentions, withoutMention } from './mentions.ts';
import { keptOrigin, type Origin } from './origin.ts';
import { accountName, placeIn, platform } from './places.ts';
import { type ReceiveContext, roleAmong } from './receive.ts';

/** The longest text that is read; Discord lets people write no more than this. */
const longestText = 4_000;

/**
 * What somebody wrote to the bot, in a private chat or by mentioning it; undefined when it was not addressed. What
 * others read along is answered without anything private.
 */
export function receiveMessage(
  message: GatewayMessageCreateDispatchData,
  { self, ...context }: { self: string } & Pick<ReceiveContext, 'roles' | 'held'>,
): { invocation: Invocation; origin: Origin; attachments: readonly Attachment[] } | undefined {
  const { author, content, guild_id: guild, member } = message;
  const isPrivate = guild === undefined && (message.channel_type ?? ChannelType.DM) === ChannelType.DM;
  // A reply to one of the bot's messages pings it, but is said to it only when it is named.
  const isNamed = content.includes(`<@${self}>`) || content.includes(`<@!${self}>`);
  const isSpoken = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (author.bot || author.id === self || message.webhook_id || !isSpoken) return undefined;
  if (!isPrivate && !isNamed) return undefined;
  const origin: Origin = {
    channel: message.channel_id,
    user: author.id,
    replyTo: message.id,
    ...(isPrivate && { private: 'yes' as const }),
  };
  // A thread that was begun under a message has that message's id.
  const reference = message.type === MessageType.Reply ? message.message_reference?.message_id : undefined;
  const repliesTo = [...(reference ? [reference] : []), ...(guild === undefined ? [] : [message.channel_id])];
  const role = roleAmong(member?.roles, context);
  const text = namedMentions(withoutMention(content, self)).slice(0, longestText);
  // Left out where Discord keeps what somebody wrote from the bot.
  const attachments = (message.attachments as typeof message.attachments | undefined) ?? [];
  const [file] = attachments;
  return {
    origin,
    attachments,
    invocation: {
      platform,
      account: accountName(author.id),
      ...placeIn(origin),
      origin: keptOrigin(origin),
      event: { source: platform, id: message.id },
      ...(repliesTo.length > 0 && { repliesTo }),
      ...(role && { role }),
      ...(!isPrivate && { inPublic: true as const }),
      input: file
        ? { kind: 'file', name: fileName(file.filename), ...(text && { text }) }
        : { kind: 'text', text, chat: true },
    },
  };
}

import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import type { Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { askFor, isIncomplete } from './ask-for.ts';
import {
  type ConversationParts,
  composeReply,
  fetchOf,
  type Interaction,
  type Invoked,
} from './interaction.ts';
import { choiceLimits, cutText } from './limits.ts';
import { readOrigin } from './origin.ts';
import { type Reaction, takeReaction } from './reaction.ts';
import { type ReceiveContext, type Received, receiveInteraction } from './receive.ts';
import { receiveMessage } from './receive-message.ts';
import { acknowledgementOf } from './send-reply.ts';
import { renderSentence } from './sentence.ts';

/** Acknowledges, works and answers: what is asked of a command that has all it needs. */
async function run(
  { invocation, origin, attachments }: Invoked,
  to: Interaction,
  parts: ConversationParts,
): Promise<void> {
  const { host, callbacks, sendReply } = parts;
  // Late or twice acknowledged, it is done all the same, once; the answer then finds another way.
  await callbacks
    .defer(to, acknowledgementOf(invocation, origin, host.commands))
    .catch((error: unknown) => host.log.warn({ reason: String(error) }, 'Discord: an event came too late'));
  const reply = await host.bot.work(invocation, fetchOf(attachments, parts));
  const composed = await composeReply(reply, invocation, parts);
  await host.bot.given(invocation, await sendReply({ invocation, origin, reply, ...composed }));
}

/** Keeps an event; false when it was kept before, or cannot be kept, which is said. */
async function keep(
  { invocation, origin, locale }: Invoked,
  to: Interaction,
  { host, callbacks }: ConversationParts,
): Promise<boolean> {
  try {
    return await host.bot.keep(invocation);
  } catch (error) {
    host.log.error({ reason: String(error) }, 'Discord: an event could not be kept');
    await callbacks.say(to, renderSentence('discord.not-kept', locale), origin.private === undefined);
    return false;
  }
}

async function complete(
  query: (Received & { kind: 'completion' })['query'],
  to: Interaction,
  { host, callbacks }: ConversationParts,
): Promise<void> {
  const choices = await host.bot.complete(query).catch(() => []);
  const shown = choices
    .filter(({ value }) => value.length <= choiceLimits.characters)
    .slice(0, choiceLimits.choices)
    .map(({ label, value }) => ({ name: cutText(label, choiceLimits.characters), value }));
  await callbacks.suggest(to, shown);
}

/** Shows the first steps to one person, beside what they asked for. */
async function welcome(
  invocation: Invocation,
  to: Interaction,
  { host, callbacks, ...parts }: ConversationParts,
): Promise<void> {
  if (!(await host.bot.keep(invocation))) return;
  const reply = await host.bot.work(invocation);
  const { rendered } = await composeReply(reply, invocation, { host, callbacks, ...parts });
  await callbacks.add(to, rendered, true);
  await host.bot.given(invocation);
}

async function takeInteraction(
  received: Received,
  interaction: APIInteraction,
  parts: ConversationParts,
): Promise<void> {
  const { origin, locale } = received;
  const to = origin.interaction;
  if (!to) return;
  if (received.kind === 'completion') return complete(received.query, to, parts);
  if (received.kind === 'old') {
    const notice = renderSentence('error.old-button', locale);
    return parts.callbacks.say(to, notice, origin.private === undefined);
  }
  if (!(await keep(received, to, parts))) return;
  if (received.kind === 'reopen') return askFor(received, { to, typed: received.typed }, parts);
  const { invocation } = received;
  if (isIncomplete(invocation, parts)) return askFor(received, { to }, parts);
  const first = origin.apart === undefined && (await parts.welcome.after(interaction, invocation));
  await run(received, to, parts);
  if (first) await welcome(first, to, parts);
}

async function takeMessage(
  message: GatewayMessageCreateDispatchData,
  self: string,
  parts: ConversationParts,
): Promise<void> {
  const { host, roles, members, sendReply } = parts;
  const held = message.guild_id === undefined ? await members.rolesOf(message.author.id) : [];
  const received = receiveMessage(message, { self, roles, held });
  if (!received || !(await host.bot.keep(received.invocation))) return;
  const reply = await host.bot.work(received.invocation, fetchOf(received.attachments, parts));
  const composed = await composeReply(reply, received.invocation, parts);
  await host.bot.given(received.invocation, await sendReply({ ...received, reply, ...composed }));
}

/** Takes what arrives from Discord to the bot, and its answers back. */
export function createConversation(parts: ConversationParts) {
  const { host, roles, members, drafts, sendReply } = parts;
  const context: ReceiveContext = { commands: host.commands, drafts, roles };
  const failed = (error: unknown) =>
    host.log.error(
      { reason: error instanceof Error ? error.message : String(error) },
      'Discord: an event was not answered',
    );

  return {
    /** Works on an interaction, to the end; never fails, whatever arrives. */
    async onInteraction(interaction: APIInteraction): Promise<void> {
      try {
        const held = interaction.user ? await members.rolesOf(interaction.user.id) : [];
        const received = receiveInteraction(interaction, { ...context, held });
        if (received) await takeInteraction(received, interaction, parts);
      } catch (error) {
        failed(error);
      }
    },
    /** Works on a message that somebody wrote, when it is addressed to the bot. */
    onMessage: (message: GatewayMessageCreateDispatchData, self: string) =>
      takeMessage(message, self, parts).catch(failed),
    /** Works on a reaction that somebody put on a message, or took away. */
    onReaction: (reaction: Reaction, self: string) => takeReaction(reaction, self, parts).catch(failed),
    /** Gives an answer that a crash held up. */
    async answer(invocation: Invocation, reply: Reply): Promise<void> {
      const origin = readOrigin(invocation.origin);
      if (origin)
        await sendReply({ invocation, origin, reply, ...(await composeReply(reply, invocation, parts)) });
    },
  };
}

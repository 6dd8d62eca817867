import type { Command, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { PrivateChats } from '../../src/platform/private-chats.ts';
import { type Callbacks, isUnsent, postAnswer } from './callbacks.ts';
import { isClosed } from './failure.ts';
import type { Origin } from './origin.ts';
import { chatWith } from './pace.ts';
import type { Rendered } from './render.ts';
import type { Calls } from './rest.ts';
import { renderSentence } from './sentence.ts';

/** A reply, worked out and rendered. */
export type RenderedReply = {
  invocation: Invocation;
  origin: Origin;
  reply: Pick<Reply, 'visibility'>;
  rendered: Rendered;
  /** Language of the one who asked. */
  locale: string;
};

type Parts = {
  callbacks: Callbacks;
  calls: Calls;
  privateChats: PrivateChats;
  commands: readonly Command[];
};

/** How an interaction is acknowledged, from the declaration alone: the answer itself is not known yet. */
export function acknowledgementOf(
  invocation: Invocation,
  origin: Origin,
  commands: readonly Command[],
): { inPlace: boolean; isPrivate: boolean } {
  const { input } = invocation;
  const command = input.kind === 'command' ? commands.find(({ name }) => name === input.command) : undefined;
  const isPublic = command?.visibility === 'public';
  return {
    // What changes nothing for others leaves the message with the button as it is.
    inPlace: isPublic && !command?.anew && origin.inPlace !== undefined,
    isPrivate: origin.apart !== undefined || (!isPublic && origin.private === undefined),
  };
}

/** Sends replies where they belong; however late, none is lost while there is a way to the one who asked. */
export function createReplySender({ callbacks, calls, privateChats, commands }: Parts) {
  const nonceOf = ({ event }: Invocation) => `a${event.id}`.slice(0, 25);

  async function answerInteraction(
    answered: RenderedReply,
    to: NonNullable<Origin['interaction']>,
  ): Promise<string | undefined> {
    const { invocation, origin, reply, rendered } = answered;
    const promised = acknowledgementOf(invocation, origin, commands);
    const isPrivate =
      origin.apart !== undefined || (reply.visibility === 'private' && origin.private === undefined);
    if (promised.inPlace && reply.visibility === 'private') return callbacks.add(to, rendered, isPrivate);
    if (promised.inPlace || promised.isPrivate === isPrivate || promised.isPrivate)
      return callbacks.replace(to, rendered);
    // Promised in public, and now for one person alone.
    await callbacks.withdraw(to);
    return callbacks.add(to, rendered, isPrivate);
  }

  /** Where only the one who asked reads it; where that chat is closed, they read so where they asked. */
  async function answerApart({
    origin,
    rendered,
    invocation,
    locale,
  }: RenderedReply): Promise<{ given: boolean; message?: string | undefined }> {
    const nonce = nonceOf(invocation);
    try {
      calls.authorise();
      const channel = await chatWith(privateChats, origin.user, calls.rest);
      return { given: true, message: await postAnswer(calls, { channel, nonce }, rendered) };
    } catch (error) {
      if (!isClosed(error) || origin.apart !== undefined) throw error;
      const notice = renderSentence('discord.answer-private', locale, `<@${origin.user}>`);
      const { channel, replyTo } = origin;
      await postAnswer(calls, { channel, replyTo, nonce, mentions: [origin.user] }, notice);
      return { given: false };
    }
  }

  /** As a message of the bot: in the channel what everybody may read, else in the private chat. */
  async function answerByMessage(answer: RenderedReply): Promise<string | undefined> {
    const { origin, rendered, reply, invocation, locale } = answer;
    const { channel, replyTo } = origin;
    const nonce = nonceOf(invocation);
    if (origin.apart !== undefined) return (await answerApart(answer)).message;
    if (origin.private !== undefined || reply.visibility === 'public')
      return postAnswer(calls, { channel, replyTo, nonce }, rendered);
    const { given, message } = await answerApart(answer);
    if (given && replyTo !== undefined)
      await postAnswer(calls, { channel, replyTo, nonce }, renderSentence('gate.answered-apart', locale));
    return message;
  }

  /** Answers what an invocation came from, and returns the id of the message that the answer became. */
  return async function sendReply(answered: RenderedReply): Promise<string | undefined> {
    const { interaction } = answered.origin;
    if (!interaction) return answerByMessage(answered);
    try {
      return await answerInteraction(answered, interaction);
    } catch (error) {
      if (!isUnsent(error)) throw error;
      return answerByMessage(answered);
    }
  };
}

export type SendReply = ReturnType<typeof createReplySender>;

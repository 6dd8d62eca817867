import { type APIMessage, Routes } from 'discord.js';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { IdOf } from './controls.ts';
import { markOf } from './mark.ts';
import { privateUserOf } from './places.ts';
import { countPoll, endPoll, pollBodyOf } from './poll.ts';
import { type Calls, leavesWhile } from './rest.ts';
import { isThreadClosed } from './threads.ts';

type Sent = Post & { messageId: string };

const withoutPoll = <P extends Post>(post: P): P => {
  const { poll: _, ...message } = post.message;
  return { ...post, message };
};

/** The part of posting that asks something: as a poll of Discord's own where that is allowed, else with buttons. */
export function createPollPosting(parts: {
  once: Calls;
  host: Pick<ChatHost, 'now' | 'bot'>;
  idOf: IdOf;
  call<T>(work: () => Promise<T>): Promise<T>;
  sendMessage(post: Post): Promise<string>;
  replaceMessage(post: Sent): Promise<void>;
}): Pick<Adapter, 'send' | 'update'> {
  const { once, host, idOf, call, sendMessage, replaceMessage } = parts;
  const { rest } = once;
  const isOwn = new Map<string, boolean>();

  /** Whether a message is a poll of Discord's own, which nobody can edit. */
  async function isNative({ place, messageId }: Sent): Promise<boolean> {
    const known = isOwn.get(messageId);
    if (known !== undefined) return known;
    const { poll } = (await call(() => rest.get(Routes.channelMessage(place.id, messageId)))) as APIMessage;
    isOwn.set(messageId, poll !== undefined);
    return poll !== undefined;
  }

  return {
    async send(post) {
      const { message, place, key } = post;
      const { poll } = message;
      if (!poll?.isOpen || privateUserOf(place) !== undefined) return sendMessage(withoutPoll(post));
      const body = pollBodyOf(message, poll, { now: host.now(), idOf, mark: markOf(key) });
      const request = { body: { ...body, nonce: key, enforce_nonce: true }, ...leavesWhile(post.mayLeave) };
      try {
        const sent = await call(() => rest.post(Routes.channelMessages(place.id), request));
        return (sent as { id: string }).id;
      } catch (error) {
        if (!isThreadClosed(error)) throw error;
        return sendMessage(withoutPoll(post));
      }
    },
    async update(post) {
      const { messageId, place, message } = post;
      if (privateUserOf(place) !== undefined || !(await isNative(post)))
        return replaceMessage(withoutPoll(post));
      if (message.poll?.isOpen) return;
      const at = { channel: place.id, message: messageId };
      if (await call(() => endPoll(rest, at))) await call(() => countPoll(rest, at, host));
    },
  };
}

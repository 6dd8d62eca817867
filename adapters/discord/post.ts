import { MessageFlags, type RawFile, Routes } from 'discord.js';
import type { Place } from '../../src/domain/delivery.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { type Block, note } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { Pins } from '../../src/platform/pins.ts';
import type { PrivateChats } from '../../src/platform/private-chats.ts';
import type { ClosedChats } from './closed-chats.ts';
import type { IdOf } from './controls.ts';
import { codes, discordCode, failureOf } from './failure.ts';
import { findMarked } from './find.ts';
import { lookInto } from './look.ts';
import { markOf } from './mark.ts';
import type { AccountOf } from './markdown.ts';
import { chatWith } from './pace.ts';
import { accountsOf, platform, privateUserOf } from './places.ts';
import { createPollPosting } from './post-poll.ts';
import { type Rendered, renderMessage } from './render.ts';
import { type Calls, leavesWhile } from './rest.ts';
import { createThreads, isThreadClosed } from './threads.ts';

/** What a call to Discord that sends or asks says about the token. */
export type Watch = { worked(): void; failed(error: AdapterError): void };

type Parts = {
  once: Calls;
  /** The committee's channel. */
  channel: string;
  host: Pick<ChatHost, 'plan' | 'settings' | 'now' | 'bot'>;
  idOf: IdOf;
  privateChats: PrivateChats;
  closedChats: ClosedChats;
  pins: Pins;
  watch: Watch;
};

/** The body and the files of a rendered message. */
export const bodyOf = ({ components, files }: Rendered, mentions: readonly string[] = []) => ({
  body: {
    components,
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [], users: [...mentions] },
    ...(files.length > 0 && {
      attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
    }),
  },
  ...(files.length > 0 && { files: files as RawFile[] }),
});

/** In a private chat everything follows anyway; in a channel what is about one deadline stands below its first message. */
const threadIn = ({ place, thread }: Pick<Post, 'place' | 'thread'>) =>
  privateUserOf(place) === undefined ? thread : undefined;

/** The part of the adapter that puts reminders into Discord, each with one call. */
export function createPosting(parts: Parts): Pick<Adapter, 'send' | 'update' | 'find' | 'look'> {
  const { once, channel, host, privateChats, closedChats, pins, watch } = parts;
  const { rest } = once;
  const threads = createThreads(rest);

  async function call<T>(work: () => Promise<T>, instead?: Place): Promise<T> {
    once.authorise();
    try {
      const result = await work();
      watch.worked();
      return result;
    } catch (error) {
      const failure = failureOf(error, instead);
      watch.failed(failure);
      throw failure;
    }
  }

  /** No message has left yet: whatever is uncertain about the chat is certain about the message. */
  async function channelOf(place: Place, instead?: Place): Promise<string> {
    const user = privateUserOf(place);
    if (user === undefined) return place.id;
    return call(() => chatWith(privateChats, user, rest), instead).catch((error: AdapterError) => {
      throw error.reason === 'unknown' ? new AdapterError('not-sent', error.message) : error;
    });
  }

  /** Whom a message in the channel is for; in a private chat nobody is mentioned. */
  async function addressOf({ place, to }: Post): Promise<{ accountOf: AccountOf; mentioned?: string }> {
    const accountOf = accountsOf(await host.plan());
    const inChannel = to.kind === 'person' && privateUserOf(place) === undefined;
    const mentioned = inChannel ? accountOf(to.person) : undefined;
    return { accountOf, ...(mentioned && { mentioned }) };
  }

  /** That the bot may not pin a message, which the message says. */
  async function unpinned({
    pin,
    place,
    messageId,
    reader,
  }: Post & { messageId?: string }): Promise<Block[]> {
    if (!pin || messageId === undefined) return [];
    const isRefused = await pins.isRefused({ channel: place.id, id: messageId });
    return isRefused
      ? [note(...wordsFor(reader.locale).say('board.not-pinned', { platform: 'discord' }))]
      : [];
  }

  async function render(
    post: Post & { messageId?: string },
    explain?: (mentioned: string) => Promise<boolean>,
  ) {
    const { reader, message, key, bundle = [] } = post;
    const { accountOf, mentioned } = await addressOf(post);
    const words = wordsFor(reader.locale);
    const explained = mentioned !== undefined && (await explain?.(mentioned)) ? mentioned : undefined;
    const closed = explained ? [note(...words.say('discord.dm-closed'))] : [];
    const said = [...closed, ...(await unpinned(post))];
    const rendered = renderMessage(
      { ...message, blocks: [...message.blocks, ...said] },
      {
        reader,
        words,
        accountOf,
        idOf: parts.idOf,
        mark: markOf(key),
        ...(bundle.some((each) => each !== key) && { bundleMarks: bundle.map(markOf) }),
        ...(mentioned && { lead: `<@${mentioned}>` }),
      },
    );
    return { ...bodyOf(rendered, mentioned ? [mentioned] : []), explained };
  }

  /** Writes in the thread where a message belongs, and in its channel where there is none or it takes nothing. */
  async function inThread<T>(post: Post, channel: string, write: (where: string) => Promise<T>): Promise<T> {
    const below = threadIn(post);
    const opened = below && (await threads.open(channel, below));
    if (opened === undefined) return write(channel);
    try {
      return await write(opened);
    } catch (error) {
      if (!isThreadClosed(error)) throw error;
      threads.lost(opened);
      return write(channel);
    }
  }

  const polls = createPollPosting({ once, host, idOf: parts.idOf, call, sendMessage, replaceMessage });

  const send = (post: Post): Promise<string> => (post.message.poll ? polls.send(post) : sendMessage(post));

  const update = (post: Post & { messageId: string }): Promise<void> =>
    post.message.poll ? polls.update(post) : replaceMessage(post);

  async function sendMessage(post: Post): Promise<string> {
    const user = privateUserOf(post.place);
    const instead = user === undefined ? undefined : { platform, id: channel };
    const { explained, body, ...files } = await render(post, closedChats.isToBeTold);
    try {
      const target = await channelOf(post.place, instead);
      const named = { ...body, nonce: post.key, enforce_nonce: true };
      const request = { ...files, body: named, ...leavesWhile(post.mayLeave) };
      const sent = await inThread(post, target, (where) =>
        call(() => rest.post(Routes.channelMessages(where), request), instead),
      );
      if (user) await closedChats.open(user);
      if (explained) await closedChats.told(explained);
      const { id } = sent as { id: string };
      void keepPinned({ ...post, messageId: id });
      return id;
    } catch (error) {
      if (user && error instanceof AdapterError && error.instead) await closedChats.close(user);
      throw error;
    }
  }

  async function replaceMessage(post: Post & { messageId: string }): Promise<void> {
    const { explained: _, body, ...files } = await render(post);
    const target = await channelOf(post.place);
    // Without a list of its own, a message keeps the attachments that it had.
    const request = { ...files, body: { attachments: [], ...body }, ...leavesWhile(post.mayLeave) };
    const replace = (where: string) =>
      call(() => rest.patch(Routes.channelMessage(where, post.messageId), request));
    const below = threadIn(post);
    // One that was sent before there were threads stands in the channel; no thread is begun to find that out.
    if (below === undefined) await replace(target);
    else
      await replace(below.root).catch((error: unknown) => {
        if (!isThreadClosed(error)) throw error;
        return replace(target);
      });
    void keepPinned(post);
  }

  /** Never rejects: the message is sent, whatever becomes of its pin. */
  async function keepPinned(post: Post & { messageId: string }): Promise<void> {
    const { pin, place, messageId: id } = post;
    if (pin === undefined || (await pins.keep({ channel: place.id, id }, pin))) return;
    await update(post).catch(() => {});
  }

  async function find({
    place,
    key,
    since,
    thread,
  }: Parameters<Adapter['find']>[0]): Promise<string | undefined> {
    const target = await channelOf(place);
    const found = await call(() => findMarked({ rest, channel: target, key, since }));
    const below = threadIn({ place, ...(thread && { thread }) });
    if (found !== undefined || !below) return found;
    // Where there is no thread nothing was written in it.
    return findMarked({ rest, channel: below.root, key, since }).catch((error: unknown) => {
      if (discordCode(error) === codes.unknownChannel) return undefined;
      throw failureOf(error);
    });
  }

  async function look(place: Place): Promise<void> {
    if (privateUserOf(place) === undefined) await call(() => lookInto(rest, place.id));
  }

  return { send, update, find, look };
}

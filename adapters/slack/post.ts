import type { WebClient } from '@slack/web-api';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { type Block, type Message, note } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { Pins } from '../../src/platform/pins.ts';
import { type InTeam, isUser, parseInTeam } from './accounts.ts';
import { withoutFeedback, withoutPictures } from './blocks.ts';
import { picturesOf } from './carry.ts';
import { refusedBlocks, slackCode, toAdapterError } from './failure.ts';
import { findMessage, metadataType } from './find-message.ts';
import { lookInto } from './look.ts';
import { type RenderContext, renderMessage, renderPlain } from './render.ts';
import { orInstead, type Route, routeTo } from './route.ts';
import type { Sightings } from './sightings.ts';
import type { Uploads } from './upload.ts';
import type { Workspaces } from './workspaces.ts';

/** Nothing in a message is looked up, linked or unfolded beyond what its markup says. */
const quiet = { link_names: false, parse: 'none' } as const;
const folded = { unfurl_links: false, unfurl_media: false } as const;

/** A message for one place, rendered, with the words that stand for it where blocks are refused. */
export type SlackMessage = {
  channel: string;
  text: string;
  blocks: object[];
  plainText: string;
  key: string;
  /** The keys of its reminders, where it carries several. */
  bundle?: readonly string[];
};

type MessageBody = Pick<SlackMessage, 'text' | 'blocks'>;

/** Makes a call with blocks and, when they are refused, again with fewer. @throws {AdapterError} */
async function withOrWithoutBlocks<T>(
  message: SlackMessage,
  call: (body: MessageBody) => Promise<T>,
): Promise<T> {
  const { text, blocks } = message;
  const older = withoutFeedback(blocks);
  const inWords = withoutPictures(older ?? blocks);
  const bodies = [blocks, older, inWords].flatMap((each): MessageBody[] =>
    each ? [{ text, blocks: each }] : [],
  );
  for (const body of bodies)
    try {
      return await call(body);
    } catch (error) {
      if (!refusedBlocks(error)) throw toAdapterError(error);
    }
  return call({ text: message.plainText, blocks: [] }).catch((error: unknown) => {
    throw toAdapterError(error);
  });
}

const bodyOf = ({ text, blocks }: MessageBody) => ({ text, blocks: blocks as never[] });

/** Posts once and returns the message's time stamp, which is its id. @throws {AdapterError} */
export async function postMessage(
  client: WebClient,
  message: SlackMessage,
  thread?: string,
  /** Of what is said in a thread: everybody in the channel sees it there too. */
  isForAll = false,
): Promise<string> {
  const { channel, key, bundle = [] } = message;
  // Each reminder of a bundle can be looked up by itself: a restored ledger knows no bundles.
  const payload = { key, ...(bundle.some((each) => each !== key) && { bundle: bundle.join(' ') }) };
  const metadata = { event_type: metadataType, event_payload: payload };
  const { ts } = await withOrWithoutBlocks(message, (each) =>
    client.chat.postMessage({
      channel,
      metadata,
      ...bodyOf(each),
      ...quiet,
      ...folded,
      ...(thread !== undefined &&
        (isForAll ? { thread_ts: thread, reply_broadcast: true } : { thread_ts: thread })),
    }),
  );
  if (!ts) throw new AdapterError('unknown', 'Slack gave the message no id');
  return ts;
}

/** Replaces a message; doing it twice does no harm. @throws {AdapterError} */
export async function replaceMessage(client: WebClient, message: SlackMessage, ts: string): Promise<void> {
  const { channel } = message;
  await withOrWithoutBlocks(message, (each) =>
    client.chat.update({ channel, ts, ...bodyOf(each), ...quiet }),
  );
}

/** Somebody who gets a reminder in a channel is addressed there. */
function addressed({ message, to }: Post, { id }: { id: string }, plan: Plan | undefined): Message {
  if (to.kind === 'committee' || !/^[CG]/.test(id)) return message;
  const name = plan?.people.find((person) => person.id === to.person)?.name ?? to.person;
  const text = [{ kind: 'mention', person: to.person, name } as const];
  return {
    ...message,
    summary: `${name}: ${message.summary}`,
    blocks: [{ kind: 'paragraph', text }, ...message.blocks],
  };
}

/** In a private chat everything follows anyway; in a channel what is about one deadline stands below its first message. */
const threadIn = ({ place, thread }: Pick<Post, 'place' | 'thread'>): string | undefined =>
  isUser(parseInTeam(place.id).id) ? undefined : thread?.root;

/** What Slack says of a message below which nothing may be written. */
const threadless = new Set([
  'cannot_reply_to_message',
  'restricted_action_thread_locked',
  'thread_not_found',
  'invalid_thread_ts',
]);

/** Posts below a message, and beside it where Slack surely refused that. @throws {AdapterError} */
async function postBelow(
  client: WebClient,
  message: SlackMessage,
  { thread, isForAll }: { thread: string | undefined; isForAll: boolean },
): Promise<string> {
  try {
    return await postMessage(client, message, thread, isForAll);
  } catch (error) {
    const code = error instanceof AdapterError ? slackCode(error.cause) : undefined;
    if (thread === undefined || code === undefined || !threadless.has(code)) throw error;
    return postMessage(client, message);
  }
}

/** A message for a workspace, as Slack takes it. */
function slackMessageOf(
  message: Message,
  context: RenderContext,
  to: Pick<SlackMessage, 'channel' | 'key' | 'bundle'>,
): SlackMessage {
  return { ...renderMessage(message, context), plainText: renderPlain(message, context), ...to };
}

const withBlock = <P extends Post>(post: P, block: Block): P => ({
  ...post,
  message: { ...post.message, blocks: [...post.message.blocks, block] },
});

/** How long a reminder waits for its pictures, before it is sent without. */
const picturesWithinMs = 4_000;

/**
 * Sending, correcting and looking up: the half of the adapter that the reminders use. Pictures are uploaded first: one
 * that no message came to show is seen by nobody.
 */
export function createPosting(parts: {
  workspaces: Workspaces;
  uploads: Uploads;
  pins: Pins;
  sightings: Sightings;
  plan(): Promise<Plan | undefined>;
}): Pick<Adapter, 'send' | 'update' | 'find' | 'look'> {
  const { workspaces, uploads, pins, sightings } = parts;

  const channelOf = (place: InTeam, route: Route) =>
    workspaces.channel(route.workspace, place.id).catch((error: unknown) => {
      throw orInstead(error, route);
    });

  /** Everything that comes before the message, and the client that it may leave with. */
  async function prepare(post: Post): Promise<{ route: Route; client: WebClient; message: SlackMessage }> {
    const place = parseInTeam(post.place.id);
    const route = await routeTo(place, parts);
    const { workspace } = route;
    const channel = await channelOf(place, route);
    const plan = await parts.plan();
    const { reader, key, bundle } = post;
    const { client, team } = workspace;
    const shown = picturesOf(post.message);
    const pictures = shown.size > 0 ? await uploads.pictures(client, shown, picturesWithinMs) : new Map();
    const { seenIn } = sightings;
    const context = { reader, words: wordsFor(reader.locale), team, plan, seenIn, pictures };
    const message = slackMessageOf(addressed(post, place, plan), context, {
      channel,
      key,
      ...(bundle && { bundle }),
    });
    return { route, message, client: post.mayLeave ? workspace.clientWhile(post.mayLeave) : client };
  }

  /** Where the bot may not pin a message, the message says so. */
  async function update(post: Post & { messageId: string }): Promise<void> {
    const at = { channel: post.place.id, id: post.messageId };
    const isUnpinned = post.pin === true && (await pins.isRefused(at));
    const said = note(...wordsFor(post.reader.locale).say('board.not-pinned', { platform: 'slack' }));
    const { client, message } = await prepare(isUnpinned ? withBlock(post, said) : post);
    await replaceMessage(client, message, post.messageId);
    void keepPinned(post);
  }

  /** Never rejects: the message is sent, whatever becomes of its pin. */
  async function keepPinned(post: Post & { messageId: string }): Promise<void> {
    const at = { channel: post.place.id, id: post.messageId };
    if (post.pin !== undefined && !(await pins.keep(at, post.pin))) await update(post).catch(() => {});
  }

  return {
    async send(post) {
      const { route, client, message } = await prepare(post);
      const { workspace } = route;
      const thread = threadIn(post);
      const id = await postBelow(client, message, { thread, isForAll: post.to.kind === 'committee' }).catch(
        (error: unknown) => {
          throw orInstead(error, route);
        },
      );
      void keepPinned({ ...post, messageId: id });
      // It is sent, whatever becomes of its files.
      void uploads.share(workspace.client, post.message.files ?? [], {
        channel: message.channel,
        thread: thread ?? id,
      });
      return id;
    },
    update,
    async find({ place, key, since, thread: below }) {
      const where = parseInTeam(place.id);
      const route = await routeTo(where, parts);
      const channel = await channelOf(where, route);
      const { client } = route.workspace;
      const thread = threadIn({ place, ...(below && { thread: below }) });
      const found = await findMessage(client, { channel, key, since });
      // What is said in a thread is not in the history of its channel.
      return found !== undefined || thread === undefined
        ? found
        : findMessage(client, { channel, key, since, thread });
    },
    async look(place) {
      const { team, id } = parseInTeam(place.id);
      const { client } = await workspaces.of(team);
      if (!isUser(id)) await lookInto(client, id);
    },
  };
}

import type { WebClient } from '@slack/web-api';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { type Block, type Message, note } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { Pins } from '../../src/platform/pins.ts';
import { type InTeam, isUser, parseInTeam } from './accounts.ts';
import { withoutPictures } from './blocks.ts';
import { picturesOf } from './carry.ts';
import { refusedBlocks, toAdapterError } from './failure.ts';
import { lookInto } from './look.ts';
import { type RenderContext, renderMessage, renderPlain } from './render.ts';
import { orInstead, type Route, routeTo } from './route.ts';
import type { Sightings } from './sightings.ts';
import type { Uploads } from './upload.ts';
import type { Workspaces } from './workspaces.ts';

/** Under which the key of a message is kept in its metadata; everybody in the workspace may read it. */
const metadataType = 'congress_message';

/** Nothing in a message is looked up, linked or unfolded beyond what its markup says. */
const quiet = { link_names: false, parse: 'none' } as const;
const folded = { unfurl_links: false, unfurl_media: false } as const;

const historyPage = 200;
const historyPages = 10;

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
  const inWords = withoutPictures(message.blocks);
  const bodies: MessageBody[] = [message, ...(inWords ? [{ text: message.text, blocks: inWords }] : [])];
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
      ...(thread !== undefined && { thread_ts: thread }),
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

type Found = { ts?: string; metadata?: { event_type?: string; event_payload?: object } };

function hasKey({ metadata }: Found, key: string): boolean {
  if (metadata?.event_type !== metadataType) return false;
  const { key: own, bundle } = (metadata.event_payload ?? {}) as { key?: unknown; bundle?: unknown };
  return own === key || (typeof bundle === 'string' && bundle.split(' ').includes(key));
}

/** Without the scope, or from outside a channel, nothing is seen, though messages may be taken. */
function unseen(failure: AdapterError): AdapterError {
  if (failure.reason !== 'closed' || failure.place?.state === 'gone') return failure;
  const place = { state: 'no-history', cure: failure.place?.cure ?? 'slack-scope' } as const;
  return new AdapterError('closed', failure.message, { place, cause: failure });
}

/** Looks in a channel, or in one of its threads, for the message with a key. @throws {AdapterError} */
export async function findMessage(
  client: WebClient,
  query: { channel: string; key: string; since: number; thread?: string },
): Promise<string | undefined> {
  const { channel, key, since, thread } = query;
  const common = {
    channel,
    include_all_metadata: true,
    limit: historyPage,
    oldest: String(Math.max(0, Math.floor(since / 1_000))),
  };
  let cursor: string | undefined;
  for (let page = 0; page < historyPages; page++) {
    const asked = { ...common, ...(cursor && { cursor }) };
    const answer = await (thread === undefined
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread })
    ).catch((error: unknown) => {
      throw unseen(toAdapterError(error));
    });
    const found = ((answer.messages ?? []) as Found[]).find((message) => hasKey(message, key));
    if (found?.ts) return found.ts;
    cursor = answer.response_metadata?.next_cursor;
    if (!cursor) return undefined;
  }
  throw new AdapterError('refused', 'too many messages have been written since to look through them');
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
      const id = await postMessage(client, message).catch((error: unknown) => {
        throw orInstead(error, route);
      });
      void keepPinned({ ...post, messageId: id });
      // It is sent, whatever becomes of its files.
      void uploads.share(workspace.client, post.message.files ?? [], {
        channel: message.channel,
        thread: id,
      });
      return id;
    },
    update,
    async find({ place, key, since }) {
      const where = parseInTeam(place.id);
      const route = await routeTo(where, parts);
      const channel = await channelOf(where, route);
      return findMessage(route.workspace.client, { channel, key, since });
    },
    async look(place) {
      const { team, id } = parseInTeam(place.id);
      const { client } = await workspaces.of(team);
      if (!isUser(id)) await lookInto(client, id);
    },
  };
}

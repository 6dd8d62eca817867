import type { WebClient } from '@slack/web-api';
import { AdapterError } from '../../src/message/errors.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { isUser, parseInTeam } from './accounts.ts';
import { canvasText } from './canvas-text.ts';
import { slackCode, toAdapterError } from './failure.ts';
import type { Workspaces } from './workspaces.ts';

type Posting = Pick<Adapter, 'send' | 'update' | 'find' | 'look'>;

/** By which a board that is a canvas is told from one that is a message. */
const prefix = 'canvas:';
const setting = 'slack.canvases';
const title = 'Congress';

const contentOf = ({ message, reader }: Post) =>
  ({ type: 'markdown', markdown: canvasText(message, reader) }) as const;

const missing = (error: unknown): boolean => slackCode(error) === 'canvas_not_found';

/** Whether Slack surely made no canvas: the plan, the scope or the channel does not allow one. */
const isRefused = (error: unknown): boolean => {
  const { reason, retryAfterMs } = toAdapterError(error);
  const isSure = reason === 'refused' || reason === 'not-sent' || reason === 'closed';
  return slackCode(error) !== undefined && isSure && retryAfterMs === undefined;
};

const failed = (error: unknown): never => {
  throw missing(error) ? new AdapterError('refused', 'Slack: canvas_not_found') : toAdapterError(error);
};

/** The id of a channel's own canvas; undefined where it has none. */
async function canvasOf(client: WebClient, channel: string): Promise<string | undefined> {
  const { channel: found } = await client.conversations.info({ channel });
  const { canvas } =
    (found as { properties?: { canvas?: { file_id?: string } } } | undefined)?.properties ?? {};
  return canvas?.file_id;
}

/**
 * Posting in which a board is the channel's canvas where the workspace allows one and the channel has none yet; else it is
 * the message that it was without.
 */
export function withCanvases(
  posting: Posting,
  { workspaces, settings }: { workspaces: Workspaces; settings: ChatHost['settings'] },
): Posting {
  const read = async () => ((await settings.getSetting(setting)) ?? {}) as Readonly<Record<string, string>>;
  /** The board whose canvas was begun in a channel, and whose id may not be known. */
  async function note(place: string, key: string | undefined): Promise<void> {
    const { [place]: _, ...others } = await read();
    await settings.setSetting(setting, key === undefined ? others : { ...others, [place]: key });
  }

  async function begin(post: Post): Promise<string | undefined> {
    const { team, id: channel } = parseInTeam(post.place.id);
    const workspace = await workspaces.of(team);
    const client = post.mayLeave ? workspace.clientWhile(post.mayLeave) : workspace.client;
    await note(post.place.id, post.key);
    try {
      const made = await client.conversations.canvases.create({
        channel_id: channel,
        title,
        document_content: contentOf(post),
      });
      return made.canvas_id && `${prefix}${made.canvas_id}`;
    } catch (error) {
      if (!isRefused(error)) throw toAdapterError(error);
      await note(post.place.id, undefined);
      return undefined;
    }
  }

  async function write(post: Post & { messageId: string }): Promise<void> {
    const workspace = await workspaces.of(parseInTeam(post.place.id).team);
    const client = post.mayLeave ? workspace.clientWhile(post.mayLeave) : workspace.client;
    const canvas_id = post.messageId.slice(prefix.length);
    if (post.pin === false) {
      await client.canvases.delete({ canvas_id }).catch((error: unknown) => {
        if (!missing(error)) failed(error);
      });
      return note(post.place.id, undefined);
    }
    const changes = [{ operation: 'replace' as const, document_content: contentOf(post) }];
    await client.canvases.edit({ canvas_id, changes: changes as [(typeof changes)[0]] }).catch(failed);
  }

  return {
    ...posting,
    async send(post) {
      const isBoard = post.pin === true && !isUser(parseInTeam(post.place.id).id);
      return (isBoard ? await begin(post) : undefined) ?? posting.send(post);
    },
    update: (post) => (post.messageId.startsWith(prefix) ? write(post) : posting.update(post)),
    async find(query) {
      const found = await posting.find(query);
      if (found !== undefined || (await read())[query.place.id] !== query.key) return found;
      const { team, id: channel } = parseInTeam(query.place.id);
      const { client } = await workspaces.of(team);
      const canvas = await canvasOf(client, channel).catch(failed);
      return canvas === undefined ? undefined : `${prefix}${canvas}`;
    },
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { AdapterError } from '../../src/message/errors.ts';
import type { Log } from '../../src/process/log.ts';
import { toAdapterError } from './failure.ts';
import { findMessage } from './find-message.ts';
import { isChat, type Origin } from './origin.ts';
import { postMessage, replaceMessage, type SlackMessage } from './post.ts';
import type { ResponseUrls } from './response-url.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

const attempts = 4;
const longestWaitMs = 30_000;

/** Before an uncertain message is looked for: what is on the wire must have landed. */
const settleMs = 2_000;
const lookBackMs = 10 * 60_000;

const isDenied = ({ reason }: AdapterError) => reason === 'refused' || reason === 'closed';

/** Does something until Slack takes it or refuses it; what is uncertain is settled by `settle`, which says whether it was done. */
async function persist(work: () => Promise<void>, settle: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof AdapterError) || attempt >= attempts) throw error;
      if (error.reason === 'not-sent')
        await wait(Math.min(longestWaitMs, error.retryAfterMs ?? 500 * 2 ** attempt), undefined, {
          ref: false,
        });
      else if (error.reason !== 'unknown' || (await settle())) throw error;
    }
  }
}

/** A reply for one origin: what it says, whether everybody sees it, and whether it takes a card's place. */
export type RenderedReply = { message: Omit<SlackMessage, 'channel'>; isPublic: boolean; replaces: boolean };

/**
 * Sends a reply where it was asked for, else to the one who asked; never to more people than that. Returns the message
 * that it became, where it can be answered.
 */
export type SendReply = (origin: Origin, reply: RenderedReply) => Promise<string | undefined>;

/** One way to give a reply. */
type Way = () => Promise<string | undefined>;

/** Sends a reply in the first of the ways that works, the best first. */
export function createReplySender(parts: {
  workspaces: Workspaces;
  responses: ResponseUrls;
  now(): number;
  log: Log;
}): SendReply {
  const { workspaces, responses, log } = parts;

  async function post(
    { client }: Workspace,
    message: SlackMessage,
    thread?: string,
  ): Promise<string | undefined> {
    const where = { channel: message.channel, key: message.key, since: parts.now() - lookBackMs };
    const query = { ...where, ...(thread !== undefined && { thread }) };
    let sent: string | undefined;
    const settle = async () => {
      for (let look = 1; look <= attempts && sent === undefined; look++) {
        await wait(settleMs, undefined, { ref: false });
        try {
          sent = await findMessage(client, query);
          return sent !== undefined;
        } catch (error) {
          log.warn({ error: String(error) }, 'whether an answer arrived in Slack could not be found out');
          if (error instanceof AdapterError && isDenied(error)) return true;
        }
      }
      return true;
    };
    const work = async () => {
      sent = await postMessage(client, message, thread);
    };
    await persist(work, settle).catch((error) => {
      if (sent === undefined) throw error;
    });
    return sent;
  }

  async function whisper(
    { client }: Workspace,
    message: SlackMessage,
    { user, thread }: Origin,
  ): Promise<undefined> {
    const { channel, text, blocks } = message;
    const said = {
      channel,
      user,
      text,
      blocks: blocks as never[],
      link_names: false,
      parse: 'none' as const,
    };
    await persist(
      async () => {
        await client.chat
          .postEphemeral({ ...said, ...(thread !== undefined && { thread_ts: thread }) })
          .catch((error: unknown) => {
            throw toAdapterError(error);
          });
      },
      // One person may hear it twice; not to hear it at all would be worse.
      async () => false,
    );
  }

  async function inPrivate(
    workspace: Workspace,
    origin: Origin,
    message: RenderedReply['message'],
  ): Promise<string | undefined> {
    return post(workspace, { ...message, channel: await workspaces.channel(workspace, origin.user) });
  }

  function waysFor(workspace: Workspace, origin: Origin, reply: RenderedReply): Way[] {
    const { channel, message: card, thread, responseUrl, ephemeral } = origin;
    const { message, isPublic, replaces } = reply;
    const respond = (how: Parameters<ResponseUrls>[2]): Way[] =>
      responseUrl === undefined
        ? []
        : [
            async () => {
              await persist(
                () => responses(responseUrl, message, how),
                async () => true,
              );
              return undefined;
            },
          ];
    const privately = () => inPrivate(workspace, origin, message);
    if (channel === undefined) return [privately];
    const here = { ...message, channel };
    const speak = () => post(workspace, here, thread);
    const whispered = () => whisper(workspace, here, origin);
    if (replaces && ephemeral) return [...respond('replace'), whispered, privately];
    if (replaces && card !== undefined) {
      const replace = async () => {
        await persist(
          () => replaceMessage(workspace.client, here, card),
          async () => false,
        );
        return card;
      };
      return [replace, whispered, privately];
    }
    if (isChat(origin)) return [speak, ...respond('whisper'), privately];
    if (isPublic) return [speak, ...respond('speak'), privately];
    return [...respond('whisper'), whispered, privately];
  }

  return async (origin, reply) => {
    const workspace = await workspaces.of(origin.team);
    const failures: unknown[] = [];
    for (const way of waysFor(workspace, origin, reply)) {
      try {
        return await way();
      } catch (error) {
        failures.push(error);
        // It may have arrived where it stays: another way would say it twice.
        const stays = reply.isPublic || isChat(origin) || origin.channel === undefined;
        if (stays && error instanceof AdapterError && error.reason === 'unknown') break;
      }
    }
    log.warn({ error: String(failures.at(-1)) }, 'an answer could not be given in Slack');
    return undefined;
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { AdapterError } from '../../src/message/errors.ts';
import type { Log } from '../../src/process/log.ts';
import { toAdapterError } from './failure.ts';
import { isChat, type Origin } from './origin.ts';
import { findLetter, type Letter, postLetter, replaceLetter } from './post.ts';
import type { ResponseUrls } from './response-url.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

const attempts = 4;
const longestWaitMs = 30_000;

/** Before an uncertain message is looked for: what is on the wire must have landed. */
const settleMs = 2_000;
const lookBackMs = 10 * 60_000;

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

/** An answer for one origin: what it says, whether everybody sees it, and whether it takes a card's place. */
export type Answer = { letter: Omit<Letter, 'channel'>; isPublic: boolean; replaces: boolean };

/** Gives an answer where it was asked for, else to the one who asked; never to more people than that. */
export type Answering = (origin: Origin, answer: Answer) => Promise<void>;

/** The ways in which an answer is given, the best first. */
export function createAnswering(parts: {
  workspaces: Workspaces;
  responses: ResponseUrls;
  now(): number;
  log: Log;
}): Answering {
  const { workspaces, responses, log } = parts;

  async function post({ client }: Workspace, letter: Letter, thread?: string): Promise<void> {
    const where = { channel: letter.channel, key: letter.key, since: parts.now() - lookBackMs };
    const query = { ...where, ...(thread !== undefined && { thread }) };
    let isSent = false;
    const settle = async () => {
      for (let look = 1; look <= attempts && !isSent; look++) {
        await wait(settleMs, undefined, { ref: false });
        try {
          isSent = (await findLetter(client, query)) !== undefined;
          return isSent;
        } catch (error) {
          log.warn({ error: String(error) }, 'whether an answer arrived in Slack could not be found out');
          if (error instanceof AdapterError && error.reason === 'refused') return true;
        }
      }
      return true;
    };
    await persist(async () => void (await postLetter(client, letter, thread)), settle).catch((error) => {
      if (!isSent) throw error;
    });
  }

  async function whisper({ client }: Workspace, letter: Letter, { user, thread }: Origin): Promise<void> {
    const { channel, text, blocks } = letter;
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

  async function inPrivate(workspace: Workspace, origin: Origin, letter: Answer['letter']): Promise<void> {
    await post(workspace, { ...letter, channel: await workspaces.channel(workspace, origin.user) });
  }

  function waysFor(workspace: Workspace, origin: Origin, answer: Answer): (() => Promise<void>)[] {
    const { channel, message, thread, responseUrl, ephemeral } = origin;
    const { letter, isPublic, replaces } = answer;
    const respond = (how: Parameters<ResponseUrls>[2]) =>
      responseUrl === undefined
        ? []
        : [
            () =>
              persist(
                () => responses(responseUrl, letter, how),
                async () => true,
              ),
          ];
    const privately = () => inPrivate(workspace, origin, letter);
    if (channel === undefined) return [privately];
    const here = { ...letter, channel };
    const speak = () => post(workspace, here, thread);
    const whispered = () => whisper(workspace, here, origin);
    if (replaces && ephemeral) return [...respond('replace'), whispered, privately];
    if (replaces && message !== undefined) {
      const replace = () =>
        persist(
          () => replaceLetter(workspace.client, here, message),
          async () => false,
        );
      return [replace, whispered, privately];
    }
    if (isChat(origin)) return [speak, ...respond('whisper'), privately];
    if (isPublic) return [speak, ...respond('speak'), privately];
    return [...respond('whisper'), whispered, privately];
  }

  return async (origin, answer) => {
    const workspace = await workspaces.of(origin.team);
    const failures: unknown[] = [];
    for (const way of waysFor(workspace, origin, answer)) {
      try {
        await way();
        return;
      } catch (error) {
        failures.push(error);
        // It may have arrived where it stays: another way would say it twice.
        const stays = answer.isPublic || isChat(origin) || origin.channel === undefined;
        if (stays && error instanceof AdapterError && error.reason === 'unknown') break;
      }
    }
    log.warn({ error: String(failures.at(-1)) }, 'an answer could not be given in Slack');
  };
}

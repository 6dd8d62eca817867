import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { identify } from '../../src/command/caller.ts';
import type { Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { maySee } from '../../src/command/permit.ts';
import { hourMs } from '../../src/domain/instant.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { calendar } from '../../src/time/calendar.ts';
import { promptsFor } from '../../src/views/prompts.ts';
import { viewFor } from '../../src/views/view.ts';
import { slackCode, toAdapterError } from './failure.ts';
import { cut, limits } from './limits.ts';
import { isChat, readOrigin } from './origin.ts';
import type { Receipt } from './receive.ts';
import { readerOf } from './reply.ts';
import type { Workspaces } from './workspaces.ts';

/** A conversation with the bot in Slack's assistant, beside whatever else somebody looks at. */
export type AssistantThread = { channel: string; thread: string };

/** An answer that is under way in a thread. */
export type Attendance = {
  /** Resolves when it is shown that it is being worked on, or after a while: an answer takes that away again. */
  shown: Promise<unknown>;
  /** It was answered by a message, or not at all: the first answer names the thread. */
  over(reply?: Reply, message?: string): Promise<void>;
};

/** Slack's container for assistants. Where a workspace has none, or the app may not, there is a private chat and no more. */
export type Assistant = {
  /** Somebody opened a thread: what they may want to ask first is offered. */
  started(thread: AssistantThread, receipt: Receipt): Promise<void>;
  /** Somebody looks at something else beside it; what is offered is as it is now, as long as nothing was said. */
  moved(thread: AssistantThread, receipt: Receipt): Promise<void>;
  /** What was said in a thread of a private chat is being worked on; undefined for what was said elsewhere. */
  attend(invocation: Invocation): Attendance | undefined;
};

/** An answer does not wait for it any longer. */
const patienceMs = 1_000;
const mostThreads = 500;

/** What Slack says of one thread or chat; whatever else it refuses, it refuses the whole workspace. */
const ofThread = new Set([
  ...['channel_not_found', 'invalid_thread_ts', 'thread_not_found', 'message_not_found', 'not_in_channel'],
  ...['internal_error', 'fatal_error', 'service_unavailable', 'ratelimited'],
]);

export function createAssistant({ host, workspaces }: { host: ChatHost; workspaces: Workspaces }): Assistant {
  /** When something that a workspace refused is tried again. */
  const refusedUntil = new Map<string, number>();
  /** Threads in which nothing has been said yet, the newest last. */
  const fresh = new Set<string>();
  const keyOf = (team: string, { channel, thread }: AssistantThread) => `${team}/${channel}/${thread}`;

  /** Never rejects: everything here is beside the answer. */
  async function attempt(
    team: string,
    part: 'status' | 'prompts' | 'title',
    call: (client: WebClient) => Promise<unknown>,
  ): Promise<void> {
    const key = `${team}/${part}`;
    if ((refusedUntil.get(key) ?? 0) > realNow()) return;
    try {
      const { client } = await workspaces.of(team);
      await call(client);
    } catch (error) {
      const code = slackCode(error);
      if (code !== undefined && !ofThread.has(code)) refusedUntil.set(key, realNow() + hourMs);
      host.log.info(
        { team, part, reason: toAdapterError(error).message },
        'Slack’s assistant did not take it',
      );
    }
  }

  async function offer({ channel, thread }: AssistantThread, receipt: Receipt): Promise<void> {
    const { account, team, profile } = receipt;
    const plan = await host.plan();
    if (!plan) return;
    const speaker = {
      account,
      platform: 'slack',
      ...(profile.locale !== undefined && { locale: profile.locale }),
      ...(profile.zone !== undefined && { zone: profile.zone }),
    };
    const caller = identify(speaker, plan, []);
    const view = viewFor({ plan, now: host.now(), calendar, reader: caller.reader });
    const seen = view.plan.deadlines.filter((deadline) => maySee(caller, deadline));
    const prompts = promptsFor(caller.person, seen, view).map(({ title, message }) => ({
      title: cut(title, limits.promptTitle),
      message,
    }));
    await attempt(team, 'prompts', (client) =>
      client.assistant.threads.setSuggestedPrompts({
        channel_id: channel,
        thread_ts: thread,
        title: view.words.text('prompts.intro'),
        prompts,
      }),
    );
  }

  return {
    async started(thread, receipt) {
      const [oldest] = fresh;
      if (fresh.size >= mostThreads && oldest !== undefined) fresh.delete(oldest);
      fresh.add(keyOf(receipt.team, thread));
      await offer(thread, receipt);
    },
    async moved(thread, receipt) {
      if (fresh.has(keyOf(receipt.team, thread))) await offer(thread, receipt);
    },
    attend(invocation) {
      const origin = readOrigin(invocation.origin);
      const { channel, thread, team = '' } = origin ?? {};
      const isSaid = invocation.input.kind !== 'command';
      if (!origin || !isSaid || !isChat(origin) || channel === undefined || thread === undefined)
        return undefined;
      const where = { channel_id: channel, thread_ts: thread };
      const isFirst = fresh.delete(keyOf(team, { channel, thread }));
      let wasInTime = true;
      const say = (status: string) =>
        attempt(team, 'status', (client) => client.assistant.threads.setStatus({ ...where, status }));
      const shown = host
        .plan()
        .then((plan) => say(wordsFor(readerOf(invocation, plan).locale).text('slack.working')))
        .catch(() => {});
      const patience = wait(patienceMs, false, { ref: false });
      return {
        shown: Promise.race([shown.then(() => true), patience]).then((isShown) => {
          wasInTime = isShown;
        }),
        async over(reply, message) {
          await shown;
          // An answer takes the status away; one that came after it, or without one, would stay for minutes.
          if (!wasInTime || message === undefined) await say('');
          const isNamed = reply?.kind === 'message' && reply.isSecret !== true;
          const title = isNamed ? (reply.message.summary.split('\n')[0] ?? '') : '';
          if (isFirst && title !== '')
            await attempt(team, 'title', (client) =>
              client.assistant.threads.setTitle({ ...where, title: cut(title, limits.threadTitle) }),
            );
        },
      };
    },
  };
}

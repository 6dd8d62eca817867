import type { HomeView } from '@slack/types';
import { dayMs } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { keepUpWithPlan } from '../../src/platform/keep-up.ts';
import { realNow } from '../../src/process/clock.ts';
import { createInTurn, type InTurn } from '../../src/process/in-turn.ts';
import { slackCode, toAdapterError } from './failure.ts';
import type { Receipt } from './receive.ts';
import type { Workspaces } from './workspaces.ts';

/** A Home tab that somebody opened, as Slack has it. */
type Shown = {
  receipt: Receipt;
  user: string;
  openedAt: number;
  /** Of the view that Slack has, by which it refuses one that is older. */
  hash?: string | undefined;
  /** Of the plan that it shows. */
  version?: number | undefined;
  restUntil: number;
  inTurn: InTurn;
};

/** The Home tabs of those who opened theirs lately: each is as the plan is, and a newer one is never overwritten. */
export type HomeViews = {
  /** Shows a person their Home tab as it is now; `hash` is that of the view which they have, where Slack told it. */
  show(receipt: Receipt, user: string, hash?: string): Promise<void>;
  start(): void;
  stop(): Promise<void>;
};

/** Who opened theirs longer ago sees it anew when they open it. */
const latelyMs = dayMs;
const mostShown = 200;
const restMs = 30_000;

export function createHomeViews(parts: {
  host: ChatHost;
  workspaces: Workspaces;
  viewOf(receipt: Receipt): Promise<HomeView>;
}): HomeViews {
  const { host, workspaces, viewOf } = parts;
  const shown = new Map<string, Shown>();

  /** Publishes a tab; `refused` is what to do where Slack has another view than the one that is known here. */
  async function publish(tab: Shown, refused: 'leave' | 'replace'): Promise<void> {
    const version = (await host.plan())?.version;
    if (refused === 'leave' && tab.version === version) return;
    const view = await viewOf(tab.receipt);
    const { client } = await workspaces.of(tab.receipt.team);
    const put = async (hash?: string) => {
      const { view: taken } = await client.views.publish({ user_id: tab.user, view, ...(hash && { hash }) });
      return (taken as { hash?: string } | undefined)?.hash;
    };
    tab.hash = await put(tab.hash).catch((error: unknown) => {
      if (slackCode(error) !== 'hash_conflict') throw error;
      return refused === 'replace' ? put() : undefined;
    });
    tab.version = version;
  }

  function failed(tab: Shown, error: unknown): void {
    const { message, retryAfterMs = restMs } = toAdapterError(error);
    tab.restUntil = realNow() + retryAfterMs;
    host.log.warn({ error: message }, 'the Home tab could not be shown');
  }

  /** Whether every tab shows the plan as it is. */
  async function refresh(): Promise<boolean> {
    let isDone = true;
    for (const [key, tab] of [...shown].reverse()) {
      if (realNow() - tab.openedAt > latelyMs) shown.delete(key);
      else if (realNow() < tab.restUntil) isDone = false;
      else
        await tab
          .inTurn(() => publish(tab, 'leave'))
          .catch((error: unknown) => {
            failed(tab, error);
            isDone = false;
          });
    }
    return isDone;
  }

  let following: ReturnType<typeof keepUpWithPlan> | undefined;
  return {
    async show(receipt, user, hash) {
      const key = `${receipt.team}/${user}`;
      const openedAt = realNow();
      const tab = shown.get(key) ?? { receipt, user, openedAt, restUntil: 0, inTurn: createInTurn() };
      Object.assign(tab, { receipt, openedAt, hash: hash ?? tab.hash });
      shown.delete(key);
      shown.set(key, tab);
      const [oldest] = shown.keys();
      if (shown.size > mostShown && oldest !== undefined) shown.delete(oldest);
      await tab.inTurn(() => publish(tab, 'replace')).catch((error: unknown) => failed(tab, error));
    },
    start() {
      following ??= keepUpWithPlan({
        host,
        work: refresh,
        reasonOf: (error) => toAdapterError(error).message,
        failed: (reason) => host.log.warn({ reason }, 'the Home tabs could not be kept up'),
      });
    },
    async stop() {
      await following?.stop();
    },
  };
}

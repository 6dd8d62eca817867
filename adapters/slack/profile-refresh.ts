import { setTimeout as wait } from 'node:timers/promises';
import { dayMs, hourMs } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { accountOf, accountsOf, type InTeam } from './accounts.ts';
import { toAdapterError } from './failure.ts';
import { readProfile } from './people.ts';
import { routeTo } from './route.ts';
import type { Sightings } from './sightings.ts';
import type { Workspaces } from './workspaces.ts';

/** Between two looks at who is linked, and between two people. */
const lookEveryMs = 30_000;
const paceMs = 1_000;

/** Keeps the profiles of the plan's people up to date: each once a day, and when Slack says that one has changed. */
export type ProfileRefresh = {
  start(): void;
  /** A profile has changed. */
  changed(user: string): void;
  stop(): Promise<void>;
};

export function createProfileRefresh(parts: {
  host: ChatHost;
  workspaces: Workspaces;
  sightings: Sightings;
}): ProfileRefresh {
  const { host } = parts;
  const ending = new AbortController();
  const { signal } = ending;
  const readAt = new Map<string, number>();
  const changes = new Set<string>();
  const pause = (ms: number) => wait(ms, undefined, { signal, ref: false }).catch(() => {});
  let following: Promise<void> | undefined;
  let wake = () => {};

  /** Whether it was read; else it is tried again within the hour. */
  async function refresh(user: InTeam): Promise<boolean> {
    const account = accountOf(user);
    try {
      const { workspace } = await routeTo(user, parts);
      const { locale, zone } = await readProfile(workspace, user);
      await host.bot.noteProfile({ account, ...(locale && { locale }), ...(zone && { zone }) });
      return true;
    } catch (error) {
      host.log.info({ account, reason: toAdapterError(error).message }, 'Slack: a profile could not be read');
      return false;
    }
  }

  async function dueNow(): Promise<InTeam[]> {
    const plan = await host.plan();
    const users = (plan?.people ?? []).flatMap(({ id }) => (plan ? accountsOf(id, plan) : []));
    const isDue = (user: InTeam) =>
      changes.has(user.id) || realNow() - (readAt.get(accountOf(user)) ?? 0) >= dayMs;
    return users.filter(isDue);
  }

  async function follow(): Promise<void> {
    while (!signal.aborted) {
      const due = await dueNow().catch(() => []);
      // Slack tells of everybody in the workspace; those who are not linked are not remembered.
      changes.clear();
      for (const user of due) {
        if (signal.aborted) return;
        const now = realNow();
        readAt.set(accountOf(user), (await refresh(user)) ? now : now - dayMs + hourMs);
        await pause(paceMs);
      }
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (changes.size === 0) await Promise.race([pause(lookEveryMs), changed]);
      await pause(paceMs);
    }
  }

  return {
    start() {
      following ??= follow();
    },
    changed(user) {
      changes.add(user);
      wake();
    },
    async stop() {
      ending.abort();
      await following;
    },
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createInTurn } from '../../src/process/in-turn.ts';
import type { Log } from '../../src/process/log.ts';

const setting = 'discord.identifies';
const schema = z.array(z.number());

const windowMs = 60 * 60_000;
/** As often as this in the window costs no wait but Discord's own. */
const freely = 10;
const apartMs = 5_000;
const longestWaitMs = 300_000;

/** How long the next sign-in has to wait. After 1,000 of them in a day Discord takes the token away. */
export function identifyWaitMs(earlier: readonly number[], now: number): number {
  const recent = earlier.filter((at) => at > now - windowMs && at <= now);
  const last = recent.at(-1);
  if (last === undefined) return 0;
  const extra = recent.length < freely ? 0 : Math.min(longestWaitMs, apartMs * 2 ** (recent.length - freely));
  return Math.max(0, last + Math.max(apartMs, extra) - now);
}

/**
 * Lets the client sign in to the gateway: never in a hurry, and ever less often when the program, or the session, dies
 * again and again. The instants are kept, so that a crash loop counts too.
 */
export function createIdentifyGuard(parts: { settings: ChatHost['settings']; now(): number; log: Log }) {
  const { settings, now, log } = parts;
  const inTurn = createInTurn();
  const read = async () => schema.safeParse(await settings.getSetting(setting)).data ?? [];

  async function waitForTurn(signal: AbortSignal): Promise<void> {
    const earlier = await read();
    const waitMs = identifyWaitMs(earlier, now());
    if (waitMs > apartMs)
      log.warn(
        { seconds: Math.ceil(waitMs / 1_000) },
        'Discord: too many starts in an hour; signing in waits',
      );
    await wait(waitMs, undefined, { signal, ref: false });
    await settings.setSetting(setting, [...earlier.filter((at) => at > now() - windowMs), now()]);
  }

  return {
    /** Resolves when a shard may sign in; one shard after the other. */
    waitForIdentify(_shard: number, signal: AbortSignal): Promise<void> {
      return inTurn(() => waitForTurn(signal));
    },
  };
}

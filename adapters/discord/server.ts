import { Routes } from 'discord.js';
import { minuteMs } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { keepUpWithPlan } from '../../src/platform/keep-up.ts';
import { realNow } from '../../src/process/clock.ts';
import { createRetries } from './event-retries.ts';
import { failureOf } from './failure.ts';
import type { Self } from './gateway.ts';
import { installsOf, readApplication } from './installs.ts';
import { type Registration, registerCommands } from './register.ts';
import type { Calls } from './rest.ts';
import { reconcileEvents } from './scheduled-events.ts';

/** How long after a meeting its next one is shown, at the latest. */
const passesMs = 10 * minuteMs;

/** What the bot keeps up in a server beside messages. */
export type Server = { stop(): Promise<void> };

/**
 * Registers the commands, then keeps the scheduled events those of the plan. Neither holds up messages: what fails is
 * logged, and what was there before stays.
 */
export function keepServer(parts: {
  calls: Calls;
  self: Self;
  channel: string;
  guild?: string | undefined;
  host: ChatHost;
  /** The commands are registered, with these ids. */
  registered(ids: Registration['ids']): void;
}): Server {
  const { calls, self, channel, host } = parts;
  const { rest } = calls;
  const { log, commands } = host;
  let guild = parts.guild;

  async function register(): Promise<void> {
    const installs = installsOf(await readApplication(rest));
    const { application } = self;
    const { wrote, ids } = await registerCommands(rest, { guild, application, commands, installs });
    parts.registered(ids);
    if (wrote) log.info('Discord: the commands were registered');
  }

  const retries = createRetries((event, error) =>
    log.warn({ event, reason: failureOf(error).message }, 'Discord: a scheduled event could not be kept up'),
  );

  async function keepEvents(): Promise<boolean> {
    calls.authorise();
    guild ??= ((await rest.get(Routes.channel(channel))) as { guild_id?: string }).guild_id;
    return !guild || reconcileEvents({ rest, guild, host, self: self.user, now: realNow(), retries });
  }

  calls.authorise();
  const registering = register().catch((error: unknown) =>
    log.error({ reason: failureOf(error).message }, 'Discord: the commands could not be registered'),
  );
  const following = keepUpWithPlan({
    host,
    work: keepEvents,
    againAfterMs: passesMs,
    reasonOf: (error) => failureOf(error).message,
    failed: (reason) => log.warn({ reason }, 'Discord: the scheduled events could not be kept up'),
  });
  return {
    async stop() {
      await following.stop();
      await registering;
    },
  };
}

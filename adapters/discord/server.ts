import { Routes } from 'discord.js';
import { minuteMs } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { keepUpWithPlan } from '../../src/platform/keep-up.ts';
import { realNow } from '../../src/process/clock.ts';
import { reconcileAgenda } from './agenda.ts';
import type { IdOf } from './controls.ts';
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
  /** The forum that is the committee's agenda. */
  forum?: string | undefined;
  idOf: IdOf;
  host: ChatHost;
  /** The commands are registered, with these ids. */
  registered(ids: Registration['ids']): void;
}): Server {
  const { calls, self, channel, host, forum, idOf } = parts;
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

  const eventRetries = createRetries((event, error) =>
    log.warn({ event, reason: failureOf(error).message }, 'Discord: a scheduled event could not be kept up'),
  );
  const postRetries = createRetries((objective, error) =>
    log.warn(
      { objective, reason: failureOf(error).message },
      'Discord: a post of the agenda could not be kept up',
    ),
  );

  async function findGuild(): Promise<string | undefined> {
    calls.authorise();
    guild ??= ((await rest.get(Routes.channel(channel))) as { guild_id?: string }).guild_id;
    return guild;
  }

  async function keepAgenda(where: string): Promise<boolean> {
    const guild = await findGuild();
    const at = { rest, forum: where, host, idOf, self: self.user, now: realNow(), retries: postRetries };
    return !guild || reconcileAgenda({ ...at, guild });
  }

  async function keepEvents(): Promise<boolean> {
    const retries = eventRetries;
    const guild = await findGuild();
    return !guild || reconcileEvents({ rest, guild, host, self: self.user, now: realNow(), retries });
  }

  calls.authorise();
  const registering = register().catch((error: unknown) =>
    log.error({ reason: failureOf(error).message }, 'Discord: the commands could not be registered'),
  );
  const follow = (work: () => Promise<boolean>, said: string) =>
    keepUpWithPlan({
      host,
      work,
      againAfterMs: passesMs,
      reasonOf: (error) => failureOf(error).message,
      failed: (reason) => log.warn({ reason }, said),
    });
  const following = [
    follow(keepEvents, 'Discord: the scheduled events could not be kept up'),
    ...(forum === undefined
      ? []
      : [follow(() => keepAgenda(forum), 'Discord: the agenda could not be kept up')]),
  ];
  return {
    async stop() {
      await Promise.all(following.map((each) => each.stop()));
      await registering;
    },
  };
}

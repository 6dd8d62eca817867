import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiscordAdapter, type DiscordOptions } from '../../adapters/discord/index.ts';
import { commands } from '../../commands/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession } from '../../src/main/session.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';
import { type Discord, startDiscord } from '../fakes/discord/server.ts';

export type DiscordDesk = {
  discord: Discord;
  adapter: Adapter;
  host: ChatHost;
  store: Store;
  plan(): Promise<Plan>;
  /** The bot is stopped and begins anew. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** The bot with a real store, connected to a stand-in for Discord. */
export async function openDiscordDesk(
  plan: Plan,
  {
    now,
    options = {},
    heartbeatMs = 45_000,
  }: { now: number; options?: Partial<DiscordOptions>; heartbeatMs?: number },
): Promise<DiscordDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'congress-discord-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  await store.save({ plan, basedOn: 0, by: 'test', via: 'test', verb: 'import', now });
  const log = createLog('silent');
  const session = createSession({
    config,
    store,
    log,
    lasting: true,
    clock: { now: () => now },
    texts: () => new Map(),
  });
  // The first answer of a process is the slow one, and Discord waits three seconds.
  const event = { source: 'test', id: 'first' };
  await session.bot.receive({
    event,
    platform: 'test',
    account: 'test:1',
    input: { kind: 'text', text: 'help' },
  });
  const discord = await startDiscord({ heartbeatMs });
  const host: ChatHost = {
    bot: session.bot,
    commands,
    settings: store,
    receives: true,
    log,
    plan: () => store.plan(),
    now: () => now,
    mended: store.places.retry,
  };
  const { token, api, rooms } = discord;
  const open = () =>
    createDiscordAdapter({ token, api, channel: rooms.channel, roles: [], ...options }, host);
  let adapter = open();
  await adapter.start();
  return {
    discord,
    get adapter() {
      return adapter;
    },
    async restart() {
      await adapter.stop();
      adapter = open();
      await adapter.start();
    },
    host,
    store,
    async plan() {
      const kept = await store.plan();
      if (!kept) throw new Error('a plan is expected');
      return kept;
    },
    async close() {
      await adapter.stop();
      await discord.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

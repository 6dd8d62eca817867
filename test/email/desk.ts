import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';

/** A bot that sends mail by a server, with a plan at an instant of it. */
export async function openMailDesk(plan: Plan, { url, now }: { url: string; now: Instant }) {
  const folder = await mkdtemp(join(tmpdir(), 'congress-mail-'));
  const config = readConfig({
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    EMAIL_SMTP_URL: url,
    EMAIL_FROM: 'congress@example.org',
  });
  const { store } = await openStore(config);
  await store.save({ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now });
  const session = createSession({
    ...{ config, store, clock: { now: () => now }, log: createLog('silent') },
    lasting: true,
    texts: () => new Map(),
  });
  return {
    /** What the bot answers to somebody of an account. */
    async say(account: string, text: string): Promise<string> {
      const [platform = ''] = account.split(':');
      const event = { source: platform, id: randomUUID() };
      const reply = await session.bot.receive({ event, platform, account, input: { kind: 'text', text } });
      return reply?.message.summary ?? '';
    },
    accountsOf: async (id: string) => (await store.plan())?.people.find((each) => each.id === id)?.accounts,
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

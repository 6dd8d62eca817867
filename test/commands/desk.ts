import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import type { Reply } from '../../src/command/command.ts';
import type { GivenFile } from '../../src/domain/library.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { readTexts } from '../../src/main/library.ts';
import { openStore } from '../../src/main/open-store.ts';
import { startPlan } from '../../src/main/plan-start.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';

/** Monday 17 November 2008, 09:00 in São Paulo. */
export const monday = Date.parse('2008-11-17T09:00:00-02:00');

/** What the bot answered: its kind, its text as a person reads it, and the reply itself. */
export type Heard = { text: string; reply: Reply; failed: boolean };

export type Desk = {
  /** Types a command as a person of the plan, or as somebody whom it does not know. */
  type(text: string, as?: string): Promise<Heard>;
  /** Says something to the bot in a private chat, as the secretary. */
  chat(text: string): Promise<Heard>;
  /** Types a command from an account of another platform. */
  typeOn(account: string, text: string): Promise<Heard>;
  /** Presses a button or submits a form. */
  press(command: string, options: Record<string, string>, as?: string, platform?: string): Promise<Heard>;
  /** Gives a file in a chat, as the secretary. */
  give(file: GivenFile): Promise<Heard>;
  /** What is answered, after a restart, to a file that was given just before a crash. */
  interrupted(name: string): Promise<Heard>;
  /** Lets time pass. */
  later(ms: number): void;
  /** Turns the clock to an instant. */
  goTo(at: number): void;
  now(): number;
  plan(): Promise<Plan>;
  store(): Store;
  bot(): Session['bot'];
};

const reader = { locale: 'en', zone: 'America/Sao_Paulo' };

const heard = (reply: Reply): Heard => ({
  reply,
  failed: reply.kind === 'message' && reply.failed === true,
  text: renderMessage(reply.message, {
    reader,
    words: wordsFor('en'),
    width: 10_000,
    styled: false,
    number: () => 0,
  }),
});

/** The shipped plan in a real store, for the tests of one file; `page` is the address at which people open the page, where there is one. */
export function openDesk({ page }: { page?: string } = {}): Desk {
  let session: Session;
  let folder: string;
  let now = monday;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'congress-desk-'));
    const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', CONGRESS_ADMINS: 'chat:secretary' });
    const { store } = await openStore(config);
    await startPlan(store, { given: undefined, config, now: monday });
    const texts = await readTexts(store);
    session = createSession({
      config,
      store,
      lasting: true,
      clock: { now: () => now },
      log: createLog('silent'),
      texts: () => texts,
      pageAddress: () => page,
    });
  });
  afterAll(async () => {
    await session.store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const from = (account: string) => ({
    event: { source: 'desk', id: randomUUID() },
    platform: account.split(':')[0] ?? '',
    account,
  });
  const give = async (input: Parameters<Session['bot']['dispatch']>[0]['input'], account: string) =>
    heard(await session.bot.dispatch({ ...from(account), input }));
  return {
    type: (text, as = 'secretary') => give({ kind: 'text', text }, `terminal:${as}`),
    chat: (text) => give({ kind: 'text', text, chat: true }, 'terminal:secretary'),
    typeOn: (account, text) => give({ kind: 'text', text }, account),
    press: (command, options, as = 'secretary', platform = 'terminal') =>
      give({ kind: 'command', command, options }, `${platform}:${as}`),
    give: async (file) => {
      const input = { kind: 'file', name: file.name } as const;
      return heard(await session.bot.work({ ...from('chat:secretary'), input }, async () => file));
    },
    async interrupted(name) {
      const input = { kind: 'file', name } as const;
      await session.bot.keep({ ...from('chat:secretary'), input });
      const [resumed] = await session.bot.resume();
      if (!resumed) throw new Error('nothing was interrupted');
      return heard(resumed.reply);
    },
    later(ms) {
      now += ms;
    },
    goTo(at) {
      now = at;
    },
    now: () => now,
    async plan() {
      const plan = await session.store.plan();
      if (!plan) throw new Error('the desk has no plan');
      return plan;
    },
    store: () => session.store,
    bot: () => session.bot,
  };
}

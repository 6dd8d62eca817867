import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';
import { now, secretPlan } from '../bot/secret-plan.ts';
import { waysToGive } from '../bot/ways-to-give.ts';

let session: Session;
let store: Store;
let folder: string;
const written: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-effects-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  ({ store } = await openStore(config));
  await store.save({ plan: secretPlan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'import', now });
  /** Writes down that something was written, and does not. */
  const refuse = (name: string) => async (): Promise<never> => {
    written.push(name);
    throw new Error(`${name} was written`);
  };
  const watched: Store = {
    ...store,
    save: refuse('the plan'),
    forget: refuse('a person'),
    setSetting: refuse('a setting'),
    documents: {
      ...store.documents,
      add: refuse('a document'),
      remove: refuse('a document'),
      settle: refuse('a proposal'),
      propose: refuse('a proposal'),
    },
    questions: { ...store.questions, rate: refuse('a rating') },
  };
  session = createSession({
    ...{ config, store: watched, lasting: true, texts: () => new Map() },
    clock: { now: () => now },
    log: createLog('silent'),
  });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const invoke = (command: string, options: Record<string, string>) =>
  session.bot.dispatch({
    event: { source: 'test', id: JSON.stringify([command, options]) },
    platform: 'chat',
    account: 'chat:secretary',
    input: { kind: 'command', command, options },
  });

test.each(commands.filter(({ effect }) => effect === 'reads'))(
  '$name, which reads, writes nothing',
  async (command) => {
    written.length = 0;
    const ways = [...waysToGive(command)].filter(({ format }) => format === undefined);
    for (const options of ways.slice(0, 8)) await invoke(command.name, options);
    expect(written).toEqual([]);
  },
);

test('what writes would be noticed', async () => {
  written.length = 0;
  await invoke('deadline done', { deadline: 'papers' });
  expect(written).toEqual(['the plan']);
});

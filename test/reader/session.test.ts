import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invocation } from '../../src/command/invocation.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { type Model, quoting, startModel } from '../fakes/model.ts';

const now = inRio('2027-10-01 09:00');
const plan = committeePlan({
  deadlines: [
    deadlineOf('fee', '2027-10-05', { title: 'Negotiate the fee of the banquet speaker', private: true }),
    deadlineOf('hall', '2027-10-06', { title: 'Book the banquet hall' }),
  ],
  facts: [
    { id: 'piano', about: 'The banquet', text: 'The music school lends a piano for the banquet.' },
    { id: 'coffee', about: 'The banquet', text: 'Students run the coffee stand at the banquet.' },
  ].map((fact) => ({ ...fact, source: { kind: 'template' } as const })),
});
const question = 'who sings songs at the banquet for the speaker?';

let folder: string;
let model: Model;
let session: Session;
let count = 0;

beforeAll(async () => {
  model = await startModel(quoting('Students run it.', 'Students run the coffee stand at the banquet.'));
  folder = await mkdtemp(join(tmpdir(), 'congress-reader-'));
  const config = readConfig({
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    CONGRESS_MODEL_URL: model.url,
    CONGRESS_MODEL: 'stand-in',
  });
  const { store } = await openStore(config);
  await store.save({ plan, basedOn: 0, by: 'test', via: 'test', verb: 'import', now });
  const log = createLog('silent');
  session = createSession({
    config,
    store,
    log,
    lasting: true,
    clock: { now: () => now },
    texts: () => new Map(),
  });
});
afterAll(async () => {
  await session.store.close();
  model.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the bot says to the secretary's words, and what the model was asked for it. */
async function say(text: string, more: Partial<Invocation> = {}) {
  model.asked.length = 0;
  count += 1;
  const reply = await session.bot.dispatch({
    event: { source: 'test', id: String(count) },
    platform: 'terminal',
    account: 'terminal:secretary',
    input: { kind: 'text', text, chat: true },
    ...more,
  });
  return {
    said: JSON.stringify(reply.message),
    asked: JSON.stringify(model.asked),
    visibility: reply.visibility,
  };
}

test('an answer that a model put into words says so', async () => {
  const { said } = await say(question);
  expect(said).toContain('Students run it.');
  expect(said).toContain('Put into words by a language model');
  expect(session.readings?.()).toMatchObject({ answered: 1 });
});

test('what is private goes to the model for the secretary alone, never for what others read along', async () => {
  const alone = await say(`${question}?`);
  expect(alone.asked).toContain('Negotiate the fee');
  const among = await say(`${question}?`, { inPublic: true });
  expect(among.visibility).toBe('public');
  expect(among.asked).toContain('coffee stand');
  expect(among.asked).not.toContain('Negotiate the fee');
});

test('a command with a mistake is no question to the model', async () => {
  const { asked } = await say('done the coffee at the banquet');
  expect(asked).toBe('[]');
});

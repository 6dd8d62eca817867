import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeReply, encodeReply } from '../../src/bot/stored-reply.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const now = inRio('2027-10-01 09:00');
let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-kept-'));
  ({ store } = await openStore(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })));
  const plan = committeePlan({
    people: [personOf('secretary', { role: 'secretary', accounts: ['slack:T1/U1'] })],
    deadlines: [deadlineOf('papers', '2027-10-20', { owner: 'secretary' })],
  });
  await store.save({ plan, basedOn: 0, by: 'test', via: 'test', verb: 'import', now });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** A bot as it is after each start. */
const bot = (changed: Partial<Store> = {}, at = now) =>
  createSession({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    store: { ...store, ...changed },
    clock: { now: () => at },
    texts: () => new Map(),
    log: createLog('silent'),
    lasting: true,
  }).bot;
const done: Invocation = {
  event: { source: 'slack', id: 'e1' },
  platform: 'slack',
  account: 'slack:T1/U1',
  input: { kind: 'command', command: 'deadline done', options: { deadline: 'papers' } },
};
const version = async () => (await store.plan())?.version;

test('an answer that was not given before a crash is given after it, and nothing is done twice', async () => {
  const first = bot();
  await first.keep(done);
  const reply = await first.work(done);
  const after = await version();
  const [held, ...more] = await bot().resume();
  expect([held?.invocation, held?.reply, more]).toEqual([done, reply, []]);
  expect(await version()).toBe(after);
  await bot().given(done);
  expect(await bot().resume()).toEqual([]);
  expect(await bot().keep(done)).toBe(false);
});

test('a crash between the change and its answer is told, and the change stands', async () => {
  const crash = { answered: () => Promise.reject(new Error('killed')) };
  await bot().keep(done);
  await expect(bot(crash).work(done)).rejects.toThrow('killed');
  const after = await version();
  const [held] = await bot().resume();
  expect(held?.reply.message.summary).toBe('I was interrupted before I could answer. Your change was made.');
  expect(await version()).toBe(after);
});

test('while the database is away an answer waits for it, whatever has become of the change', async () => {
  const away = <T>(work: () => Promise<T>, calls: number) => {
    let left = calls;
    return () => (left-- > 0 ? Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432')) : work());
  };
  await bot().keep(done);
  const refused = await bot({
    save: () => Promise.reject(new Error('Connection terminated unexpectedly')),
    answered: away(async () => {}, 1),
  }).work(done);
  expect(refused).toMatchObject({ failed: true, code: 'ours' });
  expect(await version()).toBe(1);
  let reads = 0;
  const plan = () => {
    reads += 1;
    return reads === 2 ? Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432')) : store.plan();
  };
  expect(await bot({ plan }).work(done)).not.toMatchObject({ failed: true });
  expect(await version()).toBe(2);
  const finish = away(() => store.finish(done.event), 1);
  await bot({ finish }).given(done);
  expect(await bot().resume()).toEqual([]);
});

test('what was not worked on is worked on; after a day nobody waits for it', async () => {
  await bot().keep(done);
  expect(await bot({}, now + 25 * 3_600_000).resume()).toEqual([]);
  expect(await version()).toBe(1);
  const another = { ...done, event: { source: 'slack', id: 'e2' } };
  await bot().keep(another);
  expect(await bot().resume()).toHaveLength(1);
  expect(await version()).toBe(2);
});

test('a reply with a picture comes back as it was', () => {
  const reply = {
    kind: 'message',
    visibility: 'public',
    message: { summary: 'x', blocks: [{ kind: 'image', png: Uint8Array.of(1, 2, 255), alt: 'a' }] },
  } as const;
  expect(decodeReply(JSON.parse(JSON.stringify(encodeReply(reply as never))))).toEqual(reply);
});

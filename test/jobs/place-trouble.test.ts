import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from '../../src/domain/person.ts';
import { unreachedOf } from '../../src/domain/unreached.ts';
import { realNow } from '../../src/process/clock.ts';
import { type LocalPlatform, startLocalPlatform } from '../fakes/local-platform.ts';
import { faultPlan } from '../faults/fault-plan.ts';
import { type Bench, openBench } from './bench.ts';

let platform: LocalPlatform;
let bench: Bench;
beforeEach(async () => {
  platform = await startLocalPlatform({ seed: 1 });
  bench = await openBench({ platformUrl: platform.url });
  bench.jobs.start();
});
afterEach(async () => {
  await bench.close();
  await platform.stop();
});

const secretary: Person = {
  id: 'lena',
  name: 'Lena',
  role: 'secretary',
  quiet: null,
  accounts: [],
  source: { kind: 'template' },
};

/** One reminder for each of five people, due now, with a secretary among the people. */
const oweNow = () => {
  const plan = faultPlan(Array.from({ length: 10 }, () => realNow()));
  return bench.change(({ version }) => ({ ...plan, version, people: [...plan.people, secretary] }));
};
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
const carried = () => platform.stored().flatMap(({ carries }) => carries);
const places = () => platform.stored().map(({ place }) => place);

it('messages wait for a place in trouble, others do not, and all go once when it is mended', async () => {
  platform.closed.add('member-0').add('member-1');
  await oweNow();
  await waitFor(() => expect(new Set(places()).size).toBe(4));
  await waitFor(async () => expect(await bench.store.places.troubled()).toHaveLength(2));
  expect(await bench.store.places.troubled()).toMatchObject([
    { state: 'no-access', cure: 'discord-permissions', why: 'status 423', waiting: 2 },
    { state: 'no-access', waiting: 2 },
  ]);
  const tried = platform.posts();
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  // Left alone until its rest is over: a refused call counts against the bot.
  expect(platform.posts()).toBe(tried);
  platform.closed.clear();
  await bench.store.places.retry('local');
  await waitFor(() => expect(new Set(places()).size).toBe(6));
  expect(new Set(carried()).size).toBe(carried().length);
  await waitFor(async () => expect(await bench.store.places.troubled()).toEqual([]));
});

it('the secretary is told of a trouble once, with its cure, where there is none', async () => {
  platform.closed.add('member-0').add('member-1');
  await oweNow();
  await waitFor(() => expect(places()).toContain('lena'));
  await bench.store.places.retry('local');
  await waitFor(() => expect(platform.posts()).toBeGreaterThan(7));
  const notes = platform.stored().filter(({ place }) => place === 'lena');
  expect(notes.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^I cannot write to Member [01] on /),
  ]);
  const all = await bench.store.ledger.list({ from: 0, to: Number.MAX_SAFE_INTEGER });
  const [note] = all.filter(({ kind }) => kind === 'unreached');
  expect(note && unreachedOf(note)).toMatchObject({
    platform: 'local',
    trouble: { state: 'no-access', cure: 'discord-permissions' },
  });
});

it('a trouble seen at the start is known before anything is due', async () => {
  const plan = faultPlan([]);
  await bench.close();
  const closed = { platform: 'local', id: 'committee' };
  bench = await openBench({ platformUrl: platform.url });
  await bench.change(() => ({ ...plan, people: [secretary] }));
  await bench.store.places.close({ place: closed, state: 'gone', cure: 'discord-gone', why: '404' });
  expect(await bench.store.places.troubled()).toMatchObject([{ place: closed, state: 'gone', waiting: 0 }]);
  bench.jobs.start();
  // The stand-in shows nothing wrong with it.
  await waitFor(async () => expect(await bench.store.places.troubled()).toEqual([]));
});

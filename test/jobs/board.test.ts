import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type LocalPlatform, startLocalPlatform } from '../fakes/local-platform.ts';
import { type Bench, openBench } from './bench.ts';

let platform: LocalPlatform;
let bench: Bench;
let now = inRio('2027-10-01 09:00');
beforeEach(async () => {
  now = inRio('2027-10-01 09:00');
  platform = await startLocalPlatform({ seed: 1 });
  const clock = { now: () => now };
  bench = await openBench({ platformUrl: platform.url, clock });
  bench.jobs.start();
});
afterEach(async () => {
  await bench.close();
  await platform.stop();
});

const deadlines = [
  deadlineOf('travel', '2027-10-20', { owner: 'nobody-known' }),
  deadlineOf('secret', '2027-10-05', { private: true }),
];
const people = [personOf('lena', { role: 'secretary', quiet: null })];
const boardIn = (place: string): Board => ({ id: 'local', place, at: now, by: 'lena' });
const put = (more: Partial<Plan> = {}) =>
  bench.change(({ version }) => committeePlan({ version, deadlines, people, ladders, ...more }));
/** Nothing else is said than what a test is about. */
const quiet = { before: [], at: '09:00', overdue: { owner: [], chair: [] } };
const ladders = { default: quiet };
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
const boards = () => platform.stored().filter(({ place }) => place.startsWith('C'));
const lastOf = (message: { text: string; updates: string[] } | undefined) =>
  message?.updates.at(-1) ?? message?.text ?? '';

it('a board is posted once, without what is private, and edited in place: few times for many changes, and for what it does not show not at all', async () => {
  await put({ boards: [boardIn('C1')] });
  await waitFor(() => expect(boards()).toHaveLength(1));
  expect(boards()[0]?.text).toContain('Deadline travel');
  expect(boards()[0]?.text).not.toContain('secret');
  for (let count = 1; count <= 20; count++)
    await bench.change((plan) => ({
      ...plan,
      deadlines: plan.deadlines.map((each) =>
        each.id === 'travel' ? { ...each, title: `Title ${count}.` } : each,
      ),
    }));
  await waitFor(() => expect(lastOf(boards()[0])).toContain('Title 20.'));
  expect(boards()).toHaveLength(1);
  const edits = boards()[0]?.updates.length ?? 0;
  expect(edits).toBeLessThanOrEqual(10);
  const { created } = await bench.store.save({
    plan: { ...((await bench.store.plan()) as Plan), taught: [] },
    ...{ basedOn: (await bench.store.plan())?.version ?? 0, by: 'test', via: 'test', verb: 'test', now },
  });
  expect(created).toEqual([]);
  expect(await bench.store.ledger.claimStale({ leaseMs: 1, limit: 5 })).toEqual([]);
});

it('is true again after a night, and when something becomes late', async () => {
  await put({ boards: [boardIn('C1')] });
  await waitFor(() => expect(boards()[0]?.text).toContain('54 days to go'));
  now = inRio('2027-10-02 00:05');
  await waitFor(() => expect(lastOf(boards()[0])).toContain('53 days to go'));
  now = inRio('2027-10-20 17:01');
  await waitFor(() => expect(lastOf(boards()[0])).toContain('Late (1): Deadline travel'));
});

it('moves with a command, and the old message says so; deleted by hand it is not posted again, which the secretary hears once', async () => {
  await put({ boards: [boardIn('C1')] });
  await waitFor(() => expect(boards()).toHaveLength(1));
  now += 60_000;
  await bench.change((plan) => ({ ...plan, boards: [boardIn('C2')] }));
  await waitFor(() => expect(boards().map(({ place }) => place)).toEqual(['C1', 'C2']));
  await waitFor(() => expect(lastOf(boards()[0])).toContain('another channel'));
  platform.remove(boards()[1]?.id ?? '');
  const rename = (title: string) =>
    bench.change((plan) => ({ ...plan, deadlines: plan.deadlines.map((each) => ({ ...each, title })) }));
  await rename('One');
  const told = () => platform.stored().filter(({ text }) => text.includes('The board on local is gone'));
  await waitFor(() => expect(told().map(({ place }) => place)).toEqual(['lena']));
  await rename('Two');
  now = inRio('2027-10-04 09:00');
  await waitFor(() => expect(bench.store.ledger.unsettled(now)).resolves.toBe(0));
  expect(boards().map(({ place }) => place)).toEqual(['C1']);
  expect(told()).toHaveLength(1);
  await bench.change((plan) => ({ ...plan, boards: [] }));
  expect(await bench.store.ledger.claimStale({ leaseMs: 1, limit: 5 })).toEqual([]);
});

import { afterEach, expect, it, vi } from 'vitest';
import { AdapterError } from '../../src/message/errors.ts';
import type { Adapter, Post, Thread } from '../../src/platform/adapter.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Bench, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(() => bench?.close());

/** A platform that keeps what it was given; the answer to the second message is lost. */
function keeping() {
  const posts: Post[] = [];
  const asked: (Thread | undefined)[] = [];
  const adapter: Adapter = {
    platform: 'kept',
    tells: 'channel',
    start: async () => {},
    stop: async () => {},
    health: () => ({ state: 'up' }),
    placeOf: () => ({ platform: 'kept', id: 'C1' }),
    allowances: async () => [],
    async send(post) {
      posts.push(post);
      if (posts.length === 2) throw new AdapterError('unknown', 'the answer was lost');
      return `M${posts.length}`;
    },
    update: async () => {},
    async find({ thread }) {
      asked.push(thread);
      return 'M2';
    },
    look: async () => {},
    answer: async () => {},
  };
  return { adapter, posts, asked };
}

const ladders = { default: { before: [3, 2, 1], at: '09:00', overdue: { owner: [], chair: [] } } };
const plan = committeePlan({
  deadlines: [deadlineOf('travel', '2027-10-22')],
  people: [personOf('owner', { quiet: null }), personOf('secretary', { role: 'secretary' })],
  ladders,
});

it('what follows about a deadline is told the first message about it, sent and looked for', async () => {
  let now = inRio('2027-10-18 20:00');
  const { adapter, posts, asked } = keeping();
  const clock = { now: () => now };
  bench = await openBench({
    location: { memory: true },
    platformUrl: 'http://127.0.0.1:1',
    clock,
    jobs: { adapters: [adapter], settleMs: 50 },
  });
  bench.jobs.start();
  await bench.change(({ version }) => ({ ...plan, version }));
  const thread = { root: 'M1', title: 'Deadline travel' };
  const patience = { timeout: 20_000, interval: 20 };
  for (const [at, lookedFor] of [
    ['2027-10-19 09:00', []],
    ['2027-10-20 09:00', [thread]],
    ['2027-10-21 09:00', [thread]],
  ] as const) {
    const { length } = posts;
    now = inRio(at);
    void bench.jobs.ring(now);
    await vi.waitFor(() => expect([posts.length, asked]).toEqual([length + 1, lookedFor]), patience);
  }
  expect(posts.map((post) => post.thread)).toEqual([undefined, thread, thread]);
});

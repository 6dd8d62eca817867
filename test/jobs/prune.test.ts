import { expect, test } from 'vitest';
import type { JobContext } from '../../jobs/context.ts';
import { createPrune } from '../../jobs/prune.ts';
import { dayMs } from '../../src/domain/instant.ts';
import type { Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';

test('what is old goes bit by bit, then rests for a day of the plan’s time, and never by a clock that is off', async () => {
  let [now, old, isRight] = [5 * dayMs, 450, true];
  const asked: Parameters<Store['prune']>[0][] = [];
  const prune = createPrune({
    clock: { now: () => now },
    clockIsRight: async () => isRight,
    store: {
      plan: async () => committeePlan({ deadlines: [deadlineOf('paper', '2027-10-08')] }),
      async prune(query: Parameters<Store['prune']>[0]) {
        asked.push(query);
        const gone = Math.min(old, query.limit);
        old -= gone;
        return gone;
      },
    } as unknown as Store,
  } as unknown as JobContext);
  const sweeps = async (count: number) => {
    for (let nth = 0; nth < count; nth += 1) await prune();
    return asked.splice(0).length;
  };
  expect(await sweeps(1)).toBe(1);
  expect(old).toBe(250);
  // Two more find something, and one nothing.
  expect(await sweeps(10)).toBe(3);
  now += dayMs - 1;
  expect(await sweeps(3)).toBe(0);
  now += 1;
  isRight = false;
  expect(await sweeps(3)).toBe(0);
  isRight = true;
  await prune();
  expect(asked).toEqual([{ now, items: ['paper'], limit: 200 }]);
});

import { expect, it, vi } from 'vitest';
import { realNow } from '../../src/process/clock.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { startLocalPlatform } from '../fakes/local-platform.ts';
import { openBench } from './bench.ts';

it('a reminder that cannot be opened holds up no other', async () => {
  const platform = await startLocalPlatform({ seed: 1 });
  const local = createLocalAdapter({ url: platform.url });
  const placeOf: typeof local.placeOf = (to, plan) => {
    if (to.kind === 'person' && to.person === 'member-0') throw new Error('a fault for one person');
    return local.placeOf(to, plan);
  };
  const adapters = [{ ...local, placeOf }];
  const bench = await openBench({
    platformUrl: platform.url,
    jobs: { adapters },
  });
  bench.jobs.start();
  const now = realNow();
  await bench.owe(Array.from({ length: 10 }, () => now));
  await vi.waitFor(() => expect(platform.stored()).toHaveLength(4), { timeout: 8_000 });
  await bench.close();
  await platform.stop();
});

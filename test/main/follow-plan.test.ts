import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/main/open-store.ts';
import { followPlan, startPlan } from '../../src/main/plan-start.ts';
import { readConfig } from '../../src/settings/config.ts';

test('a worker waits for the plan that the bot brings, and takes it as it is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'congress-follow-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  try {
    let waits = 0;
    const followed = followPlan(store, () => waits++);
    const { plan } = await startPlan(store, { given: undefined, config, now: 0 });
    const { plan: taken, outcome } = await followed;
    expect(taken.version).toBe(plan.version);
    expect(outcome).toBe('same');
    expect(waits).toBeLessThanOrEqual(1);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});

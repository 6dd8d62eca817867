import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Claim } from '../../src/domain/delivery.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { type LocalPlatform, startLocalPlatform } from '../fakes/local-platform.ts';
import { faultPlan } from '../faults/fault-plan.ts';
import { type Bench, openBench } from './bench.ts';

let platform: LocalPlatform;
let bench: Bench;
beforeEach(async () => {
  platform = await startLocalPlatform({ seed: 1 });
  bench = await openBench({ platformUrl: platform.url });
});
afterEach(async () => {
  await bench.close();
  await platform.stop();
});

const lease = { leaseMs: 60_000, limit: 10 };
const keysOf = (claims: readonly Claim[]) => claims.map(({ reminder }) => reminder.key).toSorted();

/** Three reminders for one person, of which the last comes a moment after the others. */
function planOfThree(at: number): Plan {
  const plan = faultPlan([at, at, at + 1]);
  const forOne = { owner: 'member-0' };
  return {
    ...plan,
    deadlines: plan.deadlines.map((deadline) => ({ ...deadline, ...forOne })),
    personalReminders: plan.personalReminders.map((personal) => ({ ...personal, person: forOne.owner })),
  };
}

/** Opens what is due by `now`, and claims all that is open. */
async function claimDue(now: number): Promise<Claim[]> {
  const { ledger } = bench.store;
  for (const { key, to } of await ledger.due({ now, limit: 10 }))
    await ledger.open({
      key,
      now,
      places: [createLocalAdapter({ url: platform.url }).placeOf(to, await plan())].flatMap(
        (place) => place ?? [],
      ),
    });
  return ledger.claim(lease);
}

async function plan(): Promise<Plan> {
  const found = await bench.store.plan();
  if (!found) throw new Error('a plan is expected');
  return found;
}

it('what went out since the backup in a larger message than the backup knows is not sent again', async () => {
  const { store, jobs, change } = bench;
  const at = realNow() - 1_000;
  await change(({ version }) => ({ ...planOfThree(at), version }));
  const two = await claimDue(at);
  expect(keysOf(two)).toHaveLength(2);
  for (const claim of two) await store.ledger.later(claim, { delayMs: 0, reason: 'asked to wait' });
  const backup: string[] = [];
  await store.setSetting('live', true);
  await store.dump(realNow(), async (line) => void backup.push(line));

  const three = await claimDue(at + 1);
  expect(keysOf(three)).toHaveLength(3);
  const [first] = three;
  if (!first) throw new Error('a claim is expected');
  const post = {
    place: first.place,
    to: first.reminder.to,
    key: first.bundleKey,
    bundle: keysOf(three),
    message: { summary: 'three', blocks: [] },
    reader: { locale: 'en', zone: 'UTC' },
  };
  await createLocalAdapter({ url: platform.url }).send(post);

  await store.restore(
    (async function* () {
      yield* backup;
    })(),
    realNow(),
  );
  jobs.start();
  await vi.waitFor(
    async () => {
      const entries = await store.ledger.list({ from: at - 1, to: at + 1 });
      expect(entries.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    },
    { timeout: 20_000, interval: 50 },
  );
  expect(platform.stored()).toHaveLength(1);
});

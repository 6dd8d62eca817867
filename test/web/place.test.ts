import { afterEach, expect, test } from 'vitest';
import { createPagePlace } from '../../adapters/web/index.ts';
import { createSessions } from '../../adapters/web/sessions.ts';
import { createJobs } from '../../jobs/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { realNow } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter } from '../contract/adapter.ts';
import { type Bench, openBench } from '../jobs/bench.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { name: 'Ana Souza', accounts: ['web:owner'], quiet: null }),
    personOf('secretary', { role: 'secretary', quiet: null }),
  ],
  deadlines: [deadlineOf('papers', '2027-10-08', { title: 'Finish the papers' })],
});
const begins = inRio('2027-10-01 08:59');
const rung = inRio('2027-10-01 09:00');

const placeOn = ({ store }: Pick<Bench, 'store'>, now = () => rung) =>
  createPagePlace({ messages: store.pageMessages, settings: store, now, isOpenToAll: false });

const everything = ({ store }: Pick<Bench, 'store'>) =>
  store.pageMessages.latest({ places: ['owner', 'committee'], person: 'owner', limit: 100 });

async function openPage(): Promise<AdapterBench> {
  const bench = await openBench({ platformUrl: 'http://127.0.0.1:9/', clock: { now: () => rung } });
  await createSessions(bench.store, realNow).begin({ person: 'owner', isOperator: false });
  return {
    adapter: placeOn(bench),
    plan,
    person: 'owner',
    held: async () =>
      (await everything(bench)).map(({ place, body }) => ({ place, text: JSON.stringify(body) })),
    befall: () => {},
    pinged: async () => [],
    close: bench.close,
  };
}

describeAdapter('the page', openPage, { local: true });

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const post = (key: string) => ({
  place: { platform: 'web', id: 'owner' },
  to: { kind: 'person', person: 'owner' } as const,
  message: { summary: 'Due', blocks: [] },
  reader: { locale: 'en', zone: 'UTC' },
  key,
});

test('a message that is put twice under its key, by two processes at once, stands there once', async () => {
  bench = await openBench({ platformUrl: 'http://127.0.0.1:9/' });
  await createSessions(bench.store, realNow).begin({ person: 'owner', isOperator: false });
  const [one, other] = [placeOn(bench), placeOn(bench)];
  const ids = await Promise.all([one.send(post('k')), other.send(post('k')), one.send(post('k'))]);
  expect(new Set(ids).size).toBe(1);
  expect(await everything(bench)).toHaveLength(1);
});

test('somebody who cannot open the page is not reached by it, and is once they have', async () => {
  bench = await openBench({ platformUrl: 'http://127.0.0.1:9/' });
  const place = placeOn(bench);
  const refused = await place.send(post('k')).catch((error: AdapterError) => error);
  expect(refused).toMatchObject({ reason: 'closed', place: { state: 'no-access', cure: 'web-session' } });
  await createSessions(bench.store, () => realNow() - 8 * 24 * 3_600_000).begin({
    person: 'owner',
    isOperator: false,
  });
  await expect(place.look({ platform: 'web', id: 'owner' })).rejects.toMatchObject({ reason: 'closed' });
  await createSessions(bench.store, realNow).begin({ person: 'owner', isOperator: false });
  await place.look({ platform: 'web', id: 'owner' });
  expect(await place.send(post('k'))).not.toBe('');
});

test('only those whom the plan has there, and the committee for them, have a place', () => {
  const place = createPagePlace({
    messages: {} as Bench['store']['pageMessages'],
    settings: { getSetting: async () => undefined },
    now: () => 0,
    isOpenToAll: false,
  });
  const others = { ...plan, people: plan.people.map((each) => ({ ...each, accounts: [] })) };
  expect(place.placeOf({ kind: 'person', person: 'secretary' }, plan)).toBeUndefined();
  expect(place.placeOf({ kind: 'committee' }, plan)).toEqual({ platform: 'web', id: 'committee' });
  expect(place.placeOf({ kind: 'committee' }, others)).toBeUndefined();
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 50) {
    if (waited > 20_000) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a reminder goes through the ledger to the page once, though nobody hears that it arrived', {
  timeout: 60_000,
}, async () => {
  let now = begins;
  let lost = 0;
  bench = await openBench({
    platformUrl: 'http://127.0.0.1:9/',
    clock: { now: () => now },
    jobs: { adapters: [] },
  });
  await bench.jobs.stop();
  const { store } = bench;
  await createSessions(store, realNow).begin({ person: 'owner', isOperator: false });
  const place = placeOn(bench, () => now);
  const jobs = createJobs({
    store,
    clock: { now: () => now },
    calendar,
    backend: bench.backend,
    log: createLog('silent'),
    heldPolicy: 'never-lose',
    adapters: [
      {
        ...place,
        // The row is written and its process ends before it says so.
        async send(given) {
          await place.send(given);
          lost += 1;
          throw new AdapterError('unknown', 'the answer was lost');
        },
      },
    ],
    settleMs: 500,
    leaseMs: 2_500,
    sendMs: 1_500,
    sweepMs: 200,
  });
  await bench.change(() => ({ ...plan, version: 0 }));
  jobs.start();
  now = rung;
  await jobs.ring(now);
  await until(async () =>
    (await store.ledger.list({ from: begins, to: rung })).some(({ state }) => state === 'sent'),
  );
  await jobs.settled(now, { timeoutMs: 10_000 });
  expect(lost).toBe(1);
  const own = (await everything(bench)).filter(({ place: where }) => where === 'owner');
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own[0]?.body)).toContain('Finish the papers');
  await jobs.stop();
});

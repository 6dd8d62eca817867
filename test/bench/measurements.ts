import { setTimeout as sleep } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import pg from 'pg';
import type { Plan } from '../../src/domain/plan.ts';
import { type DatabaseLocation, openDatabase } from '../../src/store/database.ts';
import type { Database } from '../../src/store/db.ts';
import { hasPostgres, hasRedis, startPostgres, startRedis } from '../servers.ts';
import { measureAsking } from './ask-scale.ts';
import { type Burst, type BurstPlace, burstOfJobs, burstOfReminders } from './burst.ts';
import { measureEdit, measureShift } from './edit-scale.ts';
import { atShare, type Figure, interleave, type Measurement, median } from './figures.ts';
import { measurePacing, type PacedCase } from './pacing.ts';

const backends = ['pglite', 'postgres', 'redis'] as const;
type Backend = (typeof backends)[number];

const runs: Readonly<Record<Backend, boolean>> = {
  pglite: true,
  postgres: hasPostgres(),
  redis: hasPostgres() && hasRedis(),
};

/** Waits until a server's clients have gone: it tells those that are still going when it is stopped, and they say so. */
async function untilAlone(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const isAlone = async () => {
    const { rows } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows.length === 0;
  };
  while (!(await isAlone())) await sleep(20);
  await client.end();
}

/** Does something on a fresh database of a kind, with its servers. */
async function onFresh<T>(backend: Backend, work: (place: BurstPlace) => Promise<T>): Promise<T> {
  if (backend === 'pglite') return work({ location: { memory: true } });
  const postgres = await startPostgres();
  const redis = backend === 'redis' ? await startRedis() : undefined;
  try {
    const location = { databaseUrl: postgres.url };
    const result = await work({ location, ...(redis && { redisUrl: redis.url }) });
    await untilAlone(postgres.url);
    return result;
  } finally {
    await redis?.stop();
    await postgres.stop();
  }
}

const perSecond = (count: number, bursts: readonly Burst[]) =>
  (count / median(bursts.map(({ tookMs }) => tookMs))) * 1_000;

/** Many messages that are due at once, through the whole of the program, and as many bare jobs. */
function burst(backend: Backend, rounds: number): Measurement {
  const count = 2_000;
  return {
    name: `burst ${backend}`,
    about: `${count} due at once, all sent: messages a second as a part of bare jobs of the same queue`,
    // With Redis the bare jobs touch no database, and the ledger is in one.
    goal: { atLeast: 0.5, floor: backend === 'redis' ? 0.03 : 0.1 },
    async measure() {
      if (!runs[backend]) return undefined;
      const { base, own } = await interleave(
        rounds,
        () => onFresh(backend, (place) => burstOfJobs(place, { count })),
        () => onFresh(backend, (place) => burstOfReminders(place, { count })),
      );
      const [jobs, messages] = [perSecond(count, base), perSecond(count, own)];
      const cpuMs = (bursts: readonly Burst[]) =>
        (median(bursts.map((each) => each.cpuMs)) / count).toFixed(2);
      return {
        ratio: messages / jobs,
        raw: [
          `ours ${messages.toFixed(0)}/s, ${cpuMs(own)} ms of CPU each`,
          `bare ${jobs.toFixed(0)}/s, ${cpuMs(base)} ms`,
        ],
      };
    },
  };
}

/** How late messages are that are due one after the other. */
function lateness(backend: Backend, rounds: number): Measurement {
  const [count, spreadMs] = [500, 60_000];
  return {
    name: `lateness ${backend}`,
    about: `${count} in a minute: p99 of the lateness as a multiple of bare jobs`,
    goal: { atMost: 1.5, floor: 10 },
    async measure() {
      if (!runs[backend]) return undefined;
      const { base, own } = await interleave(
        Math.min(rounds, 3),
        () => onFresh(backend, (place) => burstOfJobs(place, { count, spreadMs })),
        () => onFresh(backend, (place) => burstOfReminders(place, { count, spreadMs })),
      );
      const p99 = (bursts: readonly Burst[]) => median(bursts.map(({ lateMs }) => atShare(lateMs, 0.99)));
      return {
        ratio: p99(own) / Math.max(1, p99(base)),
        raw: [`ours ${p99(own).toFixed(0)} ms`, `bare ${p99(base).toFixed(0)} ms`],
      };
    },
  };
}

type Change = (plan: Plan, count: number, database: Database) => Promise<Figure>;

function change(
  name: string,
  {
    backend,
    count,
    plan,
    measure,
  }: { backend: 'pglite' | 'postgres'; count: number; plan: Plan; measure: Change },
  goal: Measurement['goal'],
): Measurement {
  return {
    name: `${name} ${count} ${backend}`,
    about: `${name} in a plan of ${count} deadlines, as a multiple of the bare statements of its rows`,
    goal,
    async measure() {
      if (!runs[backend]) return undefined;
      return onFresh(backend, async ({ location }) => {
        const database = await openDatabase(location as DatabaseLocation);
        try {
          return await measure(plan, count, database);
        } finally {
          await database.close();
        }
      });
    },
  };
}

function pacing(what: PacedCase, count: number): Measurement {
  return {
    name: `pacing ${what}`,
    about: `${count} messages at a stand-in that keeps strictly to the platform's limit: the part of the limit used`,
    goal: { atLeast: 0.95, floor: 0.6 },
    async measure() {
      const { share, sent, tookMs, refused, calls, claims } = await measurePacing(what, count);
      const isRefused = sent < count || refused > calls / 100;
      return {
        ratio: isRefused ? 0 : share,
        raw: [
          `${sent} sent in ${(tookMs / 1_000).toFixed(1)} s`,
          `${refused} of ${calls} calls answered 429`,
          `${claims} claims`,
        ],
      };
    },
  };
}

/** A question, beside a library that only searches the same texts. */
const asking: Measurement = {
  name: 'asking 10000',
  about:
    'p99 of an answer among 10,000 other documents, as a multiple of a search in the same texts by MiniSearch',
  goal: { atMost: 1, floor: 3 },
  async measure() {
    const { documents, questions, p99Ms, p50Ms } = await measureAsking(10_000);
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(documents.map(({ text }, id) => ({ id, text })));
    const times = questions.slice(0, 100).map((question) => {
      const from = performance.now();
      index.search(question);
      return performance.now() - from;
    });
    return {
      ratio: p99Ms / atShare(times, 0.99),
      raw: [
        `ours p50 ${p50Ms.toFixed(1)}, p99 ${p99Ms.toFixed(1)} ms`,
        `MiniSearch p50 ${atShare(times, 0.5).toFixed(1)}, p99 ${atShare(times, 0.99).toFixed(1)} ms`,
      ],
    };
  },
};

/** Every line of the table. */
export function measurementsOf({ plan, rounds }: { plan: Plan; rounds: number }): Measurement[] {
  const databases = ['pglite', 'postgres'] as const;
  return [
    ...backends.map((backend) => burst(backend, rounds)),
    ...backends.map((backend) => lateness(backend, rounds)),
    ...databases.flatMap((backend) => [
      change('edit', { backend, count: 1_000, plan, measure: measureEdit }, { atMost: 10, floor: 40 }),
      change('edit', { backend, count: 10_000, plan, measure: measureEdit }, { atMost: 40, floor: 200 }),
      change('shift', { backend, count: 1_000, plan, measure: measureShift }, { atMost: 2, floor: 15 }),
    ]),
    pacing('slack channel', 60),
    pacing('discord channel', 60),
    pacing('slack first chats', 200),
    asking,
  ];
}

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../src/domain/instant.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { realNow } from '../../src/process/clock.ts';
import { calendar } from '../../src/time/calendar.ts';
import type { Faults, Stored } from '../fakes/local-platform.ts';
import { startPostgres, startRedis } from '../servers.ts';
import { judge, type Owed, type Verdict } from './check.ts';
import { runPart, startBot, startPart } from './children.ts';
import { crashPoints } from './crash-points.ts';
import { applyEdit, planEdits } from './edits.ts';
import { deadlineIdOf, faultPlan } from './fault-plan.ts';
import type { FaultOptions } from './options.ts';
import { createRandom } from './random.ts';
import { readEdits, writeSpec } from './spec.ts';

export type FaultResult = Verdict & {
  kills: number;
  /** Crash points that ended the bot, and those that it was never at. */
  hit: readonly string[];
  missed: readonly string[];
};

type Gap = { from: Instant; to: Instant };
type Kills = { count: number; hit: string[]; missed: string[]; down: Gap[] };

const usualFaults: Faults = {
  lostBefore: 0.02,
  lostAfter: 0.03,
  errorBefore: 0.01,
  errorAfter: 0.01,
  tooMany: 0.03,
  slow: 0.02,
  lateLanding: 0.01,
  findFails: 0.05,
};
/** Often enough that every crash point is passed within seconds. */
const frequentFaults: Faults = { ...usualFaults, lostBefore: 0.05, lostAfter: 0.1, tooMany: 0.1 };
const blindFaults: Faults = { lostAfter: 0.2, findBlind: 1 };

const faultsOf = ({ blind, crashPoints: everyPoint }: FaultOptions) =>
  blind ? blindFaults : everyPoint ? frequentFaults : usualFaults;

/** The time between kills, on average. */
const meanGapMs = 5_000;

/** How long a bot that is there is given to reach its crash point before it is killed all the same. */
const patienceMs = 30_000;

function owedOf(instants: readonly Instant[]): Owed[] {
  const plan = faultPlan(instants);
  const moved = instants.reduce((edited, _, index) => applyEdit(edited, { index, kind: 'move' }), plan);
  const keyOf = (of: typeof plan) =>
    new Map(planReminders(of, calendar).map((reminder) => [reminder.subject, reminder.key]));
  const [keys, movedKeys] = [keyOf(plan), keyOf(moved)];
  return instants.map((at, index) => {
    const id = deadlineIdOf(index);
    return { index, at, key: keys.get(id) ?? '', movedKey: movedKeys.get(id) ?? '' };
  });
}

/** Starts the bot again and again, kills it at each point or moment of the plan, and lets the last start finish. */
async function killAndRestart(folder: string, options: FaultOptions, lengthMs: number): Promise<Kills> {
  const random = createRandom(options.seed);
  const points = options.crashPoints
    ? crashPoints.flatMap((point) => Array.from({ length: options.hits }, (_, i) => `${point}:${i + 1}`))
    : [];
  const meanMs = lengthMs / Math.max(1, options.kills);
  const kills: Kills = { count: 0, hit: [], missed: [], down: [] };
  const starts = options.crashPoints ? points.length : options.kills;
  let downSince: Instant | undefined;
  for (let nth = 0; ; nth += 1) {
    const isLast = nth >= starts;
    const point = isLast ? undefined : points[nth];
    const bot = startBot(folder, point);
    const waking = bot.ready.then((at) => {
      if (at === undefined || downSince === undefined) return;
      kills.down.push({ from: downSince, to: at });
      downSince = undefined;
    });
    const patience = new AbortController();
    const waitMs = point ? patienceMs : random.between(0, 2 * meanMs);
    const begun = point ? bot.ready : Promise.resolve();
    if (!isLast)
      void begun
        .then(() => sleep(waitMs, undefined, { signal: patience.signal }))
        .then(
          () => {
            if (point) kills.missed.push(point);
            bot.kill();
          },
          () => {},
        );
    const end = await bot.ended;
    patience.abort();
    await waking;
    // What is left when all has been done was never passed.
    if (!end.killed) return { ...kills, missed: [...kills.missed, ...points.slice(nth)] };
    kills.count += 1;
    downSince ??= end.at;
    if (point && !kills.missed.includes(point)) kills.hit.push(point);
  }
}

async function startServers({ store, queue }: FaultOptions) {
  const postgres = store === 'postgres' ? await startPostgres() : undefined;
  const redis = queue === 'redis' ? await startRedis() : undefined;
  return { postgres, redis, stop: () => Promise.all([postgres?.stop(), redis?.stop()]) };
}

/** How long the reminders of a run are spread over. */
function lengthOf({ reminders, kills, crashPoints: everyPoint, hits }: FaultOptions): number {
  return Math.max(4_000, reminders * 50, everyPoint ? crashPoints.length * hits * 6_000 : kills * meanGapMs);
}

async function runIn(folder: string, options: FaultOptions): Promise<FaultResult> {
  const servers = await startServers(options);
  const platform = startPart(['platform', String(options.seed), JSON.stringify(faultsOf(options))]);
  try {
    const [platformUrl] = (await once(platform, 'message')) as [string];
    const location = servers.postgres
      ? { databaseUrl: servers.postgres.url }
      : { dataDir: join(folder, 'data') };
    const common = { location, platformUrl, ...(servers.redis && { redisUrl: servers.redis.url }) };
    writeSpec(folder, { ...common, instants: [], edits: [] });
    await runPart(['prepare', folder]);
    const lengthMs = lengthOf(options);
    const start = realNow() + 2_500;
    const instants = Array.from({ length: options.reminders }, (_, index) =>
      Math.trunc(start + (Math.floor(index / 2) * 2 * lengthMs) / options.reminders),
    );
    const edits = planEdits({ count: options.edits, seed: options.seed, instants });
    writeSpec(folder, { ...common, instants, edits });
    const { count, hit, missed, down } = await killAndRestart(folder, options, lengthMs);
    platform.send('stored');
    const [stored] = (await once(platform, 'message')) as [Stored[]];
    const verdict = judge({ owed: owedOf(instants), stored, edits: readEdits(folder), down });
    return { ...verdict, kills: count, hit, missed };
  } finally {
    platform.kill();
    await servers.stop();
  }
}

/** One run: a platform, a bot that is killed again and again, and the verdict on what arrived. */
export async function runFaults(options: FaultOptions): Promise<FaultResult> {
  const folder = mkdtempSync(join(tmpdir(), 'congress-faults-'));
  try {
    return await runIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

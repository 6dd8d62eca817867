import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { planReminders } from '../../../src/domain/plan-reminders.ts';
import { realNow } from '../../../src/process/clock.ts';
import { packageRoot } from '../../../src/process/package-root.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { type DatabaseLocation, openDatabase } from '../../../src/store/database.ts';
import type { Store } from '../../../src/store/store.ts';
import { calendar } from '../../../src/time/calendar.ts';
import { toIso } from '../../../src/time/iso.ts';
import { startPostgres, startRedis } from '../../servers.ts';
import { freePort } from '../../slack/free-port.ts';
import { createRandom } from '../random.ts';
import { mountDisk } from './disk.ts';
import { addedBy, allAnswered, handOver, tellHeard } from './events.ts';
import { faultsFor, type Scene } from './faults.ts';
import { runProcess } from './process.ts';
import { programPlan } from './program-plan.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';
import { type Arrival, judgeProgram, type Span, type Verdict } from './verdict.ts';

/** Embedded database; Postgres; Postgres and Redis; with Redis and three workers. */
export const modes = ['embedded', 'postgres', 'redis', 'workers'] as const;
export type Mode = (typeof modes)[number];

export type ProgramRun = {
  mode: Mode;
  reminders: number;
  kills: number;
  seed: number;
  log(line: string): void;
};

const meanGapMs = 6_000;
const workerCount = 3;
/** How long after the last reminder all must have arrived, and how long after that nothing more may come. */
const patienceMs = 180_000;
const afterwardsMs = 20_000;

/** How long the reminders are spread over: about a message a second at each of five places at most. */
const lengthOf = ({ reminders, kills }: ProgramRun) =>
  Math.max(20_000, reminders * 250, kills * meanGapMs * 2);

/** Uses the store while the program is not there. */
async function withStore<T>(location: DatabaseLocation, work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDatabase(location);
  const store = createStore(database, { planReminders, calendar });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs the command line to its end. @throws {Error} with what it said, when it refuses */
async function congress(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const cli = join(packageRoot, 'dist/program/cli.js');
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...environment };
  const child = spawn(process.execPath, [cli, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained] = [text(child.stdout), text(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${argv[0]} ended with ${code}: ${await said}${await complained}`);
}

/** The program's processes, as the mode has them. */
async function startProcesses(
  { mode, log }: ProgramRun,
  environment: Readonly<Record<string, string>>,
  outages: Span[],
) {
  const start = async (name: string, extra: Readonly<Record<string, string>>) => {
    const down = (span: Span) => {
      outages.push(span);
      log(`${name} was away for ${((span.to - span.from) / 1000).toFixed(1)} s`);
    };
    return runProcess({ name, port: await freePort(), environment: { ...environment, ...extra }, down });
  };
  const bot = await start('bot', {});
  const names =
    mode === 'workers' ? Array.from({ length: workerCount }, (_, index) => `worker ${index + 1}`) : [];
  const workers = await Promise.all(names.map((name) => start(name, { CONGRESS_ROLE: 'worker' })));
  return { bot, workers };
}

/** Makes faults until as many kills are made as were asked for and the last reminder is due. */
async function befallAll(scene: Scene, run: ProgramRun, until: number) {
  const random = createRandom(run.seed);
  const faults = faultsFor(scene, random);
  const meanMs = Math.max(1_000, (until - realNow()) / (run.kills * 2 + 1) / 2);
  const taken: number[] = [];
  let kills = 0;
  let nth = 0;
  for (; kills < run.kills || realNow() < until; nth += 1) {
    await sleep(random.between(0, 2 * Math.min(meanMs, meanGapMs)));
    const fault = faults[nth % faults.length];
    if (!fault || (fault.kills && kills >= run.kills)) {
      if (realNow() >= until) break;
      continue;
    }
    run.log(`${toIso(realNow())} ${fault.name}`);
    const numbers = fault.forgets ? [] : [nth * 2, nth * 2 + 1];
    const handing = handOver(numbers, scene.standIns.slack, random);
    await fault.befall(scene, random);
    taken.push(...(await handing).taken);
    if (fault.kills) kills += 1;
  }
  return { kills, taken };
}

/** What came more than once: where, and how long after it was owed. */
function tellDoubled(arrivals: readonly Arrival[], instants: readonly number[]): string[] {
  return instants.flatMap((due, number) => {
    const own = arrivals.filter(({ reminders }) => reminders.includes(number));
    const times = own.map(({ at, where }) => `${where} after ${((at - due) / 1000).toFixed(1)} s`);
    return own.length > 1 ? [`reminder ${number}, owed ${toIso(due)}: ${times.join(', ')}`] : [];
  });
}

async function allArrived(standIns: StandIns, count: number): Promise<void> {
  const from = realNow();
  while (realNow() - from < patienceMs) {
    if (new Set(standIns.arrivals().flatMap(({ reminders }) => reminders)).size >= count) break;
    await sleep(500);
  }
  // What comes twice comes later.
  await sleep(afterwardsMs);
}

function environmentFor(
  standIns: StandIns,
  { dataDir, databaseUrl, redisUrl }: { dataDir: string; databaseUrl?: string; redisUrl?: string },
): Record<string, string> {
  return {
    ...{ DATA_DIR: dataDir, CONGRESS_CLOCK: 'real', LOG_LEVEL: 'error', TZ: 'Asia/Kolkata' },
    ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_CHANNEL: 'C1' },
    ...{ SLACK_API_URL: standIns.slackApi, DISCORD_API_URL: standIns.discordApi },
    ...{ EMAIL_SMTP_URL: standIns.mailUrl, EMAIL_FROM: 'Congress <congress@example.org>' },
    ...{ DISCORD_TOKEN: standIns.discord.token, DISCORD_CHANNEL: standIns.discord.rooms.channel },
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
}

async function runIn(folder: string, run: ProgramRun): Promise<Verdict> {
  const { mode, reminders, kills } = run;
  const outages: Span[] = [];
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const standIns = await startStandIns(createRandom(run.seed ^ 0xfa11));
    closers.push(standIns.stop);
    const postgres = mode === 'embedded' ? undefined : await startPostgres();
    if (postgres) closers.push(postgres.stop);
    const redis = mode === 'redis' || mode === 'workers' ? await startRedis() : undefined;
    if (redis) closers.push(redis.stop);
    const dataDir = join(folder, 'data');
    const disk = postgres ? undefined : mountDisk(dataDir);
    if (disk) closers.push(async () => disk.unmount());
    else if (!postgres) run.log('NOT RUN: a full disk, which needs root and the right to mount a tmpfs');
    const location = postgres ? { databaseUrl: postgres.url } : { dataDir };
    const lengthMs = lengthOf(run);
    // The first start migrates the database. What is owed before it is over counts as held up by an outage.
    const begin = realNow() + (postgres ? 30_000 : 12_000);
    const instants = Array.from({ length: reminders }, (_, index) =>
      Math.trunc(begin + (Math.floor(index / 2) * 2 * lengthMs) / reminders),
    );
    const saving = { basedOn: 0, by: 'secretary', via: 'faults', verb: 'plan', now: realNow() };
    await withStore(location, (store) => store.save({ plan: programPlan(instants), ...saving }));
    const environment = environmentFor(standIns, {
      dataDir,
      ...(postgres && { databaseUrl: postgres.url }),
      ...(redis && { redisUrl: redis.url }),
    });
    const backup = join(folder, 'backup.gz');
    const processes = await startProcesses(run, environment, outages);
    closers.push(() => Promise.all([processes.bot, ...processes.workers].map((each) => each.end())));
    outages.push({ from: 0, to: realNow() });
    const scene: Scene = {
      ...{ ...processes, postgres, redis, disk, standIns },
      async outage(work) {
        const from = realNow();
        await work();
        const span = { from, to: realNow() };
        outages.push(span);
        return span;
      },
      backUp: () => congress(['backup', '--out', backup], environment),
      restore: () => congress(['restore', backup, '--yes'], environment),
      async flushRedis() {
        if (!redis) return;
        const client = new Redis(redis.url);
        await client.flushall();
        client.disconnect();
      },
    };
    const made = await befallAll(scene, run, instants.at(-1) ?? begin);
    await allArrived(standIns, reminders);
    await allAnswered(made.taken, standIns);
    await closers.pop()?.();
    const plan = await withStore(location, (store) => store.plan());
    const times = (number: number) =>
      plan?.deadlines.filter(({ title }) => title === addedBy(number)).length ?? 0;
    for (const line of tellDoubled(standIns.arrivals(), instants)) run.log(line);
    const acted = made.taken.map(times);
    for (const [index, number] of made.taken.entries())
      if (acted[index] !== 1) {
        run.log(`event ${number} acted ${acted[index]} times`);
        for (const line of tellHeard(number, standIns)) run.log(line);
      }
    const isWrong = acted.some((count) => count !== 1);
    for (const { name, complaints } of isWrong ? [processes.bot, ...processes.workers] : [])
      run.log(`${name} complained:\n${complaints()}`);
    return judgeProgram({
      ...{ instants, outages, arrivals: standIns.arrivals(), leaked: standIns.leaked() },
      kills: { asked: kills, made: made.kills },
      events: { acted, refused: standIns.refusals() },
    });
  } finally {
    for (const close of closers.toReversed()) await close().catch(() => {});
  }
}

/** One run of the built program among stand-ins, servers that crash, and faults; and the verdict on what arrived. */
export async function runProgram(run: ProgramRun): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'congress-program-'));
  try {
    return await runIn(folder, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

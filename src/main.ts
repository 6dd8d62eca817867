import { createTerminalAdapter, type TerminalAdapter } from '../adapters/terminal/index.ts';
import { commands } from '../commands/index.ts';
import { createQueueBackend } from '../jobs/backend.ts';
import { createJobs, type Jobs } from '../jobs/index.ts';
import { runRequest } from './cli/run-request.ts';
import { identify } from './command/caller.ts';
import type { Instant } from './domain/instant.ts';
import { wordsFor } from './locales/index.ts';
import { banner } from './main/banner.ts';
import { createClockCommand } from './main/clock-command.ts';
import { type KeptUp, keepUp } from './main/keep-up.ts';
import { readTexts } from './main/library.ts';
import { openStore } from './main/open-store.ts';
import { isReal, keepRehearsal, openClock, rehearsalStart } from './main/plan-clock.ts';
import { planPath, startPlan } from './main/plan-start.ts';
import { openPlatforms } from './main/platforms.ts';
import { readHealth } from './main/read-health.ts';
import { createRehearsal, type Rehearsal } from './main/rehearsal.ts';
import { createSession, defaultPerson, type Session } from './main/session.ts';
import { realNow } from './process/clock.ts';
import { serveControl } from './process/control.ts';
import { createCrashPoints } from './process/crash.ts';
import { type HealthPage, PortTakenError, serveHealth } from './process/health.ts';
import { createLog, type Log } from './process/log.ts';
import { type Config, crashAt } from './settings/config.ts';
import { type DataDirLock, lockDataDir } from './store/lock.ts';
import type { Store } from './store/store.ts';
import { calendar } from './time/calendar.ts';

export type ProgramOptions = {
  config: Config;
  /** The plan file named on the command line. */
  plan?: string | undefined;
  /** Begins a rehearsal there. */
  now?: Instant | undefined;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  quit(): void;
};

/** The running program. */
export type Program = {
  /** Ends within 10 seconds; what was on its way is looked up after the next start. */
  stop(): Promise<void>;
};

type Parts = {
  lock?: DataDirLock;
  store?: Store;
  jobs?: Jobs;
  terminal?: TerminalAdapter;
  platforms?: KeptUp;
  page?: HealthPage | undefined;
};

async function stopAll({ lock, store, jobs, platforms, terminal, page }: Parts): Promise<void> {
  await page?.stop();
  await jobs?.stop();
  await platforms?.stop();
  await terminal?.stop();
  await store?.close();
  await lock?.release();
}

/** The default port is taken by whoever came first; one that was asked for must be free. */
async function openHealth(
  config: Config,
  read: Parameters<typeof serveHealth>[0]['read'],
  note: (text: string) => void,
) {
  const port = config.PORT ?? 8787;
  if (port === 0) return undefined;
  try {
    return await serveHealth({ host: config.HOST, port, read });
  } catch (error) {
    if (!(error instanceof PortTakenError) || config.PORT !== undefined) throw error;
    note(wordsFor(config.CONGRESS_LANG ?? 'en').text('start.port-skipped', { port }));
    return undefined;
  }
}

async function run(parts: Parts, options: ProgramOptions, log: Log): Promise<void> {
  const { config, input, output, quit } = options;
  const words = wordsFor(config.CONGRESS_LANG ?? 'en');
  const crash = createCrashPoints(crashAt());
  const isWorker = config.CONGRESS_ROLE === 'worker';
  if (!isWorker)
    parts.lock = await lockDataDir(config.DATA_DIR, { startedAt: realNow(), command: 'congress start' });
  const { database, store } = await openStore(config, crash);
  parts.store = store;
  const given = options.plan ?? config.CONGRESS_PLAN;
  const begin = async (plan: Parameters<typeof rehearsalStart>[0]) =>
    options.now ?? (isReal(config) ? realNow() : rehearsalStart(plan));
  const started = await startPlan(store, { given, config, now: begin });
  const { clock, rehearsal } = await openClock(store, started.plan, { config, now: options.now });
  let texts = await readTexts(store);
  const backend = await createQueueBackend({
    ...(config.REDIS_URL ? { redisUrl: config.REDIS_URL } : { pool: database.pool }),
    log,
  });
  const session: Session = createSession({
    ...{ config, store, clock, log, crash },
    lasting: true,
    texts: () => texts,
    arm: async (created) => parts.jobs?.arm(created),
  });
  const moving: { rehearsal?: Rehearsal } = {};
  const person = defaultPerson(started.plan, config);
  const terminal = createTerminalAdapter({
    ...{ input, output, commands, quit, person },
    dataDir: config.DATA_DIR,
    admins: config.CONGRESS_ADMINS,
    ...(config.CONGRESS_LANG && { locale: config.CONGRESS_LANG }),
    receive: session.bot.receive,
    check: session.bot.check,
    plan: () => store.plan(),
    now: () => clock.now(),
    clock: (text, caller) =>
      createClockCommand({ clock, rehearsal: moving.rehearsal, plan: () => store.plan() })(text, caller),
    interrupt: () => {
      if (!moving.rehearsal?.isMoving()) return false;
      void moving.rehearsal.interrupt();
      return true;
    },
  });
  parts.terminal = terminal;
  await terminal.start();
  const platforms = await openPlatforms(config, {
    ...{ bot: session.bot, commands, settings: store, log, receives: !isWorker },
    plan: () => store.plan(),
    now: () => clock.now(),
  });
  // Where people are on platforms, the terminal is only a place to type.
  const adapters =
    platforms.length > 0 ? [...platforms, { ...terminal, placeOf: () => undefined }] : [terminal];
  const jobs = createJobs({
    ...{ store, clock, calendar, backend, log, crash, adapters },
    heldPolicy: config.HELD_POLICY,
  });
  parts.jobs = jobs;
  if (rehearsal)
    moving.rehearsal = createRehearsal({
      clock: rehearsal,
      ledger: store.ledger,
      ring: (now) => jobs.ring(now),
      keep: (state) => keepRehearsal(store, state),
      failed: (error) => log.error({ error }, 'the clock stopped running fast'),
    });
  const note = (text: string) => terminal.print(text);
  parts.page = await openHealth(config, () => readHealth({ store, clock, jobs, database, platforms }), note);
  parts.lock?.onConnection((socket) => {
    void serveControl(socket, async (request) => {
      const answer = await runRequest(request, session);
      texts = await readTexts(store);
      return answer;
    });
  });
  if (isWorker) {
    note(words.text('start.worker'));
    parts.platforms = keepUp(platforms, log);
    jobs.start();
    return;
  }
  const account = `terminal:${person}`;
  const locale = config.CONGRESS_LANG;
  const speaker = { account, platform: 'terminal', ...(locale && { locale }) };
  const caller = identify(speaker, started.plan, config.CONGRESS_ADMINS);
  const healthUrl = parts.page && `http://${config.HOST}:${parts.page.port}/readyz`;
  const where = config.DATABASE_URL ? 'PostgreSQL' : config.DATA_DIR;
  note(
    banner({
      plan: started.plan,
      now: clock.now(),
      rehearsal: rehearsal !== undefined,
      caller,
      where,
      healthUrl,
    }),
  );
  const file = planPath(given);
  if (started.outcome === 'kept') note(words.text('start.plan-kept', { file }));
  if (started.outcome === 'other') note(words.text('start.plan-other', { file }));
  if (started.outcome === 'updated') note(words.text('start.plan-updated', { file }));
  parts.platforms = keepUp(platforms, log);
  jobs.start();
  session
    .warm()
    .catch((error: unknown) => log.warn({ error }, 'questions are indexed when the first is asked'));
  for (const { invocation, reply } of await session.bot.resume())
    await adapters
      .find(({ platform }) => platform === invocation.platform)
      ?.answer(invocation, reply)
      .catch((error: unknown) => log.warn({ error }, 'an answer that a crash held up could not be given'));
  terminal.listen();
}

/**
 * Starts the program: lock, database, plan, bot, adapters, jobs. What was opened is closed again when it fails.
 * @throws {DataDirInUseError | PlanFileError | PortTakenError | NewerSchemaError | RedisSettingsError}
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const parts: Parts = {};
  const log = createLog(options.config.LOG_LEVEL);
  // A platform's library that fails where nobody waits for it must not take the reminders with it.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unawaited'));
  process.on('uncaughtException', (error) => log.error({ error }, 'something failed where nobody listened'));
  try {
    await run(parts, options, log);
  } catch (error) {
    await stopAll(parts).catch(() => {});
    throw error;
  }
  return { stop: () => stopAll(parts) };
}

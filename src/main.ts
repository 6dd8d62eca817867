import { commands } from '../commands/index.ts';
import { createJobs, type Jobs } from '../jobs/index.ts';
import type { Instant } from './domain/instant.ts';
import { wordsFor } from './locales/index.ts';
import { createClockCommand } from './main/clock-command.ts';
import { offAtStart, offOn } from './main/doctor/at-start.ts';
import { greeting } from './main/greet.ts';
import { openBot } from './main/open-bot.ts';
import { openHealth, openMetrics } from './main/open-health.ts';
import { openQueue, openRehearsal } from './main/open-jobs.ts';
import { openStore } from './main/open-store.ts';
import { openTerminal, requireTypist, type TerminalStreams } from './main/open-terminal.ts';
import { openPagePlace, openWeb, shownOn } from './main/open-web.ts';
import { pageAddress, pageEntrance } from './main/page-address.ts';
import { openClock } from './main/plan-clock.ts';
import { followPlan, startPlan } from './main/plan-start.ts';
import { createPlatformStarts } from './main/platform-starts.ts';
import { openPlatforms } from './main/platforms.ts';
import type { Rehearsal } from './main/rehearsal.ts';
import { resume } from './main/resume.ts';
import { defaultPerson, type Session } from './main/session.ts';
import { realNow } from './process/clock.ts';
import { type Closers, createClosers } from './process/closers.ts';
import { type ControlAnswer, type ControlRequest, serveControl } from './process/control.ts';
import { createCrashPoints } from './process/crash.ts';
import { createHeartbeat } from './process/heartbeat.ts';
import { createLog, type Log } from './process/log.ts';
import { type Config, crashAt } from './settings/config.ts';
import { webhooksOf } from './settings/webhook-settings.ts';
import { lockDataDir } from './store/lock.ts';
import { calendar } from './time/calendar.ts';

export type ProgramOptions = TerminalStreams & {
  config: Config;
  /** The plan file named on the command line. */
  plan?: string | undefined;
  /** Begins a rehearsal there. */
  now?: Instant | undefined;
  /** Runs a command line that another process passes on, because this one holds the data. */
  runRequest(request: ControlRequest, session: Session): Promise<ControlAnswer>;
};

/** The running program. */
export type Program = {
  /** Ends within 10 seconds; what was on its way is looked up after the next start. */
  stop(): Promise<void>;
};

/** Opens everything and starts it; what is opened is left to `closers`, which close the last first. */
async function run(options: ProgramOptions, { closers, log }: { closers: Closers; log: Log }): Promise<void> {
  const { config, now } = options;
  const given = options.plan ?? config.CONGRESS_PLAN;
  const isWorker = config.CONGRESS_ROLE === 'worker';
  const crash = createCrashPoints(crashAt());
  // The bot sets wake-ups and gives links, the terminal moves the clock, before there are jobs and a page.
  const late: { jobs?: Jobs; rehearsal?: Rehearsal; port?: number } = {};

  // A worker shares the data with the process that holds them.
  const holder = { startedAt: realNow(), command: 'congress start' };
  const lock = isWorker ? undefined : await lockDataDir(config.DATA_DIR, holder);
  closers.add(() => lock?.release());

  const waiting = (reason: string) =>
    log.warn({ reason }, 'the database does not answer yet; waiting for it');
  const { database, store } = await openStore(config, { crash, waiting });
  closers.add(() => store.close());

  const started = isWorker
    ? await followPlan(store, () => log.warn('there is no plan yet; waiting for the bot to bring it'))
    : await startPlan(store, { given, config, now });
  const { clock, rehearsal } = await openClock(store, started.plan, { config, now });
  const backend = await openQueue(config, { database, log });

  const metrics = await openMetrics(config);
  const arm: Jobs['arm'] = async (created) => late.jobs?.arm(created);
  const { session, reloadTexts } = await openBot({
    ...{ config, store, clock, log, crash, arm },
    pageAddress: () => pageAddress(config, late.port),
    asked: (outcome) => metrics?.asked(outcome),
  });

  if (!isWorker) requireTypist(started.plan, config);
  const person = defaultPerson(started.plan, config);
  const clockParts = { clock, plan: () => store.plan(), rehearsal: () => late.rehearsal };
  const terminal = await openTerminal(options, { session, person, ...clockParts });
  closers.add(() => terminal.stop());
  const moveClock = rehearsal && createClockCommand(clockParts);
  const web = await openWeb({ config, session, clock, person, moveClock, log });

  const platforms = await openPlatforms(config, {
    bot: session.bot,
    commands,
    settings: store,
    log,
    receives: !isWorker,
    plan: () => store.plan(),
    now: () => clock.now(),
    mended: (platform) => store.places.retry(platform),
  });
  const words = wordsFor(config.CONGRESS_LANG ?? started.plan.locale);
  const mend = (says: string | undefined) => says && terminal.print(words.text('start.off', { says }));
  const platformStarts = createPlatformStarts(platforms, {
    log,
    started: (adapter) =>
      isWorker ? undefined : void offOn(adapter, { plan: started.plan, words, log }).then(mend),
  });
  closers.add(() => platformStarts.stop());

  // Where people are on platforms, the terminal is only a place to type.
  const silent = { ...terminal, placeOf: () => undefined };
  const place =
    web ??
    (isWorker
      ? await openPagePlace(config, { messages: store.pageMessages, settings: store, now: clock.now })
      : undefined);
  const onPage = place ? [place] : [];
  const adapters =
    platforms.length > 0 ? [...platforms, ...onPage, silent] : [...onPage, shownOn(web, terminal)];
  const heldPolicy = config.HELD_POLICY;
  const heartbeat = createHeartbeat(config.HEARTBEAT_URL, log);
  const sent = (lateMs: number) => metrics?.sent(lateMs);
  const threads = config.CONGRESS_THREADS === 'on';
  const sending = { adapters, heldPolicy, threads, heartbeat, sent };
  const jobs = createJobs({
    ...{ store, clock, calendar, backend, log, crash, ...sending },
    // One process tells, so that nothing is told twice or out of its order.
    webhooks: isWorker ? [] : webhooksOf(config),
  });
  closers.add(() => jobs.stop());
  late.jobs = jobs;
  if (rehearsal) late.rehearsal = openRehearsal(rehearsal, { store, jobs, log });

  const health = { store, clock, jobs, database, platforms, readings: session.readings };
  const page = await openHealth(config, { ...health, page: web?.handle, metrics }, terminal.print);
  if (page) late.port = page.port;
  closers.add(() => page?.stop());

  lock?.onConnection((socket) => {
    void serveControl(socket, async (request) => {
      const answer = await options.runRequest(request, session);
      await reloadTexts();
      return answer;
    });
  });

  if (isWorker) terminal.print(words.text('start.worker'));
  else {
    const isRehearsed = rehearsal !== undefined;
    const pageUrl = pageEntrance(config, page && web && { port: page.port, path: web.entrance });
    const off = await offAtStart(
      { config, words, plan: started.plan },
      { platforms: platforms.length > 0 ? [...platforms, ...onPage] : [], log },
    );
    const runs = { queue: backend.kind, platforms: adapters.map(({ platform }) => platform), off };
    const greeted = {
      config,
      given,
      person,
      page,
      pageUrl,
      now: clock.now(),
      rehearsal: isRehearsed,
      ...runs,
    };
    for (const text of greeting(started, greeted)) terminal.print(text);
  }

  platformStarts.start();
  jobs.start();
  if (isWorker) return;
  session
    .warm()
    .catch((error: unknown) => log.warn({ error }, 'questions are indexed when the first is asked'));
  await resume(session.bot, { adapters, log });
  terminal.listen();
}

/**
 * Starts the program: lock, database, plan, bot, adapters, jobs. What was opened is closed again when it fails.
 * @throws {DataDirInUseError | PlanFileError | PortTakenError | NewerSchemaError | RedisSettingsError}
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const closers = createClosers();
  const log = createLog(options.config.LOG_LEVEL);
  // A platform's library that fails where nobody waits for it must not take the reminders with it.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unawaited'));
  process.on('uncaughtException', (error) => log.error({ error }, 'something failed where nobody listened'));
  try {
    await run(options, { closers, log });
  } catch (error) {
    await closers.closeAll().catch(() => {});
    throw error;
  }
  return { stop: closers.closeAll };
}

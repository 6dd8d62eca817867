import type { Calendar } from '../src/domain/calendar.ts';
import type { Instant } from '../src/domain/instant.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import { type Clock, realNow, startStopwatch } from '../src/process/clock.ts';
import type { Crash } from '../src/process/crash.ts';
import type { Log } from '../src/process/log.ts';
import { createShared } from '../src/process/shared.ts';
import type { Store } from '../src/store/store.ts';
import { bundleMessage, bundleUpdate } from '../src/views/bundle.ts';
import { type Audited, createAudit } from './audit.ts';
import type { QueueBackend } from './backend.ts';
import { createBoards } from './boards.ts';
import { createClockCheck } from './clock-check.ts';
import type { HeldPolicy, JobContext, RenderReminder } from './context.ts';
import { guardWords } from './guard-words.ts';
import { createLanes } from './lanes.ts';
import { createLook } from './look.ts';
import { createNotices } from './notices.ts';
import { createOpenDue, openAtOnce } from './open.ts';
import { createProbe } from './probe.ts';
import { createPrune } from './prune.ts';
import { createRecordSent } from './record-sent.ts';
import { createReminding } from './remind.ts';
import { createDeliver } from './rounds.ts';
import { createSweep } from './sweep.ts';
import { createUpdate } from './update.ts';
import { createWakeUps } from './wake-ups.ts';
import { createWatchdog } from './watchdog.ts';
import { createWebhooks, type WebhookOptions } from './webhook.ts';
import { within } from './within.ts';

export type JobsHealth = {
  queue: 'redis' | 'postgres';
  /** Real time of the last sweep without an error, 0 before the first: older than some seconds is trouble. */
  sweptAt: Instant;
  /** Real time of the last wake-up that came through the queue. */
  wokenAt: Instant;
  /** Messages being sent or waiting their turn in this process. */
  sending: number;
  queueIsUp: boolean;
  /** Whether this clock and the database's differ so much that nothing is sent; how far this one is ahead. */
  clockIsOff: boolean;
  clockAheadMs: number;
  audit: Audited;
};

/** Everything that happens without anybody asking: wake-ups, the sweep, deliveries, look-ups and updates. */
export type Jobs = {
  start(): void;
  /** Ends within 5 seconds, whatever is away. What was on its way is looked up after the next start. */
  stop(): Promise<void>;
  /** Sets the alarm for reminders that a `save` has created, after its commit. Never rejects. */
  arm(created: readonly Reminder[]): Promise<void>;
  /**
   * To be called when the plan's time has jumped: sends what is due, without the way through the queue. Resolves when
   * it has gone out or was put off, at the latest after some seconds. Never rejects.
   */
  ring(now: Instant): Promise<void>;
  /** Waits until nothing due by `now` is left to do; false when that takes longer than `timeoutMs`. */
  settled(now: Instant, options: { timeoutMs: number }): Promise<boolean>;
  health(): JobsHealth;
};

export type JobsOptions = {
  store: Store;
  clock: Clock;
  calendar: Calendar;
  /** In order of preference: a person gets their reminders on the first that reaches them. */
  adapters: readonly Adapter[];
  backend: QueueBackend;
  log: Log;
  heldPolicy: HeldPolicy;
  /** Whether what is about one deadline gathers in a thread of its channel; it does unless this is false. */
  threads?: boolean;
  crash?: Crash;
  render?: RenderReminder;
  /** Hears of each message that was sent, and how long after it was owed. */
  sent?: (lateMs: number) => void;
  /** Tells whoever waits to hear that all is well; never rejects. */
  heartbeat?: () => Promise<void>;
  /** An address that is told what happens. */
  webhooks?: readonly WebhookOptions[] | undefined;
  /** How long after an uncertain send its platform is asked; default 15 s, longer than `sendMs` and what follows it. */
  settleMs?: number;
  /** How long a claim keeps others away; default 15 s, longer than `sendMs`. */
  leaseMs?: number;
  /** How long an adapter may take for one message; default 8 s. */
  sendMs?: number;
  sweepMs?: number;
};

// Setting hundreds of alarms takes a part of a second, which the first answer after a start should not wait for; until
// then the sweep does their work.
const settlingInMs = 900;

const updating = 'updating messages';
const jumping = 'sending what a jump made due';
const jumpMs = 10_000;

const inWords: RenderReminder = { message: bundleMessage, updated: bundleUpdate };

function contextOf(
  options: JobsOptions,
  parts: Pick<JobContext, 'stopping' | 'notices' | 'clockIsRight'>,
): JobContext {
  const { store, clock, calendar, adapters, log, heldPolicy } = options;
  return {
    store,
    clock,
    calendar,
    adapters,
    log,
    heldPolicy,
    threads: options.threads ?? true,
    render: guardWords(options.render ?? inWords),
    crash: options.crash ?? (() => {}),
    recordSent: createRecordSent(store.ledger),
    sent: options.sent ?? (() => {}),
    ...parts,
    settleMs: options.settleMs ?? 15_000,
    leaseMs: options.leaseMs ?? 15_000,
    sendMs: options.sendMs ?? 8_000,
  };
}

/** Waits until the ledger has nothing left to do; polls, because another process may be doing it. */
async function settledWithin(timeoutMs: number, isSettled: () => Promise<boolean>): Promise<boolean> {
  const elapsed = startStopwatch();
  for (;;) {
    if (await isSettled()) return true;
    if (elapsed() >= timeoutMs) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The jobs of this process. Several processes may run them on one Postgres database. */
export function createJobs(options: JobsOptions): Jobs {
  let isStopping = false;
  const notices = createNotices(options.log);
  const clockCheck = createClockCheck({ databaseNow: options.store.databaseNow, notices });
  const stopping = () => isStopping;
  const context = contextOf(options, { stopping, notices, clockIsRight: clockCheck.isRight });
  const { store, clock, crash, log } = context;
  const { backend } = options;
  const lanes = createLanes();
  const openDue = createOpenDue(context);
  const deliver = createDeliver(context, lanes);
  const wakeUps = createWakeUps({ backend, ledger: store.ledger, clock, notices, crash });
  const watchdog = createWatchdog(() => {
    log.warn('wake-ups do not come; listening anew');
    reminding?.restart();
  }, clock.now());
  const elapsed = startStopwatch();
  // Those that ring while a round is under way share the next: what is due by then is opened and claimed together.
  const remindDue = createShared(async () => {
    for (let opened = openAtOnce; opened === openAtOnce && !isStopping; ) {
      opened = (await openDue()).length;
      // Its sends are not waited for: the next wake-up must not stand behind a slow platform.
      if (opened > 0) void (await deliver());
    }
  });
  const remind = () => {
    watchdog.woken();
    return remindDue();
  };
  const remindAll = async () => {
    try {
      for (let opened = 1; opened > 0 && !isStopping; ) {
        opened = (await openDue()).length;
        await Promise.all(await deliver());
      }
      notices.over(jumping);
    } catch (error) {
      notices.trouble(jumping, error);
    }
  };
  let reminding: ReturnType<typeof createReminding> | undefined;
  const probe = createProbe(context, realNow);
  const update = createUpdate(context);
  const look = createLook(context);
  const boards = createBoards(context);
  const prune = createPrune(context);
  const audit = createAudit(context, options.heartbeat ?? (async () => {}));
  const sweepDue = async () => {
    watchdog.found(await openDue(), clock.now());
    // Not awaited: a slow platform must not hold up the sweep.
    void Promise.all(await deliver());
  };
  /** What is late, and what a board says of today, is told by no wrong clock. */
  const byTheClock = (run: () => Promise<void>) => async () => {
    if (await context.clockIsRight()) await run();
  };
  const webhooks = createWebhooks(options.webhooks ?? [], context);
  const sweep = createSweep(
    [
      { name: 'the sweep of what is due', run: sweepDue },
      { name: 'the sweep of ended claims', run: () => store.ledger.reap() },
      { name: 'looking messages up', run: probe },
      { name: 'looking at places', run: look },
      { name: updating, run: update },
      { name: 'keeping boards true', run: byTheClock(boards) },
      { name: 'telling the webhooks', run: byTheClock(webhooks) },
      { name: 'the audit', run: audit.run },
      { name: 'dropping what is old', run: prune },
      { name: 'setting wake-ups', run: async () => (elapsed() > settlingInMs ? wakeUps.heal() : undefined) },
    ],
    { everyMs: options.sweepMs ?? 1_000, notices },
  );
  return {
    start() {
      reminding ??= createReminding({ backend, clock, notices, remind });
      sweep.start();
    },
    async stop() {
      isStopping = true;
      const ending = [sweep.stop(), lanes.idle(), wakeUps.stop(), reminding?.stop() ?? Promise.resolve()];
      await Promise.all(ending.map((end) => within(4_500, end).catch(() => {})));
    },
    async arm(created) {
      await wakeUps.arm(created);
      // What was sent and is no longer true should not wait for the next second.
      if (!isStopping) sweep.hurry(updating);
    },
    async ring(now) {
      await within(jumpMs, Promise.all([remindAll(), wakeUps.moved(now)])).catch(() => {});
    },
    settled: (now, { timeoutMs }) =>
      settledWithin(timeoutMs, async () => lanes.count() === 0 && (await store.ledger.unsettled(now)) === 0),
    health: () => ({
      queue: backend.kind,
      sweptAt: sweep.lastAt(),
      wokenAt: reminding?.lastAt() ?? 0,
      sending: lanes.count(),
      queueIsUp: wakeUps.isUp(),
      clockIsOff: clockCheck.isOff(),
      clockAheadMs: clockCheck.aheadMs(),
      audit: audit.last(),
    }),
  };
}

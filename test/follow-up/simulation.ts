import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createQueueBackend } from '../../jobs/backend.ts';
import { createJobs } from '../../jobs/index.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import type { Reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { createRehearsal } from '../../src/main/rehearsal.ts';
import { createSession } from '../../src/main/session.ts';
import type { Message } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { realNow, rehearsalClock } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openEmbedded } from '../embedded.ts';

/** A message as it arrived: when, at whose place, under which key. */
export type Arrived = { at: number; person: string; key: string; message: Message };

export type Simulation = {
  store: Store;
  now(): number;
  plan(): Promise<Plan>;
  /** Goes on to an instant; everything due on the way goes out. Returns what arrived. */
  goTo(at: number): Promise<Arrived[]>;
  /** What messages in place say now, in the order in which they were updated. */
  updated: readonly Arrived[];
  press(as: string, command: string, options: Record<string, string>): Promise<Reply>;
  type(as: string, text: string): Promise<Reply>;
  /** Runs the command line, on a file where one is given as text. */
  run(argv: readonly string[], file?: string): Promise<{ stdout: string; stderr: string; exitCode: number }>;
  close(): Promise<void>;
};

/** A plan in a real store, with real jobs, on a rehearsal clock, and a platform that takes every message. */
export async function openSimulation(plan: Plan, startAt: number): Promise<Simulation> {
  const folder = await mkdtemp(join(tmpdir(), 'congress-follow-up-'));
  const database = await openEmbedded();
  const store = createStore(database, { planReminders, calendar });
  await store.save({ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now: startAt });
  const clock = rehearsalClock({ planAt: startAt, realAt: realNow() });
  clock.pause();
  const log = createLog('silent');
  const backend = await createQueueBackend({ pool: database.pool, log });
  const arrived: Arrived[] = [];
  const updated: Arrived[] = [];
  const adapter: Adapter = {
    platform: 'terminal',
    tells: 'private',
    health: () => ({ state: 'up' as const }),
    answer: async () => {},
    start: async () => {},
    look: async () => {},
    allowances: async () => [],
    stop: async () => {},
    placeOf: (to) => ({ platform: 'terminal', id: formatDestination(to) }),
    async send({ place, key, message }: Post) {
      arrived.push({ at: clock.now(), person: place.id, key, message });
      return randomUUID();
    },
    async update({ place, key, message }) {
      updated.push({ at: clock.now(), person: place.id, key, message });
    },
    find: async () => undefined,
  };
  const jobs = createJobs({
    store,
    clock,
    calendar,
    adapters: [adapter],
    backend,
    log,
    heldPolicy: 'never-lose',
  });
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const session = createSession({
    config,
    store,
    clock,
    log,
    lasting: true,
    texts: () => new Map(),
    arm: jobs.arm,
  });
  const rehearsal = createRehearsal({
    clock,
    ledger: store.ledger,
    ring: jobs.ring,
    keep: async () => {},
    beginAgain: async (at) => void (await store.beginAgain(at)),
    failed: (error) => {
      throw error;
    },
  });
  await rehearsal.pause();
  jobs.start();
  const give = (as: string, input: Parameters<typeof session.bot.dispatch>[0]['input']) =>
    session.bot.dispatch({
      event: { source: 'simulation', id: randomUUID() },
      platform: 'terminal',
      account: `terminal:${as}`,
      input,
    });
  return {
    store,
    now: clock.now,
    async plan() {
      const present = await store.plan();
      if (!present) throw new Error('there is no plan');
      return present;
    },
    async goTo(at) {
      const before = arrived.length;
      const { left } = await rehearsal.jump(at);
      if (left > 0) throw new Error(`${left} messages did not go out`);
      return arrived.slice(before);
    },
    updated,
    press: (as, command, options) => give(as, { kind: 'command', command, options }),
    type: (as, text) => give(as, { kind: 'text', text }),
    async run(argv, file) {
      const path = join(folder, 'sheet.csv');
      if (file !== undefined) await writeFile(path, file);
      return runRequest(
        { argv: file === undefined ? [...argv] : [...argv, path], stdin: '', cwd: folder },
        session,
      );
    },
    async close() {
      await jobs.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { createStore, type StoreOptions } from '../../src/store/create-store.ts';
import { type DatabaseLocation, openDatabase } from '../../src/store/database.ts';
import { type Database, rowsOf } from '../../src/store/db.ts';
import type { Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan } from '../committee-plan.ts';
import { openEmbedded } from '../embedded.ts';
import { startPostgres } from '../servers.ts';

export type StoreBench = {
  database(): Database;
  /** A store on the database; by default it plans as the program does. */
  store(options?: Partial<StoreOptions>): Store;
  /** Saves a plan that owes these reminders and nothing else. */
  owe(...reminders: readonly Reminder[]): Promise<Store>;
  /** Everything that is in the tables that a save writes. */
  contents(): Promise<unknown>;
};

const tables =
  'allowance, attempt, delivery, reminder, reminder_total, history, plan, plan_item, inbox, setting';

function createBench(database: () => Database): StoreBench {
  const store: StoreBench['store'] = (options) =>
    createStore(database(), { planReminders, calendar, ...options });
  return {
    database,
    store,
    async owe(...reminders) {
      const owing = store({ planReminders: () => [...reminders] });
      const basedOn = (await owing.plan())?.version ?? 0;
      const plan = committeePlan({ id: `owing-${basedOn}` });
      await owing.save({ plan, basedOn, by: 'test', via: 'test', verb: 'test', now: 0 });
      return owing;
    },
    async contents() {
      const names = tables.split(', ').filter((name) => name !== 'setting');
      return Promise.all(
        names.map((name) => rowsOf(database().db, sql`select * from ${sql.identifier(name)} order by 1`)),
      );
    },
  };
}

async function openPglite(): Promise<{ database: Database; close(): Promise<void> }> {
  const database = await openEmbedded();
  return { database, close: database.close };
}

async function openPostgres(): Promise<{ database: Database; close(): Promise<void> }> {
  const server = await startPostgres();
  const location: DatabaseLocation = { databaseUrl: server.url };
  const database = await openDatabase(location);
  return {
    database,
    async close() {
      await database.close();
      await server.stop();
    },
  };
}

/** Runs the tests on each kind of database, each test on an empty one. */
export function describeStores(
  title: string,
  options: { postgres: boolean; only?: 'PGlite' | 'Postgres' },
  tests: (bench: StoreBench) => void,
): void {
  const kinds = [
    { kind: 'PGlite', open: openPglite, runs: true },
    { kind: 'Postgres', open: openPostgres, runs: options.postgres },
  ];
  const wanted = kinds.filter(({ kind }) => kind === (options.only ?? kind));
  for (const { kind, open, runs } of wanted)
    describe.runIf(runs)(`${title} on ${kind}`, () => {
      let opened: Awaited<ReturnType<typeof open>>;
      beforeAll(async () => {
        opened = await open();
      });
      beforeEach(async () => {
        await opened.database.db.execute(sql.raw(`truncate ${tables} restart identity cascade`));
      });
      afterAll(() => opened.close());
      tests(createBench(() => opened.database));
    });
}

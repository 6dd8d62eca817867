import { sql } from 'drizzle-orm';
import type { Calendar } from '../domain/calendar.ts';
import type { Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Crash } from '../process/crash.ts';
import { createConversations } from './conversations.ts';
import { type Database, type Db, rowsOf } from './db.ts';
import { createDocuments } from './documents.ts';
import { dump } from './dump.ts';
import { createForgetting } from './forget.ts';
import { createInbox, createSettings } from './inbox.ts';
import { createLedger } from './ledger.ts';
import { createPageMessages } from './page-messages.ts';
import { createPlaces } from './places.ts';
import { createPlans } from './plans.ts';
import { prune } from './prune.ts';
import { createQuestions } from './questions.ts';
import { lastRestored, restore } from './restore.ts';
import type { Store } from './store.ts';

export type StoreOptions = {
  planReminders: (plan: Plan, calendar: Calendar) => readonly Reminder[];
  calendar: Calendar;
  /** Called with the name of each crash point as it is passed; tests kill the process there. */
  crash?: Crash;
};

async function databaseNow(db: Db): Promise<number> {
  // Not now(): that is when the transaction began.
  const [row] = await rowsOf<{ at: number }>(
    db,
    sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`,
  );
  if (!row) throw new Error('the database does not tell its time');
  return row.at;
}

async function countOthers(db: Db): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`
      select count(distinct application_name)::int as count from pg_stat_activity
      where datname = current_database() and application_name like 'congress-bot-%'
        and application_name <> current_setting('application_name')`,
  );
  return row?.count ?? 0;
}

/** The store on an open database; closing it closes the database. */
export function createStore(database: Database, options: StoreOptions): Store {
  const { crash = () => {}, ...planning } = options;
  return {
    ...createPlans(database.db, { ...planning, crash }),
    ...createForgetting(database.db),
    ...createInbox(database.db),
    ...createSettings(database.db),
    documents: createDocuments(database.db),
    questions: createQuestions(database.db),
    conversations: createConversations(database.db),
    ledger: createLedger(database.db, crash),
    places: createPlaces(database.db),
    pageMessages: createPageMessages(database.db),
    prune: (query) => prune(database.db, query),
    dump: (now, write) => dump(database.db, now, write),
    restore: (lines, now) => restore(database.db, lines, now),
    restored: () => lastRestored(database.db),
    others: () => countOthers(database.db),
    databaseNow: () => databaseNow(database.db),
    close: () => database.close(),
  };
}

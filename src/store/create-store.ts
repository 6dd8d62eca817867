import { sql } from 'drizzle-orm';
import type { Calendar } from '../domain/calendar.ts';
import type { Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Crash } from '../process/crash.ts';
import { type Database, type Db, rowsOf } from './db.ts';
import { createDocuments } from './documents.ts';
import { createInbox, createSettings } from './inbox.ts';
import { createLedger } from './ledger.ts';
import { createPlaces } from './places.ts';
import { createPlans } from './plans.ts';
import { createQuestions } from './questions.ts';
import type { Store } from './store.ts';

export type StoreOptions = {
  planReminders: (plan: Plan, calendar: Calendar) => Reminder[];
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

/** The store on an open database; closing it closes the database. */
export function createStore(database: Database, options: StoreOptions): Store {
  const { crash = () => {}, ...planning } = options;
  return {
    ...createPlans(database.db, { ...planning, crash }),
    ...createInbox(database.db),
    ...createSettings(database.db),
    documents: createDocuments(database.db),
    questions: createQuestions(database.db),
    ledger: createLedger(database.db, crash),
    places: createPlaces(database.db),
    databaseNow: () => databaseNow(database.db),
    close: () => database.close(),
  };
}

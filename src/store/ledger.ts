import { and, asc, between, eq, gte, lte, sql } from 'drizzle-orm';
import type { Crash } from '../process/crash.ts';
import { type Db, rowsOf } from './db.ts';
import { createDeliveries } from './deliveries.ts';
import { openAll } from './openings.ts';
import { overdueReminders } from './overdue.ts';
import { entryOf, insertReminders, reminderOf } from './reminder-rows.ts';
import { deliveryTable, reminderTable } from './schema.ts';
import type { Ledger } from './store.ts';
import { tally } from './tally.ts';

async function countUnsettled(db: Db, now: number): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`
      select (
        (select count(*) from ${reminderTable} where state = 'planned' and at <= ${Math.floor(now)}) +
        (select count(*) from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
          where d.state in ('sending', 'unknown', 'probing', 'stale') or d.state = 'planned' and r.state = 'open')
      )::int as count`,
  );
  return row?.count ?? 0;
}

/** Not only planned reminders: one whose words turn out to be empty is found out after its deliveries exist. */
async function skip(db: Db, key: string, reason: string): Promise<void> {
  await db.transaction(async (tx) => {
    const skipped = await rowsOf(
      tx,
      sql`
        update ${reminderTable} r set state = 'skipped', reason = ${reason}
        where r.key = ${key} and r.state in ('planned', 'open') and not exists (
          select from ${deliveryTable} d where d.reminder = r.key and d.state not in ('planned', 'sending', 'cancelled')
        ) returning r.key`,
    );
    if (skipped.length === 0) return;
    await tx
      .update(deliveryTable)
      .set({ state: 'cancelled', leaseUntil: null })
      .where(eq(deliveryTable.reminder, key));
  });
}

/** The ledger in this database. `crash` is called where tests kill the process. */
export function createLedger(db: Db, crash: Crash): Ledger {
  const isPlanned = eq(reminderTable.state, 'planned');
  const inOrder = [asc(reminderTable.at), asc(reminderTable.key)];
  return {
    async list({ from, to }) {
      const where = between(reminderTable.at, Math.ceil(from), Math.floor(to));
      return (
        await db
          .select()
          .from(reminderTable)
          .where(where)
          .orderBy(...inOrder)
      ).map(entryOf);
    },
    async waiting({ limit, from }) {
      const where = and(isPlanned, from === undefined ? undefined : gte(reminderTable.at, Math.ceil(from)));
      const rows = await db
        .select()
        .from(reminderTable)
        .where(where)
        .orderBy(...inOrder)
        .limit(limit);
      return rows.map(reminderOf);
    },
    tally: (query) => tally(db, query),
    overdue: (before) => overdueReminders(db, before),
    owe: (reminders) => insertReminders(db, reminders),
    unsettled: (now) => countUnsettled(db, now),
    async due({ now, limit, key }) {
      const isWanted =
        key === undefined
          ? undefined
          : sql`${reminderTable.destination} = (select destination from ${reminderTable} where key = ${key} and state = 'planned')`;
      const where = and(isPlanned, lte(reminderTable.at, Math.floor(now)), isWanted);
      const rows = await db
        .select()
        .from(reminderTable)
        .where(where)
        .orderBy(...inOrder)
        .limit(limit);
      return rows.map(reminderOf);
    },
    async open({ now, ...opening }) {
      return (await openAll(db, { now, openings: [opening] })).length > 0;
    },
    openAll: (query) => openAll(db, query),
    skip: ({ key, reason }) => skip(db, key, reason),
    ...createDeliveries(db, crash),
  };
}

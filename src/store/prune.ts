import { inArray, sql } from 'drizzle-orm';
import { dayMs, type Instant } from '../domain/instant.ts';
import { type Db, rowsOf } from './db.ts';
import { pruneAllowances } from './pace.ts';
import { anyOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, inboxTable, reminderTable } from './schema.ts';
import { reminderTotalTable } from './total-table.ts';

/**
 * How long after its instant a settled reminder is kept. A plan may move the instant of one and the same reminder by two
 * months, to the next working day; one that was sent must still be known then.
 */
const reminderKeptMs = 90 * dayMs;
const attemptKeptMs = 30 * dayMs;
/** Platforms hand an event over again within hours. */
const eventKeptMs = 30 * dayMs;
/** So many are kept whatever their age: a clock that is moved by hand may make them old in a moment. */
const eventsKept = 200;

type Pruning = { now: Instant; items: readonly string[]; limit: number };

const isUnderWay = sql.raw(`in ('planned', 'sending', 'unknown', 'probing', 'stale', 'held')`);
const isSaid = sql.raw(`in ('sent', 'stale')`);

/**
 * Of `r`, a reminder: a message of it is the last that its place took, or the last about an item that the plan has. When
 * the item changes it is that one which is corrected, and its date that people have heard.
 */
const isLastSaid = (items: readonly string[]) => sql`exists (
  select from ${deliveryTable} d where d.reminder = r.key and d.state ${isSaid} and (
    not exists (
      select from ${deliveryTable} later
      where later.platform = d.platform and later.place = d.place and later.state ${isSaid}
        and later.sent_at > d.sent_at)
    or (r.subject = ${anyOf(items)} or r.subject like 'round.%' or r.kind = 'unreached') and not exists (
      select from ${reminderTable} other join ${deliveryTable} later on later.reminder = other.key
      where other.subject = r.subject and other.destination = r.destination
        and later.platform = d.platform and later.place = d.place and later.state ${isSaid}
        and later.sent_at >= d.sent_at and later.id > d.id)))`;

async function pruneReminders(tx: Db, { now, items, limit }: Pruning): Promise<number> {
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`
      select r.key from ${reminderTable} r
      where r.at < ${Math.floor(now) - reminderKeptMs}
        and r.state in ('sent', 'superseded', 'cancelled', 'skipped', 'dead')
        and not exists (select from ${deliveryTable} d where d.reminder = r.key and d.state ${isUnderWay})
        and not ${isLastSaid(items)}
      order by r.at, r.key limit ${limit} for update of r skip locked`,
  );
  if (rows.length === 0) return 0;
  const keys = rows.map(({ key }) => key);
  const own = sql`(select id from ${deliveryTable} where reminder = ${anyOf(keys)})`;
  await tx.execute(sql`delete from ${attemptTable} where delivery in ${own}`);
  await tx.delete(deliveryTable).where(inArray(deliveryTable.reminder, keys));
  await tx.execute(sql`
    with gone as (
      delete from ${reminderTable} where key = ${anyOf(keys)} returning subject, state, at
    )
    insert into ${reminderTotalTable} (month, item, state, count)
    select to_char(to_timestamp(at / 1000) at time zone 'UTC', 'YYYY-MM'),
      case when subject = ${anyOf(items)} then subject else '' end, state, count(*)
    from gone group by 1, 2, 3
    on conflict (month, item, state) do update set count = ${reminderTotalTable}.count + excluded.count`);
  return keys.length;
}

/** Totals of items that the plan no longer has are told apart no longer. */
async function foldTotals(tx: Db, { items }: Pruning): Promise<void> {
  await tx.execute(sql`
    with gone as (
      delete from ${reminderTotalTable} where item <> '' and not item = ${anyOf(items)} returning *
    )
    insert into ${reminderTotalTable} (month, item, state, count)
    select month, '', state, sum(count) from gone group by month, state
    on conflict (month, item, state) do update set count = ${reminderTotalTable}.count + excluded.count`);
}

/** Attempts tell how a delivery went, and of one that is settled nobody asks for long. */
async function pruneAttempts(tx: Db, { now, limit }: Pruning): Promise<number> {
  const rows = await rowsOf(
    tx,
    sql`
      delete from ${attemptTable} where id in (
        select a.id from ${attemptTable} a
        join ${deliveryTable} d on d.id = a.delivery join ${reminderTable} r on r.key = d.reminder
        where r.at < ${Math.floor(now) - attemptKeptMs} and not d.state ${isUnderWay}
        order by a.id limit ${limit} for update of a skip locked
      ) returning id`,
  );
  return rows.length;
}

async function pruneInbox(tx: Db, { now, limit }: Pruning): Promise<number> {
  const rows = await rowsOf(
    tx,
    sql`
      delete from ${inboxTable} where (source, id) in (
        select source, id from (
          select source, id, received_at, done from ${inboxTable} order by received_at desc offset ${eventsKept}
        ) older
        where done and received_at < ${Math.floor(now) - eventKeptMs} limit ${limit}
      ) returning id`,
  );
  return rows.length;
}

/** Drops what is settled and old, within one transaction; the number of rows that went. */
export const prune = (db: Db, pruning: Pruning): Promise<number> =>
  db.transaction(async (tx) => {
    const reminders = await pruneReminders(tx, pruning);
    if (reminders === 0) await foldTotals(tx, pruning);
    await pruneAllowances(tx);
    return reminders + (await pruneAttempts(tx, pruning)) + (await pruneInbox(tx, pruning));
  });

import { sql } from 'drizzle-orm';
import type { Claim } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import type { Crash } from '../process/crash.ts';
import { type Db, rowsOf } from './db.ts';
import { anyOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, reminderTable } from './schema.ts';
import { settleAll } from './transitions.ts';

/** A message that its place has accepted. */
export type SentResult = { claim: Claim; messageId: string; planAt: Instant };

type Row = { reminder: string; platform: string; place: string };

const keyOf = ({ reminder, platform, place }: Row) => JSON.stringify([reminder, platform, place]);
const rowOf = ({ claim }: SentResult): Row => ({
  reminder: claim.reminder.key,
  platform: claim.place.platform,
  place: claim.place.id,
});

/** As one row each, with a parameter for all. */
const rowsIn = (results: readonly SentResult[]) => {
  const rows = results.map((result) => ({
    ...rowOf(result),
    fence: result.claim.fence,
    messageId: result.messageId,
    planAt: Math.floor(result.planAt),
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as row(
    reminder text, platform text, place text, fence int, "messageId" text, "planAt" bigint)`;
};

/**
 * What was claimed under these fences has arrived: the deliveries of the reminders that this transaction holds. One that
 * was taken back while it was on its way, `cancelled`, has been sent all the same.
 */
const recordArrived = (tx: Db, results: readonly SentResult[]) =>
  rowsOf<Row>(
    tx,
    sql`
      with moved as (
        update ${deliveryTable} d set state = case when d.overtaken then 'stale' else 'sent' end,
          message_id = row."messageId", sent_at = now(), next_at = now(), lease_until = null, reason = null
        from ${rowsIn(results)}
        where d.reminder = row.reminder and d.platform = row.platform and d.place = row.place
          and d.fence = row.fence and d.state in ('sending', 'probing', 'unknown', 'cancelled')
        returning d.id, d.fence, d.reminder, d.platform, d.place, row."planAt"
      ), noted as (
        insert into ${attemptTable} (delivery, fence, outcome) select id, fence, 'sent' from moved
      ), told as (
        update ${reminderTable} r set sent_at = coalesce(r.sent_at, first."planAt"),
          state = case when r.state in ('superseded', 'cancelled', 'skipped') then 'sent' else r.state end
        from (select reminder, min("planAt") as "planAt" from moved group by reminder) first
        where r.key = first.reminder
      )
      select reminder, platform, place from moved`,
  );

/**
 * Records several messages in one transaction: for each whether its fence still held, or undefined where another
 * transaction has the reminder, which is to be recorded by itself. This one waits for nobody while it holds rows, so that
 * it can stand in no circle of those who wait for each other.
 */
export async function recordSent(
  db: Db,
  results: readonly SentResult[],
  crash: Crash,
): Promise<readonly (boolean | undefined)[]> {
  return db.transaction(async (tx) => {
    const free = await rowsOf<{ key: string }>(
      tx,
      sql`
        select key from ${reminderTable} where key = ${anyOf(results.map(({ claim }) => claim.reminder.key))}
        order by key for update skip locked`,
    );
    const held = new Set(free.map(({ key }) => key));
    const own = results.filter(({ claim }) => held.has(claim.reminder.key));
    if (own.length === 0) return results.map(() => undefined);
    const moved = new Set((await recordArrived(tx, own)).map(keyOf));
    await settleAll(tx, [...new Set(own.map(({ claim }) => claim.reminder.key))]);
    crash('before-all-sent-committed');
    return results.map((result) =>
      held.has(result.claim.reminder.key) ? moved.has(keyOf(rowOf(result))) : undefined,
    );
  });
}

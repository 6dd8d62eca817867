import { eq, type SQL, sql } from 'drizzle-orm';
import type { Claim, DeliveryState } from '../domain/delivery.ts';
import { type Db, rowsOf } from './db.ts';
import { anyOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, reminderTable } from './schema.ts';

/** One step of one delivery. */
export type Transition = {
  claim: Claim;
  from: readonly DeliveryState[];
  /** Assignments; may refer to `d`, the delivery, and `r`, its reminder. */
  set: SQL;
  outcome: string;
  reason?: string;
  /** Whether the reminder stays as it is, whatever becomes of the delivery. */
  isSettled?: boolean;
};

// What a platform says is stored as text, which holds no U+0000, and at a length that a person reads.
const readable = (reason: string) => reason.replaceAll('\0', '').slice(0, 500);

/** Reminders whose deliveries are all settled are sent, or dead when no place accepted them; those held wait. */
export async function settleAll(db: Db, keys: readonly string[]): Promise<void> {
  await db.execute(sql`
    update ${reminderTable} r set
      state = case when found.sent then 'sent' when found.held then r.state else 'dead' end,
      reason = case when found.sent then null else found.reason end
    from (
      select reminder, bool_or(state in ('sent', 'stale')) as sent, bool_or(state = 'held') as held,
        bool_or(state in ('planned', 'sending', 'unknown', 'probing')) as unsettled,
        max(reason) filter (where state in ('dead', 'held')) as reason
      from ${deliveryTable} where reminder = ${anyOf(keys)} group by reminder
    ) found
    where r.key = found.reminder and r.state = 'open' and not found.unsettled`);
}

/**
 * Takes a claimed delivery one step further, in a transaction of its own; false when the fence is stale. Reminder
 * first, then delivery: every transaction locks in this order.
 */
export async function transition(
  db: Db,
  step: Transition,
  within: (tx: Db) => Promise<void> = async () => {},
): Promise<boolean> {
  const { claim, from, set, outcome } = step;
  const { key } = claim.reminder;
  const reason = step.reason === undefined ? null : readable(step.reason);
  return db.transaction(async (tx) => {
    await tx
      .select({ key: reminderTable.key })
      .from(reminderTable)
      .where(eq(reminderTable.key, key))
      .for('update');
    const moved = await rowsOf(
      tx,
      sql`
        with moved as (
          update ${deliveryTable} d set ${set}, lease_until = null, reason = ${reason}
          from ${reminderTable} r
          where r.key = d.reminder and d.reminder = ${key}
            and d.platform = ${claim.place.platform} and d.place = ${claim.place.id}
            and d.fence = ${claim.fence} and d.state in ${from}
          returning d.id, d.fence
        )
        insert into ${attemptTable} (delivery, fence, outcome, reason)
        select id, fence, ${outcome}, ${reason} from moved returning id`,
    );
    if (moved.length === 0) return false;
    await within(tx);
    if (!step.isSettled) await settleAll(tx, [key]);
    return true;
  });
}

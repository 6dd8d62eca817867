import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { anyOf } from './reminder-rows.ts';
import { deliveryTable } from './schema.ts';

/** A message is not updated again sooner than this after the last time, however often what it says changes. */
export const updatePauseMs = 3_000;

/**
 * Marks the messages of these reminders as no longer true, and those on their way as overtaken. The fence grows, so that
 * an update under way with older words does not count.
 */
export async function refreshMessages(db: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db.execute(sql`
    update ${deliveryTable} d set overtaken = true
    where d.reminder = ${anyOf(keys)} and d.state in ('sending', 'unknown', 'probing')`);
  await db.execute(sql`
    update ${deliveryTable} d
    set state = 'stale', fence = d.fence + 1, lease_until = null, next_at = greatest(now(), d.next_at)
    where d.reminder = ${anyOf(keys)} and d.state in ('sent', 'stale')`);
}

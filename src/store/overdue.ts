import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Db } from './db.ts';
import { reminderOf } from './reminder-rows.ts';
import { deliveryTable, placeTable, reminderTable } from './schema.ts';

/** Enough to see that something is wrong. */
const most = 1_000;

const hasDelivery = (where: SQL): SQL => sql`exists (
  select from ${deliveryTable} d where d.reminder = ${reminderTable.key} and ${where})`;

/** Of `d`, a delivery: its place takes none and somebody was told so, or it is listed for somebody to decide about. */
const isKnown = sql`(d.state = 'held' or exists (
  select from ${placeTable} p where p.platform = d.platform and p.id = d.place and p.state <> 'open'))`;

/**
 * Reminders due before an instant that are neither sent nor given up, however long ago that was, and of which nobody
 * knows why; the first due first.
 */
export async function overdueReminders(db: Db, before: Instant): Promise<Reminder[]> {
  const isUnsettled = sql`d.state in ('planned', 'sending', 'unknown', 'probing', 'held')`;
  const rows = await db
    .select()
    .from(reminderTable)
    .where(
      sql`
        ${reminderTable.at} < ${Math.floor(before)} and (
          ${reminderTable.state} = 'planned'
          or ${reminderTable.state} = 'open' and (
            ${hasDelivery(sql`${isUnsettled} and not ${isKnown}`)} or not ${hasDelivery(isUnsettled)}))`,
    )
    .orderBy(reminderTable.at, reminderTable.key)
    .limit(most);
  return rows.map(reminderOf);
}

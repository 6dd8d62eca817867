import { eq, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { Db } from './db.ts';
import { load } from './dump.ts';
import { attemptTable, deliveryTable, inboxTable, reminderTable, settingTable } from './schema.ts';

/** The setting that says that a backup was restored: until when, in the plan's time, and from when, in real time. */
const setting = 'restored';

/** `planAt`: what was due by then may have been sent by the life that was lost; `backedUpAt`: since then, in real time. */
export type Restored = { planAt: Instant; backedUpAt: number };

/** Until when, in the plan's time, messages may have been sent: a rehearsal may have been anywhere. */
async function sentUntil(tx: Db, now: number): Promise<Instant> {
  const [live] = await tx.select().from(settingTable).where(eq(settingTable.name, 'live'));
  return live?.value === true ? now : Number.MAX_SAFE_INTEGER;
}

/**
 * Puts a backup in the place of what is stored. What had been on its way, or came due between the backup and now, is
 * looked up on its platform before anything leaves: the life that was lost may have sent it.
 */
export async function restore(db: Db, lines: AsyncIterable<string>, now: number): Promise<Restored> {
  return db.transaction(async (tx) => {
    const { at: backedUpAt } = await load(tx, lines);
    const restored = { planAt: await sentUntil(tx, now), backedUpAt };
    await tx.execute(sql`
      with unsure as (
        update ${deliveryTable} set state = 'unknown', fence = fence + 1, lease_until = null, next_at = now(),
          started_at = 'epoch', reason = 'restored'
        where state in ('planned', 'sending', 'probing', 'unknown') returning id, fence
      )
      insert into ${attemptTable} (delivery, fence, outcome) select id, fence, 'restored' from unsure`);
    // What people asked for then was answered in the life that was lost.
    await tx.update(inboxTable).set({ done: true });
    await tx
      .insert(settingTable)
      .values({ name: setting, value: restored })
      .onConflictDoUpdate({ target: settingTable.name, set: { value: restored } });
    return restored;
  });
}

/** The last restore of this database. */
export async function lastRestored(db: Db): Promise<Restored | undefined> {
  const [row] = await db.select().from(settingTable).where(eq(settingTable.name, setting));
  return row?.value as Restored | undefined;
}

/** New deliveries of these reminders that may have been sent before a restore are asked about first. */
export async function doubtRestored(tx: Db, keys: readonly string[]): Promise<void> {
  const found = await lastRestored(tx);
  if (!found) return;
  await tx.execute(sql`
    update ${deliveryTable} d set state = 'unknown', started_at = 'epoch', next_at = now(), reason = 'restored'
    from ${reminderTable} r
    where r.key = d.reminder and r.at <= ${found.planAt} and d.state = 'planned' and d.attempt = 0
      and d.reminder = any(array(select json_array_elements_text(${JSON.stringify(keys)}::json)))`);
}

import { sql } from 'drizzle-orm';
import type { ReminderKind } from '../domain/reminder.ts';
import type { Db } from './db.ts';
import { anyOf } from './reminder-rows.ts';
import { deliveryTable, reminderTable } from './schema.ts';

const ofRounds: ReminderKind[] = ['round', 'unanswered', 'nudge', 'alternate', 'review', 'disputed'];

/** Whether a reminder is the first of its round to somebody. */
export const asksAnew = (kind: ReminderKind): boolean => ['round', 'unanswered', 'review'].includes(kind);

/**
 * Marks what the round before asked of somebody as no longer true when the next one asks them: from then on answers count
 * for the next. Its messages lose their buttons and say so.
 */
export async function settleRoundBefore(db: Db, openedKeys: readonly string[]): Promise<void> {
  if (openedKeys.length === 0) return;
  const round = (row: string) => sql`split_part(${sql.raw(row)}.subject, '.', 2)`;
  await db.execute(sql`
    with opened as (
      select * from ${reminderTable} o where o.key = ${anyOf(openedKeys)}
    ), before as (
      select distinct on (o.destination) o.destination, ${round('r')} as round
      from opened o join ${reminderTable} r on r.destination = o.destination
      where r.kind = ${anyOf(ofRounds)} and r.at < o.at and ${round('r')} <> ${round('o')}
      order by o.destination, r.at desc
    )
    update ${deliveryTable} d set state = 'stale', fence = d.fence + 1, lease_until = null, next_at = now()
    from ${reminderTable} r join before b on b.destination = r.destination and b.round = ${round('r')}
    where d.reminder = r.key and r.kind = ${anyOf(ofRounds)} and d.state = 'sent'`);
}

import { sql } from 'drizzle-orm';
import type { Claim } from '../domain/delivery.ts';
import { threadKinds } from '../domain/thread.ts';
import { type Db, rowsOf } from './db.ts';
import { deliveryTable, reminderTable } from './schema.ts';

/**
 * The first message about the same deadline that was sent to the same place before a reminder was owed. One that told of
 * several deadlines begins no thread; the order is that of the reminders, which no restart changes.
 */
export async function firstMessage(
  db: Db,
  { reminder, place }: Pick<Claim, 'reminder' | 'place'>,
): Promise<string | undefined> {
  const { subject, at, key } = reminder;
  const kinds = sql.join(
    threadKinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
  const [row] = await rowsOf<{ id: string }>(
    db,
    sql`
      select d.message_id as id
      from ${reminderTable} r join ${deliveryTable} d on d.reminder = r.key
      where r.subject = ${subject} and r.kind in (${kinds}) and (r.at, r.key) < (${Math.floor(at)}, ${key})
        and d.platform = ${place.platform} and d.place = ${place.id}
        and d.state in ('sent', 'stale') and d.message_id is not null
        and not exists (
          select from ${deliveryTable} o
          where o.message_id = d.message_id and o.platform = d.platform and o.place = d.place and o.id <> d.id
        )
      order by r.at, r.key limit 1`,
  );
  return row?.id;
}

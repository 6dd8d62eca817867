import { sql } from 'drizzle-orm';
import { type Tally, tallyOfStates } from '../domain/audit.ts';
import type { ReminderState } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import { type Db, rowsOf } from './db.ts';
import { reminderTable } from './schema.ts';
import { reminderTotalTable } from './total-table.ts';

/** What became of reminders, those whose rows are no longer kept included. */
export async function tally(db: Db, about?: { item: string }): Promise<Tally & { lastAt?: Instant }> {
  const [ofRows, ofTotals] = about
    ? [sql`where subject = ${about.item}`, sql`where item = ${about.item}`]
    : [sql``, sql``];
  const rows = await rowsOf<{ state: ReminderState; count: number; last: number | null }>(
    db,
    sql`
      select state, sum(count)::int as count, max(last)::float8 as last from (
        select state, count(*) as count, max(sent_at) as last from ${reminderTable} ${ofRows} group by state
        union all
        select state, sum(count), null from ${reminderTotalTable} ${ofTotals} group by state
      ) counted group by state`,
  );
  const lastAt = Math.max(0, ...rows.map(({ last }) => last ?? 0));
  return {
    ...tallyOfStates(new Map(rows.map(({ state, count }) => [state, count]))),
    ...(lastAt > 0 && { lastAt }),
  };
}

import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Claim } from '../domain/delivery.ts';
import { type Db, rowsOf } from './db.ts';
import { reminderOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, reminderTable } from './schema.ts';

type Taken = {
  key: string;
  platform: string;
  place: string;
  fence: number;
  attempt: number;
  messageId: string | null;
  possibleRepeat: boolean;
};

async function claimsOf(db: Db, taken: readonly Taken[]): Promise<Claim[]> {
  if (taken.length === 0) return [];
  const keys = taken.map(({ key }) => key);
  const rows = await db.select().from(reminderTable).where(inArray(reminderTable.key, keys));
  const reminders = new Map(rows.map((row) => [row.key, reminderOf(row)]));
  return taken
    .flatMap(({ key, platform, place, messageId, ...claim }) => {
      const reminder = reminders.get(key);
      if (!reminder) return [];
      return [
        { ...claim, reminder, place: { platform, id: place }, ...(messageId !== null && { messageId }) },
      ];
    })
    .sort((a, b) => a.reminder.at - b.reminder.at);
}

/** Which deliveries to take, and what becomes of them besides a new fence and a lease. */
export type Taking = {
  from: 'planned' | 'unknown' | 'stale';
  /** Assignments beyond fence and lease. */
  set: SQL;
  /** Further conditions on `d`, the delivery, and `r`, its reminder. */
  where: SQL;
  leaseMs: number;
  limit: number;
  outcome: 'claimed' | 'probing' | 'updating';
  crash: (point: string) => void;
};

/**
 * Takes deliveries that nobody else has taken: of two that ask at once, each gets different ones. Whatever takes a
 * reminder back cancels its planned deliveries in the same transaction, so a plan that is being saved is not overtaken.
 */
export async function take(db: Db, taking: Taking): Promise<Claim[]> {
  const { from, set, where, leaseMs, limit, outcome, crash } = taking;
  return db.transaction(async (tx) => {
    const taken = await rowsOf<Taken>(
      tx,
      sql`
        with free as (
          select d.id from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
          where d.state = ${from} and d.next_at <= now() and ${where}
          order by r.at, d.id limit ${limit}
          for update of d skip locked
        ), taken as (
          update ${deliveryTable} d set fence = d.fence + 1, ${set},
            lease_until = now() + ${leaseMs} * interval '1 millisecond'
          from free where d.id = free.id
          returning d.*
        ), noted as (
          insert into ${attemptTable} (delivery, fence, outcome) select id, fence, ${outcome} from taken
        )
        select reminder as key, platform, place, fence, attempt, message_id as "messageId",
          possible_repeat as "possibleRepeat" from taken`,
    );
    const claims = await claimsOf(tx, taken);
    if (claims.length > 0) crash('CP11');
    return claims;
  });
}

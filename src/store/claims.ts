import { type SQL, sql } from 'drizzle-orm';
import type { Claim } from '../domain/delivery.ts';
import { gather, kindsGathered } from '../domain/gather.ts';
import { messageKey } from '../domain/reminder-key.ts';
import { type Db, rowsOf } from './db.ts';
import { type ReminderRow, reminderOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, reminderTable } from './schema.ts';

type Taken = ReminderRow & {
  platform: string;
  place: string;
  fence: number;
  attempt: number;
  carrier: string | null;
  messageId: string | null;
  possibleRepeat: boolean;
};

const claimOf = ({
  platform,
  place,
  fence,
  attempt,
  carrier,
  messageId,
  possibleRepeat,
  ...row
}: Taken): Claim => ({
  ...{ fence, attempt, possibleRepeat },
  place: { platform, id: place },
  messageKey: carrier ?? row.key,
  reminder: reminderOf(row),
  ...(messageId !== null && { messageId }),
});

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
  /** Whether what the same people are owed at the same places is taken as well, beyond `limit`, to be sent together. */
  together?: boolean;
  crash: (point: string) => void;
};

const kinds = sql`(${sql.join(
  kindsGathered.map((kind) => sql`${kind}`),
  sql`, `,
)})`;

/** Deliveries that may make one message with one of those that are free. */
const mates = sql`
  select d.id from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
  where d.state = 'planned' and d.next_at <= now() and r.state = 'open' and r.kind in ${kinds}
    and r.destination <> 'committee' and exists (
      select from free join ${deliveryTable} f on f.id = free.id join ${reminderTable} fr on fr.key = f.reminder
      where f.id <> d.id and f.platform = d.platform and f.place = d.place
        and fr.destination = r.destination and fr.kind in ${kinds})
  for update of d skip locked`;

/** Gives those that go out together the key of the message that will carry them. */
async function carryTogether(db: Db, claims: readonly Claim[]): Promise<Claim[]> {
  const groups = gather(
    claims,
    ({ reminder }) => reminder,
    ({ place }) => `${place.platform}:${place.id}`,
  );
  const carried = groups.flatMap((group) => {
    const key = messageKey(group.map(({ reminder }) => reminder.key));
    return group.map((claim) => ({ ...claim, messageKey: key }));
  });
  const rows = carried
    .filter(({ messageKey: key, reminder }) => key !== reminder.key)
    .map(({ messageKey: carrier, reminder, place }) => ({ carrier, reminder: reminder.key, ...place }));
  if (rows.length > 0)
    await db.execute(sql`
      update ${deliveryTable} d set carrier = row.carrier
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as row(carrier text, reminder text, platform text, id text)
      where d.reminder = row.reminder and d.platform = row.platform and d.place = row.id`);
  return carried;
}

/**
 * Takes deliveries that nobody else has taken: of two that ask at once, each gets different ones. Whatever takes a
 * reminder back cancels its planned deliveries in the same transaction, so a plan that is being saved is not overtaken.
 */
export async function take(db: Db, taking: Taking): Promise<Claim[]> {
  const { from, set, where, leaseMs, limit, outcome, together = false, crash } = taking;
  return db.transaction(async (tx) => {
    const taken = await rowsOf<Taken>(
      tx,
      sql`
        with free as (
          select d.id from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
          where d.state = ${from} and d.next_at <= now() and ${where}
          order by r.at, d.id limit ${limit}
          for update of d skip locked
        ), mates as (
          ${together ? mates : sql`select id from free where false`}
        ), chosen as (
          select id from free union select id from mates
        ), taken as (
          update ${deliveryTable} d set fence = d.fence + 1, ${set},
            lease_until = now() + ${leaseMs} * interval '1 millisecond'
          from chosen where d.id = chosen.id
          returning d.*
        ), noted as (
          insert into ${attemptTable} (delivery, fence, outcome) select id, fence, ${outcome} from taken
        )
        select r.key, r.subject, r.kind, r.rule, r.due_at::float8 as "dueAt", r.at::float8 as at, r.destination,
          t.platform, t.place, t.fence, t.attempt, t.carrier, t.message_id as "messageId",
          t.possible_repeat as "possibleRepeat"
        from taken t join ${reminderTable} r on r.key = t.reminder
        order by r.at, t.id`,
    );
    const single = taken.map(claimOf);
    const claims = together ? await carryTogether(tx, single) : single;
    if (claims.length > 0) crash('CP11');
    return claims;
  });
}

import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { type Db, rowsOf } from './db.ts';
import { anyOf, insertReminders } from './reminder-rows.ts';
import { doubtRestored } from './restore.ts';
import { deliveryTable, reminderTable } from './schema.ts';
import { asksAnew, settleRoundBefore } from './settle-rounds.ts';
import type { Opening } from './store.ts';
import { settleAll } from './transitions.ts';

const keysOf = (openings: readonly Opening[]) => openings.map(({ key }) => key);

async function skipPlanned(db: Db, openings: readonly Opening[], reason: string): Promise<void> {
  if (openings.length === 0) return;
  await db
    .update(reminderTable)
    .set({ state: 'skipped', reason })
    .where(and(sql`${reminderTable.key} = ${anyOf(keysOf(openings))}`, eq(reminderTable.state, 'planned')));
}

/** Those of which another reminder of the same item to the same destination has come due since. */
async function overtakenOf(db: Db, openings: readonly Opening[], now: Instant): Promise<Set<string>> {
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`
      select r.key from ${reminderTable} r where r.key = ${anyOf(keysOf(openings))} and exists (
        select from ${reminderTable} newer
        where newer.subject = r.subject and newer.destination = r.destination
          and newer.at > r.at and newer.at <= ${now} and newer.state in ('planned', 'open', 'sent'))`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** The deliveries of one reminder, each place once. */
const deliveriesOf = ({ key, places }: Opening) =>
  [...new Map(places.map((place) => [`${place.platform}:${place.id}`, place])).values()].map(
    ({ platform, id }) => ({ reminder: key, platform, place: id }),
  );

async function addDeliveries(db: Db, openings: readonly Opening[]): Promise<void> {
  if (openings.length === 0) return;
  await db
    .update(reminderTable)
    .set({ state: 'open', reason: null })
    .where(sql`${reminderTable.key} = ${anyOf(keysOf(openings))}`);
  // A reminder that was taken back and is owed again has deliveries that were cancelled.
  const fresh = await rowsOf<{ key: string }>(
    db,
    sql`
      insert into ${deliveryTable} (reminder, platform, place)
      select reminder, platform, place
      from json_to_recordset(${JSON.stringify(openings.flatMap(deliveriesOf))}::json)
        as row(reminder text, platform text, place text)
      on conflict (reminder, platform, place) do update set state = 'planned', next_at = now()
        where ${deliveryTable}.state = 'cancelled'
      returning reminder as key`,
  );
  await doubtRestored(db, keysOf(openings));
  const waiting = new Set(fresh.map(({ key }) => key));
  const settled = keysOf(openings).filter((key) => !waiting.has(key));
  if (settled.length > 0) await settleAll(db, settled);
}

async function openWithin(
  db: Db,
  { now, openings }: { now: Instant; openings: readonly Opening[] },
): Promise<string[]> {
  const rows = await db
    .select({ key: reminderTable.key, kind: reminderTable.kind })
    .from(reminderTable)
    .where(
      and(
        sql`${reminderTable.key} = ${anyOf(keysOf(openings))}`,
        eq(reminderTable.state, 'planned'),
        lte(reminderTable.at, now),
      ),
    )
    .orderBy(asc(reminderTable.key))
    .for('update');
  const keys = new Set(rows.map(({ key }) => key));
  const due = openings.filter(({ key }) => keys.has(key));
  if (due.length === 0) return [];
  const overtaken = await overtakenOf(db, due, now);
  const wanted = due.filter(({ key }) => !overtaken.has(key));
  const placeless = wanted.filter(({ places }) => places.length === 0);
  await skipPlanned(
    db,
    due.filter(({ key }) => overtaken.has(key)),
    'newer',
  );
  await skipPlanned(db, placeless, 'no-place');
  for (const { fallback } of placeless) if (fallback) await insertReminders(db, fallback(0));
  const placed = wanted.filter(({ places }) => places.length > 0);
  await addDeliveries(db, placed);
  const asking = new Set(rows.filter(({ kind }) => asksAnew(kind)).map(({ key }) => key));
  await settleRoundBefore(
    db,
    keysOf(placed).filter((key) => asking.has(key)),
  );
  return keysOf(due);
}

/** Turns due reminders into their deliveries, or skips them, in one transaction; the keys of those that it did. */
export async function openAll(
  db: Db,
  { now, openings }: { now: Instant; openings: readonly Opening[] },
): Promise<readonly string[]> {
  if (openings.length === 0) return [];
  return db.transaction((tx) => openWithin(tx, { now: Math.floor(now), openings }));
}

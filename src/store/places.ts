import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Place } from '../domain/delivery.ts';
import { dayMs } from '../domain/instant.ts';
import { type PlaceTrouble, placeRestMs } from '../domain/place-state.ts';
import { type Db, rowsOf } from './db.ts';
import { insertReminders } from './reminder-rows.ts';
import { deliveryTable, placeTable } from './schema.ts';
import type { Places } from './store.ts';

type Trouble = Parameters<Places['close']>[0];
type Row = typeof placeTable.$inferSelect;

const isPlace = ({ platform, id }: Place) => and(eq(placeTable.platform, platform), eq(placeTable.id, id));
const epochMs = (column: unknown) => sql<number>`floor(extract(epoch from ${column}) * 1000)::float8`;

// A place that takes no messages is in more trouble than one that only does not show them.
const isWorse = (state: PlaceTrouble, than: Row['state']): boolean =>
  than === 'open' || (than === 'no-history' && state !== 'no-history');

async function lockRow(tx: Db, { platform, id }: Place): Promise<Row> {
  await tx.insert(placeTable).values({ platform, id }).onConflictDoNothing();
  const [row] = await tx.select().from(placeTable).where(isPlace({ platform, id })).for('update');
  if (!row) throw new Error('the row of a place was not written');
  return row;
}

/** Whether a note has said the same: of this place within a day, or of another on its platform that is still in trouble. */
async function isTold(tx: Db, { place, cure }: Trouble): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`
      select from ${placeTable} p where p.platform = ${place.platform} and p.cure = ${cure} and (
        p.id = ${place.id} and p.told_at > now() - ${dayMs} * interval '1 millisecond'
        or p.id <> ${place.id} and p.state <> 'open' and p.told_at is not null)`,
  );
  return rows.length > 0;
}

async function close(tx: Db, trouble: Trouble): Promise<number> {
  const { place, state, cure, why, fallback } = trouble;
  const row = await lockRow(tx, place);
  const isNew = isWorse(state, row.state);
  if (!isNew && row.state !== state) return (await sinceOf(tx, place)) ?? 0;
  const isToBeTold = isNew && fallback !== undefined && !(await isTold(tx, trouble));
  const failures = isNew ? 1 : row.failures + 1;
  await tx
    .update(placeTable)
    .set({
      state,
      cure,
      failures,
      why: why.replaceAll('\0', '').slice(0, 300),
      ...(isNew && { since: sql`now()` }),
      ...(isToBeTold && { toldAt: sql`now()` }),
      nextAt: sql`now() + ${placeRestMs(failures)} * interval '1 millisecond'`,
    })
    .where(isPlace(place));
  const since = (await sinceOf(tx, place)) ?? 0;
  if (isToBeTold) await insertReminders(tx, fallback(since));
  return since;
}

async function sinceOf(tx: Db, place: Place): Promise<number | undefined> {
  const [row] = await tx
    .select({ since: epochMs(placeTable.since) })
    .from(placeTable)
    .where(isPlace(place));
  return row?.since;
}

const waitingAt = sql`
  ${deliveryTable} d where d.platform = p.platform and d.place = p.id and d.state in ('planned', 'unknown')`;

/** How the places are; its times are the database's own. */
export function createPlaces(db: Db): Places {
  return {
    close: (trouble) => db.transaction((tx) => close(tx, trouble)),
    async open(place, troubles) {
      await db
        .update(placeTable)
        .set({ state: 'open', failures: 0 })
        .where(and(isPlace(place), inArray(placeTable.state, [...troubles])));
    },
    async retry(platform) {
      await db
        .update(placeTable)
        .set({ nextAt: sql`now()` })
        .where(and(eq(placeTable.platform, platform), ne(placeTable.state, 'open')));
    },
    async troubled() {
      const rows = await rowsOf<{
        platform: string;
        id: string;
        state: PlaceTrouble;
        cure: string;
        why: string;
        since: number;
        waiting: number;
      }>(
        db,
        sql`
          select platform, id, state, cure, why, ${epochMs(sql`since`)} as since,
            (select count(*)::int from ${waitingAt}) as waiting
          from ${placeTable} p where state <> 'open' order by p.since, platform, id`,
      );
      return rows.map(({ platform, id, ...trouble }) => ({ ...trouble, place: { platform, id } }));
    },
    toLook: () =>
      rowsOf<Place>(
        db,
        sql`
          select platform, id from ${placeTable} p
          where state <> 'open' and next_at <= now() and not exists (select from ${waitingAt}) limit 20`,
      ),
  };
}

import { sql } from 'drizzle-orm';
import type { Place } from '../domain/delivery.ts';
import { chooseTurns, type Drawn, drawsOf, patientKinds, type Turn } from '../domain/pace.ts';
import { allowanceTable } from './allowance-table.ts';
import { type Db, rowsOf } from './db.ts';
import { deliveryTable, placeTable, reminderTable } from './schema.ts';

/** Of `d`, a delivery: its place takes messages, or has been left alone for long enough to be tried. */
export const placeIsTried = sql`not exists (
  select from ${placeTable} p where p.platform = d.platform and p.id = d.place
    and p.state in ('no-access', 'gone') and p.next_at > now())`;

/** Of `r`, a reminder: false, which sorts first, when it should not wait behind a digest. */
export const isPatient = sql`(r.kind in (${sql.join(
  patientKinds.map((kind) => sql`${kind}`),
  sql`, `,
)}))`;

// Not now(), which is when the transaction began: it may have waited for its turn since.
const aheadMs = sql.raw(`(extract(epoch from free_at - clock_timestamp()) * 1000)::float8`);
const afterMs = (ms: unknown) => sql`${ms}::float8 * interval '1 millisecond'`;

/** Where something may be sent, or with `stale` updated, the most urgent first; and what has been drawn of every limit. */
export async function readyPlaces(
  db: Db,
  { limit, stale = false }: { limit: number; stale?: boolean },
): Promise<{ places: readonly Place[]; drawn: readonly Drawn[] }> {
  const isWanted = stale
    ? sql`d.state = 'stale' and (d.lease_until is null or d.lease_until < now())`
    : sql`d.state = 'planned' and r.state = 'open' and ${placeIsTried}`;
  const [row] = await rowsOf<{ places: Place[] | null; drawn: Drawn[] | null }>(
    db,
    sql`
      select (
        select json_agg(json_build_object('platform', platform, 'id', place)) from (
          select d.platform, d.place from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
          where d.next_at <= now() and ${isWanted}
          group by d.platform, d.place order by bool_and(${isPatient}),
            coalesce(min(r.at) filter (where not ${isPatient}), min(r.at)), d.place limit ${limit}
        ) ready
      ) as places, (
        select json_agg(json_build_object('platform', platform, 'scope', scope, 'aheadMs', ${aheadMs}))
        from ${allowanceTable} where free_at > now()
      ) as drawn`,
  );
  return { places: row?.places ?? [], drawn: row?.drawn ?? [] };
}

/**
 * Draws on the limits for these turns, within the transaction that claims for them; those whose turn it still is. Every
 * transaction locks the limits in the order of their names.
 */
export async function drawTurns(tx: Db, turns: readonly Turn[]): Promise<readonly Turn[]> {
  const wanted = drawsOf(turns);
  if (wanted.length === 0) return turns;
  const drawn = await rowsOf<Drawn>(
    tx,
    sql`
      insert into ${allowanceTable} (platform, scope, free_at)
      select platform, scope, clock_timestamp()
      from json_to_recordset(${JSON.stringify(wanted)}::json) as row(platform text, scope text)
      order by platform, scope
      on conflict (platform, scope) do update set free_at = ${allowanceTable}.free_at
      returning platform, scope, ${aheadMs} as "aheadMs"`,
  );
  const chosen = chooseTurns(turns, { drawn, limit: turns.length }).turns;
  await tx.execute(sql`
    update ${allowanceTable} a set free_at = greatest(a.free_at, clock_timestamp()) + ${afterMs(sql`row.ms`)}
    from json_to_recordset(${JSON.stringify(drawsOf(chosen))}::json) as row(platform text, scope text, ms float8)
    where a.platform = row.platform and a.scope = row.scope`);
  return chosen;
}

/** Draws nothing more on these limits for so long. */
export async function restScopes(
  db: Db,
  { platform, scopes, forMs }: { platform: string; scopes: readonly string[]; forMs: number },
): Promise<void> {
  await db.execute(sql`
    insert into ${allowanceTable} (platform, scope, free_at)
    select ${platform}, value, clock_timestamp() + ${afterMs(forMs)}
    from json_array_elements_text(${JSON.stringify(scopes)}::json) order by value
    on conflict (platform, scope) do update set free_at = greatest(${allowanceTable}.free_at, excluded.free_at)`);
}

/** Drops limits that nothing has drawn on for a day. */
export const pruneAllowances = (tx: Db): Promise<unknown> =>
  tx.execute(sql`delete from ${allowanceTable} where free_at < now() - interval '1 day'`);

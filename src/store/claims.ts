import { type SQL, sql } from 'drizzle-orm';
import { bundle, bundledKinds, largestBundle } from '../domain/bundle.ts';
import type { Claim } from '../domain/delivery.ts';
import type { Turn } from '../domain/pace.ts';
import { bundleKey } from '../domain/reminder-key.ts';
import type { Crash } from '../process/crash.ts';
import { type Db, rowsOf } from './db.ts';
import { drawTurns, isPatient } from './pace.ts';
import { type ReminderRow, reminderOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, placeTable, reminderTable } from './schema.ts';

type ClaimedRow = ReminderRow & {
  platform: string;
  place: string;
  fence: number;
  attempt: number;
  bundle: string | null;
  messageId: string | null;
  possibleRepeat: boolean;
  heals: boolean;
};

const claimOf = ({
  platform,
  place,
  fence,
  attempt,
  bundle: stored,
  messageId,
  possibleRepeat,
  heals,
  ...row
}: ClaimedRow): Claim => ({
  fence,
  attempt,
  possibleRepeat,
  heals,
  place: { platform, id: place },
  bundleKey: stored ?? row.key,
  reminder: reminderOf(row),
  ...(messageId !== null && { messageId }),
});

/** Which deliveries to claim, and what becomes of them besides a new fence and a lease. */
type ClaimQuery = {
  from: 'planned' | 'unknown' | 'stale';
  /** Assignments beyond fence and lease. */
  set: SQL;
  /** Further conditions on `d`, the delivery, and `r`, its reminder. */
  where: SQL;
  /** Those on `d` that another claim may have changed meanwhile, beside its state: looked at again once it is locked. */
  still?: SQL;
  /** Only this reminder, and the rest of its bundle. */
  key?: string | undefined;
  leaseMs: number;
  limit: number;
  outcome: 'claimed' | 'probing' | 'updating';
  /** Whether the rest of each bundle is claimed as well, beyond `limit`. */
  bundled?: boolean;
  /** Only at these places: one message where a limit is drawn on, and nothing where others have drawn on it meanwhile. */
  turns?: readonly Turn[] | undefined;
  crash: Crash;
};

const kinds = sql`(${sql.join(
  bundledKinds.map((kind) => sql`${kind}`),
  sql`, `,
)})`;

const anyNumber = 1_000_000;

const waits = ({ from, still = sql`true` }: Pick<ClaimQuery, 'from' | 'still'>) =>
  sql`d.state = ${from} and d.next_at <= now() and ${still}`;

// As one condition, which no index answers: those few that wait are found by their ids.
const isStill = (query: Pick<ClaimQuery, 'from' | 'still'>) => sql`(${waits(query)}) is true`;

/** Deliveries that may be in one bundle with one of those that are free, so many for each place and destination. */
const restOfBundles = (most: number) => sql`
  select d.id from ${deliveryTable} d join (
    select w.id, row_number() over (partition by w.platform, w.place, w.destination order by w.at, w.id) as nth
    from waiting w
    where w.kind in ${kinds} and w.destination <> 'committee' and w.id not in (select id from free)
      and ((w.platform, w.place, w.destination) in (
        select f.platform, f.place, f.destination from waiting f join free on free.id = f.id where f.kind in ${kinds}
      )) is true
  ) more on more.id = d.id
  where more.nth <= ${most} and ${isStill({ from: 'planned' })} for update of d skip locked`;

/** Whose turn it is, with whether the place has a limit. */
const turnRows = (turns: readonly Turn[]) => {
  const rows = turns.map(({ place, draws }) => ({ ...place, paced: draws.length > 0 }));
  return sql`
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(platform text, id text, paced boolean)`;
};

/** What may be claimed, where it is whose turn. */
function waiting(query: ClaimQuery, turns: readonly Turn[] | undefined): SQL {
  const reminder = sql`join ${reminderTable} r on r.key = d.reminder`;
  const columns = sql`d.id, d.platform, d.place, r.key, r.destination, r.kind, r.at, ${isPatient} as is_patient`;
  if (!turns)
    return sql`
      waiting as materialized (
        select ${columns}, false as paced from ${deliveryTable} d ${reminder}
        where ${waits(query)} and ${query.where}
      )`;
  // "is true" has each compared with a table of the turns, rather than with every one of them.
  return sql`
    turn as materialized (${turnRows(turns)}), waiting as materialized (
      select ${columns}, turn.paced
      from ${deliveryTable} d join turn on turn.platform = d.platform and turn.id = d.place ${reminder}
      where ${waits(query)} and ${query.where} and ((d.platform, d.place) in (select platform, id from turn)) is true
    )`;
}

/** Of what waits as many as are wanted, unless another claim has them. */
const freeWhere = ({ limit, key, ...query }: ClaimQuery, where: SQL) => sql`
  select d.id from waiting w join ${deliveryTable} d on d.id = w.id
  where ${isStill(query)} and ${where} ${key === undefined ? sql`` : sql`and w.key = ${key}`}
  order by w.is_patient, w.at, w.id limit ${limit}
  for update of d skip locked`;

/** What nobody has claimed: one of each place with a limit, and any of the others. */
const freeDeliveries = (query: ClaimQuery): SQL => sql`
  one as (
    select n.id from (select distinct platform, place from waiting where paced) paced cross join lateral (
      ${freeWhere({ ...query, limit: 1 }, sql`w.platform = paced.platform and w.place = paced.place`)}
    ) n
  ), several as (
    ${freeWhere(query, sql`not w.paced`)}
  ), free as (
    select id from one union all select id from several
  )`;

/** Bundles claims, and writes the key of each bundle of several beside its deliveries. */
async function bundleClaimed(db: Db, claims: readonly Claim[]): Promise<Claim[]> {
  const bundles = bundle(claims, {
    reminderOf: ({ reminder }) => reminder,
    placeOf: ({ place }) => `${place.platform}:${place.id}`,
  });
  const bundled = bundles.flatMap((members) => {
    const key = bundleKey(members.map(({ reminder }) => reminder.key));
    return members.map((claim) => ({ ...claim, bundleKey: key }));
  });
  const rows = bundled
    .filter(({ bundleKey: key, reminder }) => key !== reminder.key)
    .map(({ bundleKey: key, reminder, place }) => ({ bundle: key, reminder: reminder.key, ...place }));
  if (rows.length > 0)
    await db.execute(sql`
      update ${deliveryTable} d set carrier = row.bundle
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as row(bundle text, reminder text, platform text, id text)
      where d.reminder = row.reminder and d.platform = row.platform and d.place = row.id`);
  return bundled;
}

/**
 * Claims deliveries that nobody else has claimed: of two that ask at once, each gets different ones. Whatever takes a
 * reminder back cancels its planned deliveries in the same transaction, so a plan that is being saved is not overtaken.
 */
export async function claimDeliveries(db: Db, query: ClaimQuery): Promise<Claim[]> {
  const { set, leaseMs, outcome, bundled = false, crash } = query;
  return db.transaction(async (tx) => {
    const turns = query.turns && (await drawTurns(tx, query.turns));
    if (turns?.length === 0) return [];
    const rows = await rowsOf<ClaimedRow>(
      tx,
      sql`
        with ${waiting(query, turns)}, ${freeDeliveries(query)}, rest as (
          ${bundled ? restOfBundles(turns ? largestBundle - 1 : anyNumber) : sql`select id from free where false`}
        ), chosen as (
          select id from free union select id from rest
        ), taken as (
          update ${deliveryTable} d set fence = d.fence + 1, ${set},
            lease_until = now() + ${leaseMs} * interval '1 millisecond'
          from chosen where d.id = chosen.id
          returning d.*
        ), noted as (
          insert into ${attemptTable} (delivery, fence, outcome) select id, fence, ${outcome} from taken
        )
        select r.key, r.subject, r.kind, r.rule, r.due_at::float8 as "dueAt", r.at::float8 as at, r.destination,
          t.platform, t.place, t.fence, t.attempt, t.carrier as bundle, t.message_id as "messageId",
          t.possible_repeat as "possibleRepeat", exists (
            select from ${placeTable} p where p.platform = t.platform and p.id = t.place and p.state <> 'open'
          ) as heals
        from taken t join ${reminderTable} r on r.key = t.reminder
        order by ${isPatient}, r.at, t.id`,
    );
    const single = rows.map(claimOf);
    const claims = bundled ? await bundleClaimed(tx, single) : single;
    if (claims.length > 0) crash('before-claim-committed');
    return claims;
  });
}

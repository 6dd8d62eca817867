import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Claim, Place } from '../domain/delivery.ts';
import type { Crash } from '../process/crash.ts';
import { claimDeliveries } from './claims.ts';
import { type Db, rowsOf } from './db.ts';
import { firstMessage } from './first-message.ts';
import { placeIsTried, readyPlaces, restScopes } from './pace.ts';
import { refreshMessages, updatePauseMs } from './refresh.ts';
import { insertReminders, reminderOf } from './reminder-rows.ts';
import { attemptTable, deliveryTable, reminderTable } from './schema.ts';
import { recordSent } from './sent.ts';
import type { Ledger } from './store.ts';
import { type Transition, transition } from './transitions.ts';

/** The part of the ledger that takes a delivery through its states. */
export type Deliveries = Omit<
  Ledger,
  'list' | 'waiting' | 'tally' | 'overdue' | 'owe' | 'unsettled' | 'due' | 'open' | 'openAll' | 'skip'
>;

const onTheWay = ['sending', 'probing', 'unknown'] as const;

// A platform that cannot be asked now is asked again after this rest.
const askAgainMs = 5000;

const again = sql`case when r.state in ('planned', 'open') then 'planned' else 'cancelled' end`;
const afterMs = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`;

const laterStep = (claim: Claim, delayMs: number, reason: string): Transition => ({
  claim,
  from: [...onTheWay, 'stale'],
  set: sql`state = case when d.state = 'stale' then 'stale' else ${again} end, next_at = ${afterMs(delayMs)}`,
  outcome: 'later',
  reason,
});

/** An update that may have arrived is made again: it says the same. */
const unsureStep = (claim: Claim, reason: string): Transition => ({
  claim,
  from: [...onTheWay, 'stale'],
  set: sql`
    state = case when d.state = 'stale' then 'stale' else 'unknown' end,
    next_at = case when d.state = 'sending' then now() else ${afterMs(askAgainMs)} end`,
  outcome: 'unsure',
  reason,
});

/** A message that can no longer be updated stays as it was sent. */
const refuseStep = (claim: Claim, reason: string, isGone: boolean): Transition => ({
  claim,
  from: [...onTheWay, 'stale'],
  set: isGone ? sql`state = 'dead'` : sql`state = case when d.state = 'stale' then 'sent' else 'dead' end`,
  outcome: 'refused',
  reason,
});

// `cancelled` as well: what was taken back while it was on its way has been sent all the same.
const sentStep = (claim: Claim, messageId: string): Transition => ({
  claim,
  from: [...onTheWay, 'cancelled'],
  set: sql`
    state = case when d.overtaken then 'stale' else 'sent' end,
    message_id = ${messageId}, sent_at = now(), next_at = now()`,
  outcome: 'sent',
});

async function addDelivery(db: Db, key: string, { platform, id }: Place): Promise<void> {
  await db.insert(deliveryTable).values({ reminder: key, platform, place: id }).onConflictDoNothing();
}

/** When a place last took a message, 0 when it never did. */
async function lastSentAt(db: Db, { platform, id }: Place): Promise<number> {
  const [row] = await rowsOf<{ at: number | null }>(
    db,
    sql`
      select floor(extract(epoch from max(sent_at)) * 1000)::float8 as at from ${deliveryTable}
      where platform = ${platform} and place = ${id}`,
  );
  return row?.at ?? 0;
}

async function reap(db: Db): Promise<number> {
  const rows = await rowsOf(
    db,
    sql`
      with lost as (
        select id from ${deliveryTable}
        where state in ('sending', 'probing') and lease_until < now() for update skip locked
      ), moved as (
        update ${deliveryTable} d set state = 'unknown', lease_until = null, next_at = now(), reason = 'lease ended'
        from lost where d.id = lost.id returning d.id, d.fence
      )
      insert into ${attemptTable} (delivery, fence, outcome) select id, fence, 'reaped' from moved returning id`,
  );
  return rows.length;
}

/** The transitions of the ledger; each is one transaction with all its guards in the statement. */
export function createDeliveries(db: Db, crash: Crash): Deliveries {
  return {
    ready: (query) => readyPlaces(db, query),
    rest: (query) => restScopes(db, query),
    claim: ({ leaseMs, limit, key, turns }) =>
      claimDeliveries(db, {
        from: 'planned',
        set: sql`state = 'sending', attempt = d.attempt + 1, started_at = now(), overtaken = false, reason = null, carrier = null`,
        where: sql`r.state = 'open' and ${placeIsTried}`,
        key,
        leaseMs,
        limit,
        turns,
        outcome: 'claimed',
        bundled: true,
        crash,
      }),
    sent: (claim, { messageId, planAt }) =>
      transition(db, sentStep(claim, messageId), async (tx) => {
        await tx.execute(sql`
          update ${reminderTable} set sent_at = coalesce(sent_at, ${Math.floor(planAt)}),
            state = case when state in ('superseded', 'cancelled', 'skipped') then 'sent' else state end
          where key = ${claim.reminder.key}`);
        crash('before-sent-committed');
      }),
    sentAll: (results) => recordSent(db, results, crash),
    async later(claim, { delayMs, reason }) {
      await transition(db, laterStep(claim, delayMs, reason));
    },
    async unsure(claim, reason) {
      await transition(db, unsureStep(claim, reason));
    },
    async refuse(claim, reason, { instead, fallback, isGone = false } = {}) {
      await transition(db, refuseStep(claim, reason, isGone), async (tx) => {
        if (isGone)
          await tx
            .update(reminderTable)
            .set({ state: 'dead', reason })
            .where(eq(reminderTable.key, claim.reminder.key));
        if (instead) await addDelivery(tx, claim.reminder.key, instead);
        else if (fallback) await insertReminders(tx, fallback(await lastSentAt(tx, claim.place)));
      });
    },
    reap: () => reap(db),
    probe: ({ settleMs, leaseMs, limit }) =>
      claimDeliveries(db, {
        from: 'unknown',
        set: sql`state = 'probing'`,
        where: sql`d.started_at <= now() - ${settleMs} * interval '1 millisecond' and ${placeIsTried}`,
        leaseMs,
        limit,
        outcome: 'probing',
        crash,
      }),
    async absent(claim) {
      const set = sql`state = ${again}, next_at = now()`;
      await transition(db, { claim, from: ['probing'], set, outcome: 'absent' });
    },
    async unanswerable(claim, policy) {
      const set =
        policy === 'never-lose'
          ? sql`state = ${again}, next_at = now(), possible_repeat = true`
          : sql`state = 'held'`;
      await transition(db, {
        claim,
        from: ['probing'],
        set,
        outcome: 'unanswerable',
        reason: 'the platform could not be asked',
      });
    },
    claimStale: ({ leaseMs, limit, turns }) =>
      claimDeliveries(db, {
        from: 'stale',
        set: sql`attempt = d.attempt + 1`,
        where: sql`true`,
        still: sql`(d.lease_until is null or d.lease_until < now())`,
        leaseMs,
        limit,
        turns,
        outcome: 'updating',
        crash,
      }),
    refresh: (keys) => refreshMessages(db, keys),
    async bundleOf({ place, bundleKey, messageId, reminder }) {
      const { platform, id } = place;
      const isOfBundle = eq(deliveryTable.bundle, bundleKey);
      // What stands in a message bears its id, whatever it was bundled as before a restore; a part may not be recorded yet.
      const isInMessage =
        messageId === undefined
          ? isOfBundle
          : or(eq(deliveryTable.messageId, messageId), and(isOfBundle, isNull(deliveryTable.messageId)));
      const rows = await db
        .select({ reminder: reminderTable })
        .from(deliveryTable)
        .innerJoin(reminderTable, eq(reminderTable.key, deliveryTable.reminder))
        .where(
          and(
            isInMessage,
            eq(deliveryTable.platform, platform),
            eq(deliveryTable.place, id),
            inArray(deliveryTable.state, [...onTheWay, 'sent', 'stale']),
          ),
        )
        .orderBy(asc(reminderTable.dueAt), asc(reminderTable.key));
      return rows.length === 0 ? [reminder] : rows.map(({ reminder: row }) => reminderOf(row));
    },
    firstMessage: (claim) => firstMessage(db, claim),
    async updated(claim) {
      const set = sql`state = 'sent', overtaken = false, next_at = ${afterMs(updatePauseMs)}`;
      // `stale` counted as sent already.
      await transition(db, { claim, from: ['stale'], set, outcome: 'updated', isSettled: true });
    },
  };
}

import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from '../../src/domain/audit.ts';
import {
  type DeliveryState,
  deliveryStates,
  type ReminderState,
  reminderStates,
} from '../../src/domain/delivery.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { type Db, rowsOf } from '../../src/store/db.ts';
import type { Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { hasPostgres } from '../servers.ts';
import { describeStores } from './bench.ts';
import { change } from './change-plan.ts';

const now = inRio('2027-10-01 12:00');
const items = ['paper', 'programme'];
const underWay: readonly DeliveryState[] = ['planned', 'sending', 'unknown', 'probing', 'stale', 'held'];

type Row = {
  subject: string;
  destination: string;
  daysAgo: number;
  state: ReminderState;
  deliveries: readonly { place: string; state: DeliveryState; minutesLater: number }[];
};

const rowOf: fc.Arbitrary<Row> = fc.record({
  subject: fc.constantFrom('paper', 'programme', 'gone', 'digest', 'round.r.owner'),
  destination: fc.constantFrom('owner', 'committee'),
  daysAgo: fc.integer({ min: -20, max: 250 }),
  state: fc.constantFrom(...reminderStates),
  deliveries: fc.uniqueArray(
    fc.record({
      place: fc.constantFrom('C1', 'D1', 'D2'),
      state: fc.constantFrom(...deliveryStates),
      minutesLater: fc.integer({ min: 0, max: 90 * 24 * 60 }),
    }),
    { maxLength: 2, selector: ({ place }) => place },
  ),
});

async function write(db: Db, rows: readonly Row[]): Promise<void> {
  const reminders = rows.map(({ daysAgo, deliveries: _, ...row }, index) => ({
    ...row,
    key: `key-${index}`,
    at: now - daysAgo * dayMs,
  }));
  const deliveries = rows.flatMap(({ daysAgo, deliveries: each }, index) =>
    each.map(({ minutesLater, ...delivery }) => ({
      ...delivery,
      reminder: `key-${index}`,
      sent: (now - daysAgo * dayMs) / 1000 + minutesLater * 60,
    })),
  );
  await db.execute(sql`
    insert into reminder (key, subject, kind, rule, due_at, at, destination, state)
    select key, subject, 'before', key, at, at, destination, state
    from json_to_recordset(${JSON.stringify(reminders)}::json)
      as row(key text, subject text, at bigint, destination text, state text)`);
  await db.execute(sql`
    with d as (
      insert into delivery (reminder, platform, place, state, sent_at)
      select reminder, 'slack', place, state, to_timestamp(sent)
      from json_to_recordset(${JSON.stringify(deliveries)}::json)
        as row(reminder text, place text, state text, sent float8)
      returning id
    ) insert into attempt (delivery, fence, outcome) select id, 1, 'claimed' from d`);
}

type Kept = { key: string; subject: string; destination: string; at: number; state: ReminderState };
const kept = (db: Db) =>
  rowsOf<Kept>(db, sql`select key, subject, destination, at::float8 as at, state from reminder order by key`);

/** The last message about each item to each destination, and the last in each place: by what is in the tables. */
const lastSaid = (db: Db) =>
  rowsOf<{ reminder: string }>(
    db,
    sql`
      select reminder from (
        select distinct on (r.subject, r.destination) d.reminder from delivery d join reminder r on r.key = d.reminder
        where d.state in ('sent', 'stale') and r.subject in ('paper', 'programme', 'round.r.owner')
        order by r.subject, r.destination, d.id desc
      ) announced
      union select reminder from (
        select distinct on (r.subject, d.place) d.reminder from delivery d join reminder r on r.key = d.reminder
        where d.state in ('sent', 'stale') and r.subject in ('paper', 'programme', 'round.r.owner')
        order by r.subject, d.place, d.sent_at desc, d.id desc
      ) corrected order by 1`,
  );
const lastTaken = (db: Db) =>
  rowsOf(
    db,
    sql`select place, max(sent_at) from delivery where state in ('sent', 'stale') group by place order by 1`,
  );

async function pruneAll(store: Store, limit: number, at = now): Promise<void> {
  for (let round = 0; ; round += 1) {
    const gone = await store.prune({ now: at, items, limit });
    expect(gone).toBeLessThanOrEqual(3 * limit);
    if (gone === 0) return;
    expect(round).toBeLessThan(1_000);
  }
}

async function talliesOf({ ledger }: Store): Promise<Tally[]> {
  const told = await Promise.all([ledger.tally(), ...items.map((item) => ledger.tally({ item }))]);
  return told.map(({ lastAt: _, ...tally }) => tally);
}

describeStores('dropping what is old', { postgres: hasPostgres() }, (bench) => {
  async function empty(): Promise<void> {
    for (const table of ['attempt', 'delivery', 'reminder', 'reminder_total', 'inbox'])
      await bench.database().db.execute(sql`delete from ${sql.identifier(table)}`);
  }

  test('keeps every total, all that is owed or on its way, and what was said last', async () => {
    const store = bench.store();
    const { db } = bench.database();
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowOf, { maxLength: 14 }),
        fc.integer({ min: 2, max: 9 }),
        async (rows, limit) => {
          await empty();
          await write(db, rows);
          const [tallies, said, taken] = [await talliesOf(store), await lastSaid(db), await lastTaken(db)];
          await pruneAll(store, limit);
          const left = await kept(db);
          const keys = new Set(left.map(({ key }) => key));
          expect(await talliesOf(store)).toEqual(tallies);
          expect(await lastSaid(db)).toEqual(said);
          expect(await lastTaken(db)).toEqual(taken);
          const isBound = ({ daysAgo, state, deliveries }: Row) =>
            ['planned', 'open'].includes(state) ||
            daysAgo < 90 ||
            deliveries.some((each) => underWay.includes(each.state));
          const bound = rows.flatMap((row, index) => (isBound(row) ? [`key-${index}`] : []));
          expect(bound.filter((key) => !keys.has(key))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('forgets which item it was of, once the plan has it no more', async () => {
    const store = bench.store();
    const { db } = bench.database();
    await empty();
    await write(db, [
      { subject: 'paper', destination: 'owner', daysAgo: 200, state: 'dead', deliveries: [] },
      { subject: 'paper', destination: 'owner', daysAgo: 201, state: 'skipped', deliveries: [] },
    ]);
    await pruneAll(store, 5);
    expect(await store.ledger.tally({ item: 'paper' })).toMatchObject({ planned: 1, missed: 1 });
    await store.prune({ now, items: [], limit: 5 });
    expect(await store.ledger.tally({ item: 'paper' })).toMatchObject({ planned: 0 });
    expect(await store.ledger.tally()).toMatchObject({ planned: 1, missed: 1 });
  });

  test('an event is known for a month, and answers that are owed for ever', async () => {
    const store = bench.store();
    await empty();
    const event = { source: 'slack', id: 'e0', body: {}, receivedAt: now - 40 * dayMs };
    const events = (prefix: string, daysAgo: number) =>
      bench.database().db.execute(sql`
        insert into inbox (source, id, received_at, done)
        select 'slack', ${prefix} || n, ${now - daysAgo * dayMs}::bigint + n, n <> 3 from generate_series(0, 209) n`);
    await events('old', 40);
    await pruneAll(store, 50);
    // The last 200 are kept whatever their age.
    const isNew = (id: string) => store.receive({ ...event, id });
    expect([await isNew('old0'), await isNew('old20')]).toEqual([true, false]);
    await events('late', 1);
    await pruneAll(store, 50);
    expect([await isNew('old20'), await isNew('old3'), await isNew('late0')]).toEqual([true, false, false]);
    expect((await store.unfinished()).map(({ id }) => id)).toContain('old3');
  });
});

describeStores('dropping what is old', { postgres: false }, (bench) => {
  test('a year of a busy committee does not make it grow', async () => {
    const store = bench.store();
    const { db } = bench.database();
    const sizes: number[] = [];
    const place = { platform: 'slack', id: 'D1' };
    const firstDay = Date.parse('2027-01-04T12:00:00Z');
    for (let week = 0; week < 52; week += 2) {
      const at = firstDay + week * 7 * dayMs;
      const on = new Date(at + 6 * dayMs).toISOString().slice(0, 10);
      const lasting = deadlineOf('lasting', '2028-03-01', { owner: 'owner' });
      const fresh = deadlineOf(`week-${week}`, on);
      await change(
        store,
        (plan) =>
          committeePlan({
            // Far away, so that no digest begins on the way.
            congress: { ...plan.congress, starts: '2029-11-24', ends: '2029-11-26' },
            deadlines: [
              lasting,
              fresh,
              ...plan.deadlines.slice(1, 3).map((old) => ({ ...old, state: 'done' as const })),
            ],
          }),
        { now: at },
      );
      const due = await store.ledger.due({ now: at + 14 * dayMs, limit: 500 });
      await store.ledger.openAll({
        now: at + 14 * dayMs,
        openings: due.map(({ key }) => ({ key, places: [place] })),
      });
      for (;;) {
        const claims = await store.ledger.claim({ leaseMs: 60_000, limit: 500 });
        if (claims.length === 0) break;
        for (const claim of claims) await store.ledger.sent(claim, { messageId: `m${week}`, planAt: at });
      }
      await db.execute(sql`
        insert into inbox (source, id, received_at, done)
        select 'slack', ${`${week}-`} || n, ${at}, true from generate_series(1, 30) n`);
      for (const claim of await store.ledger.claimStale({ leaseMs: 60_000, limit: 500 }))
        await store.ledger.updated(claim);
      const ids = ((await store.plan())?.deadlines ?? []).map(({ id }) => id);
      while ((await store.prune({ now: at, items: ids, limit: 200 })) > 0);
      const [size] = await rowsOf<{ count: number }>(
        db,
        sql`select ((select count(*) from attempt) + (select count(*) from delivery) + (select count(*) from inbox)
          + (select count(*) from reminder where at <= ${at}) + (select count(*) from reminder_total))::int as count`,
      );
      sizes.push(size?.count ?? 0);
    }
    const most = (from: number, to: number) => Math.max(...sizes.slice(from, to));
    // A few totals a month are all that is added.
    expect(most(19, 26)).toBeLessThanOrEqual(most(9, 15) + 30);
    const { planned, sent, lastAt } = await store.ledger.tally();
    expect(sent).toBeGreaterThan(60);
    expect(planned).toBeGreaterThanOrEqual(sent);
    expect(lastAt).toBe(firstDay + 50 * 7 * dayMs);
  });
});

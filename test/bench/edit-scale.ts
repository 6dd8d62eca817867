import { performance } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Database } from '../../src/store/db.ts';
import type { Save, Store } from '../../src/store/store.ts';
import { calendar } from '../../src/time/calendar.ts';
import { type Figure, median } from './figures.ts';

const rounds = 5;

/** Milliseconds that this took, by the clock. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** So many deadlines, a day after the other, over a year. */
function deadlinesOf(plan: Plan, count: number): Deadline[] {
  return Array.from({ length: count }, (_, index) => {
    const model = plan.deadlines[index % plan.deadlines.length];
    const on = calendar.addDays('2008-03-01', index % 365);
    return model ? [{ ...model, id: `item-${index}`, due: { kind: 'absolute' as const, on } }] : [];
  }).flat();
}

/** The statements of one edit, as somebody would write them who knows what it changes: a round trip each. */
async function writeRaw({ db }: Database, nth: number): Promise<void> {
  const keys = JSON.stringify(Array.from({ length: 7 }, (_, index) => `raw-${nth}-${index}`));
  await db.transaction(async (tx) => {
    await tx.execute(sql`select version from plan for update`);
    await tx.execute(sql`update plan set version = version`);
    await tx.execute(sql`update plan_item set body = body where list = 'deadlines' and position = 500`);
    await tx.execute(sql`
      insert into history (at, by, via, verb, changes, items) values (1, 'raw', 'raw', 'raw', '[]', '{}')`);
    await tx.execute(sql`
      update reminder set state = state where key in (select key from reminder where subject = 'item-500')`);
    await tx.execute(sql`
      insert into reminder (key, subject, kind, rule, due_at, at, destination)
      select value, 'raw', 'before', value, 1, 9e14::bigint, 'raw' from json_array_elements_text(${keys}::json)`);
  });
}

type Bench = { store: Store; saving: Omit<Save, 'plan' | 'basedOn'>; saved: Plan };

/** A store whose plan has so many deadlines. */
async function openBench(plan: Plan, deadlines: Plan['deadlines'], database: Database): Promise<Bench> {
  const store = createStore(database, { planReminders, calendar });
  const now = calendar.endOfDay('2008-02-01', plan.congress.zone);
  const saving = { by: 'bench', via: 'bench', verb: 'bench', now };
  const basedOn = (await store.plan())?.version ?? 0;
  const { plan: saved } = await store.save({ ...saving, plan: { ...plan, deadlines }, basedOn });
  return { store, saving, saved };
}

async function save(bench: Bench, plan: Plan): Promise<void> {
  const { store, saving, saved } = bench;
  bench.saved = (await store.save({ ...saving, plan, basedOn: saved.version })).plan;
}

/** Ours against the bare statements, in turn, after one of each that is not counted. */
async function compare(
  raw: (nth: number) => Promise<void>,
  own: (nth: number) => Promise<void>,
): Promise<Figure> {
  await own(0);
  await raw(0);
  const [ownMs, rawMs, cpuMs]: [number[], number[], number[]] = [[], [], []];
  for (let nth = 1; nth <= rounds; nth += 1) {
    rawMs.push(await timed(() => raw(nth)));
    const before = process.cpuUsage();
    ownMs.push(await timed(() => own(nth)));
    const { user, system } = process.cpuUsage(before);
    cpuMs.push((user + system) / 1_000);
  }
  return {
    ratio: median(ownMs) / median(rawMs),
    raw: [
      `ours ${median(ownMs).toFixed(1)} ms (${median(cpuMs).toFixed(1)} ms of CPU)`,
      `rows alone ${median(rawMs).toFixed(1)} ms`,
    ],
  };
}

/** What one edit of a plan with so many deadlines costs, beside the bare statements of the rows that it changes. */
export async function measureEdit(plan: Plan, count: number, database: Database): Promise<Figure> {
  const bench = await openBench(plan, deadlinesOf(plan, count), database);
  return compare(
    (nth) => writeRaw(database, nth),
    (nth) => {
      const deadlines = bench.saved.deadlines.map((deadline, index) =>
        index === 500
          ? { ...deadline, due: { kind: 'absolute' as const, on: calendar.addDays('2008-09-01', nth) } }
          : deadline,
      );
      return save(bench, { ...bench.saved, deadlines });
    },
  );
}

/** The statements of a move of everything, on as many rows of its own as the ledger has planned. */
async function shiftRaw({ db }: Database, nth: number): Promise<void> {
  const { rows } = (await db.execute(sql`
    select key, due_at::float8 as due, at::float8 as at from reminder
    where state = 'planned' and subject <> 'raw'`)) as { rows: { key: string; due: number; at: number }[] };
  const fresh = rows.map((row) => ({ ...row, key: `raw-${nth}-${row.key}` }));
  await db.transaction(async (tx) => {
    await tx.execute(sql`select version from plan for update`);
    await tx.execute(sql`update plan set version = version`);
    await tx.execute(sql`
      insert into history (at, by, via, verb, changes, items) values (1, 'raw', 'raw', 'raw', '[]', '{}')`);
    await tx.execute(sql`
      update reminder set state = 'superseded' where state = 'planned' and subject = 'raw'`);
    await tx.execute(sql`
      insert into reminder (key, subject, kind, rule, due_at, at, destination)
      select key, 'raw', 'before', key, due, at, 'raw'
      from json_to_recordset(${JSON.stringify(fresh)}::json) as row(key text, due bigint, at bigint)`);
  });
}

/** What moving the congress costs whose dates all count from it, beside the bare statements of its reminders. */
export async function measureShift(plan: Plan, count: number, database: Database): Promise<Figure> {
  const deadlines = deadlinesOf(plan, count).map((deadline, index) => ({
    ...deadline,
    due: {
      ...{ kind: 'relative' as const, anchor: 'congress.starts' as const, sign: -1 as const },
      ...{ amount: index % 200, unit: 'day' as const },
    },
  }));
  const bench = await openBench(plan, deadlines, database);
  return compare(
    (nth) => shiftRaw(database, nth),
    (nth) => {
      const starts = calendar.addDays('2008-11-25', nth + 1);
      return save(bench, { ...bench.saved, congress: { ...bench.saved.congress, starts } });
    },
  );
}

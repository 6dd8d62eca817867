import { performance } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Database } from '../../src/store/db.ts';
import { calendar } from '../../src/time/calendar.ts';

const rounds = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that this took, by the clock. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** So many deadlines, a day after the other, over a year. */
function deadlinesOf(plan: Plan, count: number): Plan {
  const deadlines = Array.from({ length: count }, (_, index) => {
    const model = plan.deadlines[index % plan.deadlines.length];
    const on = calendar.addDays('2008-03-01', index % 365);
    return model ? [{ ...model, id: `item-${index}`, due: { kind: 'absolute' as const, on } }] : [];
  }).flat();
  return { ...plan, deadlines };
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

/**
 * What one edit of a plan with so many deadlines costs, beside the bare statements of the rows that it changes; medians
 * of rounds in turn.
 */
export async function measureEdit(plan: Plan, count: number, database: Database): Promise<string> {
  const store = createStore(database, { planReminders, calendar });
  const now = calendar.endOfDay('2008-02-01', plan.congress.zone);
  const saving = { by: 'bench', via: 'bench', verb: 'bench', now };
  const first = await store.plan();
  let saved = (await store.save({ ...saving, plan: deadlinesOf(plan, count), basedOn: first?.version ?? 0 }))
    .plan;
  const edit = async (nth: number) => {
    const deadlines = saved.deadlines.map((deadline, index) =>
      index === 500
        ? { ...deadline, due: { kind: 'absolute' as const, on: calendar.addDays('2008-09-01', nth) } }
        : deadline,
    );
    saved = (await store.save({ ...saving, plan: { ...saved, deadlines }, basedOn: saved.version })).plan;
  };
  await edit(0);
  await writeRaw(database, 0);
  const [own, raw, cpu]: [number[], number[], number[]] = [[], [], []];
  for (let nth = 1; nth <= rounds; nth += 1) {
    raw.push(await timed(() => writeRaw(database, nth)));
    const before = process.cpuUsage();
    own.push(await timed(() => edit(nth)));
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1_000);
  }
  const ratio = (median(own) / median(raw)).toFixed(1);
  return `one edit at ${count} deadlines on ${database.kind}: ${median(own).toFixed(1)} ms (${median(cpu).toFixed(1)} ms of CPU); the rows alone: ${median(raw).toFixed(1)} ms (${ratio} times)`;
}

import { and, asc, eq, gte, sql } from 'drizzle-orm';
import type { Plan } from '../domain/plan.ts';
import { ConflictError } from '../message/errors.ts';
import type { Db } from './db.ts';
import { planItemTable, planTable } from './schema.ts';

/** How many items each list of the plan has. */
export type Lists = Readonly<Record<string, number>>;

type Parts = Readonly<Record<string, unknown>>;
type Row = { list: string; position: number; body: unknown };

// Postgres takes 65,535 parameters, three for each row.
const rowsAtOnce = 5_000;

const isList = (entry: [string, unknown]): entry is [string, readonly unknown[]] => Array.isArray(entry[1]);
const listsOf = (plan: Parts) => new Map(Object.entries(plan).filter(isList));

/** What is written beside the lists. */
const restOf = (plan: Parts): Parts =>
  Object.fromEntries(Object.entries(plan).filter((entry) => entry[0] !== 'version' && !isList(entry)));

const hasSameParts = (a: Parts, b: Parts): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => a[name] === b[name]);

function changedRows(before: Parts, after: Parts): Row[] {
  const was = listsOf(before);
  return [...listsOf(after)].flatMap(([list, items]) => {
    const known = was.get(list) ?? [];
    if (items === known) return [];
    return items.flatMap((body, position) =>
      position < known.length && body === known[position] ? [] : [{ list, position, body }],
    );
  });
}

/** The plan as it stands; within a transaction that has locked it or sees one moment. */
export async function readPlan(db: Db): Promise<Plan | undefined> {
  const [row] = await db.select().from(planTable);
  // Databases of earlier versions have it whole until the first change.
  if (!row?.lists) return row?.body as Plan | undefined;
  const items = await db.select().from(planItemTable).orderBy(asc(planItemTable.position));
  const lists = new Map<string, unknown[]>(Object.keys(row.lists).map((list) => [list, []]));
  for (const { list, body } of items) lists.get(list)?.push(body);
  return { ...row.body, ...Object.fromEntries(lists), version: row.version } as Plan;
}

async function writeRows(db: Db, rows: readonly Row[]): Promise<void> {
  for (let i = 0; i < rows.length; i += rowsAtOnce)
    await db
      .insert(planItemTable)
      .values(rows.slice(i, i + rowsAtOnce))
      .onConflictDoUpdate({
        target: [planItemTable.list, planItemTable.position],
        set: { body: sql`excluded.body` },
      });
}

async function dropRows(db: Db, stored: Lists, lists: Lists): Promise<void> {
  for (const [list, length] of Object.entries(stored)) {
    const left = lists[list] ?? 0;
    if (left < length)
      await db
        .delete(planItemTable)
        .where(and(eq(planItemTable.list, list), gte(planItemTable.position, left)));
  }
}

/**
 * Writes what differs from `before`, the plan as it stands, whose unchanged parts `after` shares; `stored` are its lists
 * as they were written, null when it stands whole.
 * @throws {ConflictError} when the plan no longer stands at the version before
 */
export async function writePlan(
  db: Db,
  { before, after, stored }: { before: Plan | undefined; after: Plan; stored: Lists | null },
): Promise<void> {
  const standing: Parts = stored && before ? before : {};
  const lists = Object.fromEntries([...listsOf(after)].map(([list, { length }]) => [list, length]));
  const body = restOf(after) as Partial<Plan>;
  const isSame = stored !== null && hasSameParts(restOf(standing), body);
  const values = { version: after.version, lists, ...(!isSame && { body }) };
  const where = and(eq(planTable.slot, 1), eq(planTable.version, after.version - 1));
  const written = before
    ? await db.update(planTable).set(values).where(where).returning({ slot: planTable.slot })
    : await db
        .insert(planTable)
        .values({ slot: 1, ...values, body })
        .onConflictDoNothing()
        .returning({ slot: planTable.slot });
  if (written.length === 0) throw new ConflictError('the plan was changed in between');
  await dropRows(db, stored ?? {}, lists);
  await writeRows(db, changedRows(standing, after));
}

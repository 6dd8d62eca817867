import { eq, inArray } from 'drizzle-orm';
import type { Calendar } from '../domain/calendar.ts';
import { type FrozenReport, freeze, reportsToFreeze } from '../domain/frozen-report.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import type { Db } from './db.ts';
import { frozenTable } from './frozen-table.ts';
import { planTable } from './schema.ts';

/**
 * Keeps the reports that are to be frozen by now, within a transaction that holds the plan: as it stands, before it is
 * changed, it is what it was at the instant of each.
 */
export async function freezeReports(db: Db, plan: Plan, now: Instant, calendar: Calendar): Promise<void> {
  const due = reportsToFreeze(plan, now, calendar);
  if (due.length === 0) return;
  const rounds = due.map(({ round }) => round);
  const kept = await db
    .select({ round: frozenTable.round })
    .from(frozenTable)
    .where(inArray(frozenTable.round, rounds));
  const fresh = due.filter(({ round }) => !kept.some((each) => each.round === round));
  if (fresh.length === 0) return;
  await db
    .insert(frozenTable)
    .values(fresh.map((each) => freeze(plan, each)))
    .onConflictDoNothing();
}

/** The frozen report of a round, or the closing one; those that are to be frozen by now are kept first. */
export async function frozenReport(
  db: Db,
  {
    round,
    now,
    readPlan,
    calendar,
  }: { round: string; now: Instant; readPlan(db: Db): Promise<Plan | undefined>; calendar: Calendar },
): Promise<FrozenReport | undefined> {
  const find = async () => (await db.select().from(frozenTable).where(eq(frozenTable.round, round)))[0];
  const known = await find();
  if (known) return known;
  await db.transaction(async (tx) => {
    await tx.select({ version: planTable.version }).from(planTable).for('update');
    const plan = await readPlan(tx);
    if (plan) await freezeReports(tx, plan, now, calendar);
  });
  return find();
}

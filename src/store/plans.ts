import { isDeepStrictEqual } from 'node:util';
import { and, arrayContains, desc, eq, gte, sql } from 'drizzle-orm';
import type { Calendar } from '../domain/calendar.ts';
import { diffPlans } from '../domain/diff-plans.ts';
import { withHandovers } from '../domain/handovers.ts';
import type { Change, HistoryEntry } from '../domain/history.ts';
import type { Plan } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import { writtenPlan } from '../domain/written-plan.ts';
import { ConflictError } from '../message/errors.ts';
import type { Crash } from '../process/crash.ts';
import type { Db } from './db.ts';
import { freezeReports, frozenReport } from './frozen.ts';
import { frozenTable } from './frozen-table.ts';
import { pageMessageTable } from './page-table.ts';
import { type Lists, readPlan, writePlan } from './plan-rows.ts';
import { replan } from './replan.ts';
import { attemptTable, deliveryTable, historyTable, inboxTable, planTable, reminderTable } from './schema.ts';
import type { InboxKey, Save, Saved, Store } from './store.ts';
import { reminderTotalTable } from './total-table.ts';

/** What the store needs to know of the world outside it. */
export type PlanContext = {
  planReminders: (plan: Plan, calendar: Calendar) => readonly Reminder[];
  calendar: Calendar;
  /** Called at the points where tests kill the process. */
  crash: Crash;
};

/** The newest plan that this process has seen, and what it owed when this process saved it. */
type Seen = { plan: Plan; planned?: readonly Reminder[] };

type Standing = { before: Plan | undefined; stored: Lists | null };

// A version never changes, so a plan that was seen is not read again: it is large, and asked for with every message.
async function lockPlan(db: Db, save: Save, seen: Seen | undefined): Promise<Standing> {
  const [present] = await db
    .select({ version: planTable.version, lists: planTable.lists })
    .from(planTable)
    .for('update');
  if ((present?.version ?? 0) !== save.basedOn) throw new ConflictError('the plan was changed in between');
  const stored = present?.lists ?? null;
  if (!present || present.version === seen?.plan.version) return { before: present && seen?.plan, stored };
  return { before: await readPlan(db), stored };
}

/** False when the event was worked on before. */
async function claimEvent(db: Db, key: InboxKey, receivedAt: number): Promise<boolean> {
  const rows = await db
    .insert(inboxTable)
    // Nobody waits for the answer to what was never kept.
    .values({ ...key, body: null, receivedAt, worked: true, done: true })
    .onConflictDoUpdate({
      target: [inboxTable.source, inboxTable.id],
      set: { worked: true },
      setWhere: sql`not ${inboxTable.worked} and not ${inboxTable.done}`,
    })
    .returning({ id: inboxTable.id });
  return rows.length > 0;
}

async function markUndone(db: Db, id: number): Promise<void> {
  const rows = await db
    .update(historyTable)
    .set({ undone: true })
    .where(and(eq(historyTable.id, id), eq(historyTable.undone, false)))
    .returning({ id: historyTable.id });
  if (rows.length === 0) throw new ConflictError('the change was taken back before');
}

async function writeHistory(db: Db, save: Save, changes: readonly Change[]): Promise<HistoryEntry> {
  const { by, via, verb } = save;
  const at = Math.floor(save.now);
  const items = changes.map(({ id }) => id);
  const [row] = await db.insert(historyTable).values({ at, by, via, verb, changes, items }).returning();
  if (!row) throw new Error('the history entry was not written');
  return entryOf(row);
}

type HistoryRow = typeof historyTable.$inferSelect;

const entryOf = ({ id, at, by, via, verb, changes, undone }: HistoryRow): HistoryEntry => ({
  id,
  at,
  by,
  via,
  verb,
  changes,
  undone,
});

async function saveWithin(
  db: Db,
  save: Save,
  { seen, ...context }: PlanContext & { seen: Seen | undefined },
): Promise<Saved & { planned?: readonly Reminder[] }> {
  const { calendar, planReminders, crash } = context;
  const { before, stored } = await lockPlan(db, save, seen);
  if (save.inbox && !(await claimEvent(db, save.inbox, Math.floor(save.now))))
    return { plan: before ?? writtenPlan(undefined, save.plan), created: [], cancelled: [] };
  if (before) await freezeReports(db, before, Math.floor(save.now), calendar);
  const written = writtenPlan(before, { ...save.plan, version: save.basedOn + 1 });
  // What is taken back comes to nobody new.
  const isNews = before !== undefined && save.undoes === undefined;
  const after = isNews ? withHandovers(before, written, Math.floor(save.now)) : written;
  const changed = !before || !isDeepStrictEqual({ ...before, version: after.version }, after);
  const plan = changed ? after : before;
  if (changed) await writePlan(db, { before, after: plan, stored });
  crash('after-plan-written');
  if (save.undoes !== undefined) await markUndone(db, save.undoes);
  const entry = changed && (await writeHistory(db, save, diffPlans(before, plan)));
  const planned = planReminders(plan, calendar);
  const owedBefore = seen?.plan.version === before?.version ? seen?.planned : undefined;
  const now = Math.floor(save.now);
  const difference = await replan(db, { before, after: plan, planned, owedBefore, calendar, now });
  crash('before-plan-committed');
  return {
    plan,
    ...(entry && { entry }),
    created: [...difference.create, ...difference.revive, ...difference.retime],
    cancelled: difference.cancel,
    planned,
  };
}

/** The part of the store that holds the plan and its history. */
export function createPlans(
  db: Db,
  context: PlanContext,
): Pick<Store, 'plan' | 'save' | 'beginAgain' | 'frozen' | 'history'> {
  let seen: Seen | undefined;
  return {
    async plan() {
      const [present] = await db.select({ version: planTable.version }).from(planTable);
      if (present && present.version === seen?.plan.version) return seen.plan;
      // Its rows belong together: others may be saving meanwhile.
      const plan = await db.transaction(readPlan, {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      });
      seen = plan && { plan };
      return plan;
    },
    async save(save) {
      const { planned, ...saved } = await db.transaction((tx) => saveWithin(tx, save, { ...context, seen }));
      if (planned) seen = { plan: saved.plan, planned };
      context.crash('after-plan-committed');
      return saved;
    },
    beginAgain: (at) =>
      db.transaction(async (tx) => {
        // Nobody changes the plan meanwhile.
        await tx.select({ version: planTable.version }).from(planTable).for('update');
        for (const table of [
          attemptTable,
          deliveryTable,
          reminderTable,
          reminderTotalTable,
          frozenTable,
          pageMessageTable,
        ])
          await tx.delete(table);
        const plan = await readPlan(tx);
        if (!plan) return [];
        const { calendar, planReminders } = context;
        const planned = planReminders(plan, calendar);
        const now = Math.floor(at);
        const { create } = await replan(tx, { before: undefined, after: plan, planned, calendar, now });
        return create;
      }),
    frozen: ({ round, now }) =>
      frozenReport(db, { round, now: Math.floor(now), readPlan, calendar: context.calendar }),
    async history({ item, by, since, limit }) {
      const rows = await db
        .select()
        .from(historyTable)
        .where(
          and(
            item === undefined ? undefined : arrayContains(historyTable.items, [item]),
            by === undefined ? undefined : eq(historyTable.by, by),
            since === undefined ? undefined : gte(historyTable.at, since),
          ),
        )
        .orderBy(desc(historyTable.id))
        .limit(limit);
      return rows.map(entryOf);
    },
  };
}

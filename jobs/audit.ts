import { audit, type Findings, type Tally } from '../src/domain/audit.ts';
import { dayMs, type Instant } from '../src/domain/instant.ts';
import { planReminders } from '../src/domain/plan-reminders.ts';
import { realNow, type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import type { JobContext } from './context.ts';

/** What the last audit found, and when, in real time; `at` is 0 before the first. `total` counts since the beginning. */
export type Audited = { at: Instant; overdue: number; unwritten: number; total?: Tally };

const everyMs = 60_000;
const overdueName = 'reminders are overdue';
const unwrittenName = 'reminders that the plan owes are not in the ledger';

/**
 * Recounts every minute what is owed against what was sent, and only when the account is even tells whoever waits to
 * hear that all is well: their silence is the alarm, also when this program is gone.
 */
export function createAudit(
  context: JobContext,
  heartbeat: () => Promise<void>,
): { run(): Promise<void>; last(): Audited } {
  const { store, clock, calendar, notices } = context;
  let last: Audited = { at: 0, overdue: 0, unwritten: 0 };
  let sinceLast: Stopwatch | undefined;

  /** Those whose place is in trouble wait for it, and somebody knows. */
  async function withoutTroubled(overdue: Findings['overdue']): Promise<Findings['overdue']> {
    return overdue.length > 0 && (await store.places.troubled()).length > 0 ? [] : overdue;
  }

  function report(name: string, keys: readonly string[]) {
    if (keys.length === 0) return notices.over(name);
    notices.trouble(name, `${keys.length}, the first is ${keys[0]}`);
  }

  return {
    last: () => last,
    async run() {
      if (sinceLast && sinceLast() < everyMs) return;
      sinceLast = startStopwatch();
      const plan = await store.plan();
      if (!plan) return;
      const now = clock.now();
      const [from, until] = [now - dayMs, now + dayMs];
      const entries = await store.ledger.list({ from, to: until });
      const found = audit({ entries, owed: planReminders(plan, calendar) }, { now, until });
      const overdue = await withoutTroubled(found.overdue);
      const { lastAt: _, ...total } = await store.ledger.tally();
      last = { at: realNow(), overdue: overdue.length, unwritten: found.unwritten.length, total };
      report(
        overdueName,
        overdue.map(({ key }) => key),
      );
      report(
        unwrittenName,
        found.unwritten.map(({ key }) => key),
      );
      if (last.overdue + last.unwritten === 0) await heartbeat();
    },
  };
}

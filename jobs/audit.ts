import { overdueAfterMs, type Tally, unwrittenOf } from '../src/domain/audit.ts';
import { dayMs, type Instant, minuteMs } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { planReminders } from '../src/domain/plan-reminders.ts';
import { overdueNotes } from '../src/domain/unreached.ts';
import { realNow, type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import type { JobContext } from './context.ts';

/** What the last audit found, and when, in real time; `at` is 0 before the first. `total` counts since the beginning. */
export type Audited = { at: Instant; overdue: number; unwritten: number; total?: Tally };

const everyMs = 60_000;
/** For so long a platform may be away before the secretary hears that something is overdue. */
const tellAfterMs = 15 * minuteMs;
const overdueName = 'reminders are overdue';
const unwrittenName = 'reminders that the plan owes are not in the ledger';

const keysOf = (reminders: readonly { key: string }[]) => reminders.map(({ key }) => key);

/**
 * Recounts every minute what is owed against what was sent, and only when the account is even tells whoever waits to
 * hear that all is well: their silence is the alarm, also when this program is gone. What stays overdue the secretary is
 * told as well.
 */
export function createAudit(
  { store, clock, clockIsRight, calendar, notices }: JobContext,
  heartbeat: () => Promise<void>,
): { run(): Promise<void>; last(): Audited } {
  let last: Audited = { at: 0, overdue: 0, unwritten: 0 };
  let sinceLast: Stopwatch | undefined;
  // In real time: when the plan's time jumps, much is long overdue for a moment.
  let foundFor = new Map<string, Stopwatch>();

  function report(name: string, keys: readonly string[]) {
    if (keys.length === 0) return notices.over(name);
    notices.trouble(name, `${keys.length}, the first is ${keys[0]}`);
  }

  async function tell(keys: readonly string[], plan: Plan): Promise<void> {
    foundFor = new Map(keys.map((key) => [key, foundFor.get(key) ?? startStopwatch()]));
    if ([...foundFor.values()].some((elapsed) => elapsed() >= tellAfterMs))
      await store.ledger.owe(overdueNotes(plan, { now: clock.now(), calendar }));
  }

  return {
    last: () => last,
    async run() {
      if (sinceLast && sinceLast() < everyMs) return;
      sinceLast = startStopwatch();
      // By a clock that is wrong nothing is owed when it is due.
      if (!(await clockIsRight())) return;
      const plan = await store.plan();
      if (!plan) return;
      const now = clock.now();
      const until = now + dayMs;
      const overdue = keysOf(await store.ledger.overdue(now - overdueAfterMs));
      const entries = await store.ledger.list({ from: now, to: until });
      const unwritten = keysOf(unwrittenOf({ entries, owed: planReminders(plan, calendar) }, { now, until }));
      const { lastAt: _, ...total } = await store.ledger.tally();
      last = { at: realNow(), overdue: overdue.length, unwritten: unwritten.length, total };
      report(overdueName, overdue);
      report(unwrittenName, unwritten);
      await tell(overdue, plan);
      if (overdue.length + unwritten.length === 0) await heartbeat();
    },
  };
}

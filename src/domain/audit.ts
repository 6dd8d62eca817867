import type { LedgerEntry, ReminderState } from './delivery.ts';
import { type Instant, minuteMs } from './instant.ts';
import type { Reminder } from './reminder.ts';

/** How long after its instant a reminder may be on its way before somebody should look. */
export const overdueAfterMs = 2 * minuteMs;

/** What became of the reminders of some time; `missed` are those that no place accepted. */
export type Tally = { planned: number; sent: number; missed: number; waiting: number };

/** Owed still, or to the end: what the plan took back, or a newer one stood for, was not. */
const owedStates: readonly ReminderState[] = ['planned', 'open', 'sent', 'dead'];

/** Reads a tally off how many reminders are in each state. */
export function tallyOfStates(counts: ReadonlyMap<ReminderState, number>): Tally {
  const count = (...states: readonly ReminderState[]) =>
    states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  return {
    planned: count(...owedStates),
    sent: count('sent'),
    missed: count('dead'),
    waiting: count('planned', 'open'),
  };
}

/** Counts what was owed against what was sent. */
export function tallyOf(entries: readonly Pick<LedgerEntry, 'state'>[]): Tally {
  const counts = new Map<ReminderState, number>();
  for (const { state } of entries) counts.set(state, (counts.get(state) ?? 0) + 1);
  return tallyOfStates(counts);
}

/**
 * What the plan owes from `now` on, worked out anew, and is not in the ledger, so that nobody would send it. What lies
 * before now may have been past when it came into the plan.
 */
export function unwrittenOf(
  { entries, owed }: { entries: readonly LedgerEntry[]; owed: readonly Reminder[] },
  { now, until }: { now: Instant; until: Instant },
): Reminder[] {
  const written = new Set(entries.map(({ key }) => key));
  return owed.filter(({ key, at }) => at > now && at <= until && !written.has(key));
}

import type { LedgerEntry } from './delivery.ts';
import { type Instant, minuteMs } from './instant.ts';
import type { Reminder } from './reminder.ts';

/** How long ago a reminder may have been due and still be begun: older ones were never owed. */
const graceMs = minuteMs;

/** What the ledger holds of a reminder. */
export type Known = Pick<LedgerEntry, 'key' | 'state' | 'at'>;

/** What makes the ledger owe what the plan owes. */
export type Reconciliation = {
  create: readonly Reminder[];
  /** Keys known and once taken back, owed again. */
  revive: readonly Reminder[];
  /** Still waiting, at another instant than the ledger has. */
  retime: readonly Reminder[];
  /** Keys no longer owed. */
  cancel: readonly string[];
};

const isTakenBack = (known: Known) => known.state === 'superseded' || known.state === 'cancelled';
const isWaiting = (known: Known) => known.state === 'planned' || known.state === 'open';

/**
 * Compares what the plan owes with what the ledger holds. A reminder that was missed while nobody was there to send it
 * stays owed; one that lay in the past when it was first planned never was.
 */
export function reconcile(input: {
  planned: readonly Reminder[];
  existing: readonly Known[];
  now: Instant;
}): Reconciliation {
  const { planned, existing, now } = input;
  const known = new Map(existing.map((entry) => [entry.key, entry]));
  const owed = new Set(planned.map((reminder) => reminder.key));
  const fresh = planned.filter((reminder) => reminder.at >= now - graceMs);
  const stateIs = (test: (entry: Known) => boolean) => (reminder: Reminder) => {
    const entry = known.get(reminder.key);
    return entry !== undefined && test(entry);
  };
  return {
    create: fresh.filter((reminder) => !known.has(reminder.key)),
    revive: fresh.filter(stateIs(isTakenBack)),
    retime: planned.filter((r) => stateIs((entry) => entry.state === 'planned' && entry.at !== r.at)(r)),
    cancel: existing.filter((entry) => isWaiting(entry) && !owed.has(entry.key)).map((entry) => entry.key),
  };
}

import type { Claim, LedgerEntry, Place } from '../../src/domain/delivery.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { makeReminder } from '../../src/domain/reminder-key.ts';
import type { Ledger, Store } from '../../src/store/store.ts';
import type { StoreBench } from './bench.ts';

export const now = 1_000_000;
export const channel: Place = { platform: 'slack', id: 'C1' };
export const lease = { leaseMs: 60_000, limit: 10 };

export const reminderAt = (at: number, subject = 'paper', rule = 'before-1'): Reminder =>
  makeReminder({
    subject,
    kind: 'before',
    rule,
    dueAt: 9_000_000,
    at,
    to: { kind: 'person', person: 'owner' },
  });

/** The one reminder of most tests, due now. */
export const reminder = reminderAt(now);

/** The one claim that there must be. */
export async function only(claims: Promise<Claim[]>): Promise<Claim> {
  const [claim, ...more] = await claims;
  if (!claim || more.length > 0) throw new Error(`expected one claim, got ${more.length + (claim ? 1 : 0)}`);
  return claim;
}

export async function entryOf(ledger: Ledger, key: string): Promise<LedgerEntry | undefined> {
  return (await ledger.list({ from: 0, to: Number.MAX_SAFE_INTEGER })).find((entry) => entry.key === key);
}

/** A store whose one reminder has been opened for these places. */
export async function opened(bench: StoreBench, ...places: Place[]): Promise<Store> {
  const store = await bench.owe(reminder);
  await store.ledger.open({ key: reminder.key, now, places: places.length > 0 ? places : [channel] });
  return store;
}

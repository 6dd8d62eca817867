import { hash } from 'node:crypto';
import { formatDestination, type Reminder } from './reminder.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

// A plan is planned anew with every change, and nearly all of its reminders are the same as before.
const keys = new Map<string, string>();
const mostKeys = 20_000;

/** 24 characters of lower-case base 32 that stand for a text: 120 bits of its SHA-256. */
function shorten(text: string): string {
  const digest = hash('sha256', text, 'buffer');
  let key = '';
  // Five bytes are eight letters: 15 bytes for the 24.
  for (let at = 0; at < 15; at += 5) {
    const high = ((digest[at] ?? 0) << 12) | ((digest[at + 1] ?? 0) << 4) | ((digest[at + 2] ?? 0) >> 4);
    const low = (((digest[at + 2] ?? 0) & 15) << 16) | ((digest[at + 3] ?? 0) << 8) | (digest[at + 4] ?? 0);
    for (const part of [high, low]) for (const shift of [15, 10, 5, 0]) key += alphabet[(part >> shift) & 31];
  }
  return key;
}

/** What makes a reminder the same one; its instant is not part of it. */
export type ReminderIdentity = Pick<Reminder, 'subject' | 'rule' | 'dueAt' | 'to'>;

/** The key of a reminder: 24 characters of lower-case base 32, 120 bits of the SHA-256 of its identity. */
export function reminderKey({ subject, rule, dueAt, to }: ReminderIdentity): string {
  const text = [subject, rule, Math.floor(dueAt / 1000), formatDestination(to)].join('|');
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = shorten(text);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(text, key);
  return key;
}

/** The key of a bundle of reminders: a single one's own, else one that stands for them all. */
export function bundleKey(keys: readonly string[]): string {
  const [only, ...more] = keys;
  if (only !== undefined && more.length === 0) return only;
  return shorten(keys.toSorted().join('|'));
}

/** A reminder with its key. */
export function makeReminder(reminder: Omit<Reminder, 'key'>): Reminder {
  return { ...reminder, key: reminderKey(reminder) };
}

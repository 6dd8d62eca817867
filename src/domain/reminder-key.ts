import { createHash } from 'node:crypto';
import { formatDestination, type Reminder } from './reminder.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** What makes a reminder the same one; its instant is not part of it. */
export type ReminderIdentity = Pick<Reminder, 'subject' | 'rule' | 'dueAt' | 'to'>;

/** The key of a reminder: 24 characters of lower-case base 32, 120 bits of the SHA-256 of its identity. */
export function reminderKey({ subject, rule, dueAt, to }: ReminderIdentity): string {
  const text = [subject, rule, Math.floor(dueAt / 1000), formatDestination(to)].join('|');
  const bits = BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 30)}`);
  return Array.from({ length: 24 }, (_, i) => alphabet[Number((bits >> BigInt(115 - 5 * i)) & 31n)]).join('');
}

/** A reminder with its key. */
export function makeReminder(reminder: Omit<Reminder, 'key'>): Reminder {
  return { ...reminder, key: reminderKey(reminder) };
}

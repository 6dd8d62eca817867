import type { Reminder, ReminderKind } from './reminder.ts';
import { formatDestination } from './reminder.ts';

/** What goes out as one message: a single item, or several in the order in which it says them. */
export type Bundle<T> = readonly [T, ...T[]];

/** Kinds of which several for one person make one message: all are about deadlines. */
export const bundledKinds: readonly ReminderKind[] = ['before', 'due', 'overdue', 'personal', 'moved'];

/** So many are read at a glance, and fit into one message of every platform. */
export const largestBundle = 10;

/** Whether a reminder makes one message with others that the same person is owed at the same time. */
const isBundled = ({ kind, to }: Pick<Reminder, 'kind' | 'to'>): boolean =>
  to.kind === 'person' && bundledKinds.includes(kind);

/**
 * Bundles reminders about deadlines for one person at one place, at most ten in each; any other stands alone. Two items
 * of which `placeOf` differs are never in one bundle. The order is kept.
 */
export function bundle<T>(
  items: readonly T[],
  { reminderOf, placeOf }: { reminderOf(item: T): Reminder; placeOf(item: T): string },
): Bundle<T>[] {
  const bundles: [T, ...T[]][] = [];
  const open = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const reminder = reminderOf(item);
    const where = JSON.stringify([formatDestination(reminder.to), placeOf(item)]);
    const begun = isBundled(reminder) ? open.get(where) : undefined;
    if (begun && begun.length < largestBundle) {
      begun.push(item);
      continue;
    }
    const made: [T, ...T[]] = [item];
    bundles.push(made);
    if (isBundled(reminder)) open.set(where, made);
  }
  return bundles;
}

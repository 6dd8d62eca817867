import type { Reminder, ReminderKind } from './reminder.ts';
import { formatDestination } from './reminder.ts';

const gatheredKinds: ReadonlySet<ReminderKind> = new Set(['before', 'due', 'overdue', 'personal', 'moved']);

/** So many are read at a glance, and fit into one message of every platform. */
const mostTogether = 10;

/** Whether a reminder makes one message with others that the same person is owed at the same time. */
const isGathered = ({ kind, to }: Pick<Reminder, 'kind' | 'to'>): boolean =>
  to.kind === 'person' && gatheredKinds.has(kind);

/** Kinds of which several make one message, for the store to look for. */
export const kindsGathered: readonly ReminderKind[] = [...gatheredKinds];

/**
 * What goes out together: reminders about deadlines, for one person at one place, at most ten; all else stands alone.
 * `placeOf` tells apart what may not be joined. The order is kept.
 */
export function gather<T>(
  items: readonly T[],
  reminderOf: (item: T) => Reminder,
  placeOf: (item: T) => string,
): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  const open = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const reminder = reminderOf(item);
    const where = JSON.stringify([formatDestination(reminder.to), placeOf(item)]);
    const group = isGathered(reminder) ? open.get(where) : undefined;
    if (group && group.length < mostTogether) {
      group.push(item);
      continue;
    }
    const made: [T, ...T[]] = [item];
    groups.push(made);
    if (isGathered(reminder)) open.set(where, made);
  }
  return groups;
}

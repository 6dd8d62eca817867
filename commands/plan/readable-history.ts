import type { Context } from '../../src/command/command.ts';
import { mayRead, maySee } from '../../src/command/permit.ts';
import { shieldedFields } from '../../src/domain/commitment.ts';
import { isTheirs } from '../../src/domain/free-reminder.ts';
import type { Change, HistoryEntry } from '../../src/domain/history.ts';
import type { FreeReminder } from '../../src/domain/personal-reminder.ts';
import type { Deadline } from '../../src/domain/plan.ts';

/** A side of a change without the fields that the caller may not read. */
function readableSide(side: unknown, hidden: readonly string[]): unknown {
  if (typeof side !== 'object' || side === null) return side;
  return Object.fromEntries(Object.entries(side).filter(([name]) => !hidden.includes(name)));
}

/** Whether the caller may know that an item was changed. */
function mayKnow({ collection, before, after }: Change, { caller }: Context): boolean {
  const sides = [before, after].filter((side) => typeof side === 'object' && side !== null);
  switch (collection) {
    case 'deadlines':
      return sides.every((side) => maySee(caller, side as Deadline));
    case 'freeReminders':
      return sides.every((side) => isTheirs(side as FreeReminder, caller.person?.id));
    // What somebody asked for themselves, and what is between them and the secretary.
    case 'personalReminders':
    case 'questions':
    case 'comments':
    case 'timeRequests':
      return false;
    default:
      return true;
  }
}

function readableChange(change: Change, context: Context): Change[] {
  const { plan, caller } = context;
  const commitment =
    change.collection === 'commitments' ? plan.commitments.find(({ id }) => id === change.id) : undefined;
  const closed = commitment
    ? shieldedFields.filter((field) => !mayRead(caller, commitment, field, plan))
    : [];
  if (closed.includes('title')) return [];
  const hidden = [
    ...closed,
    // Its line says all of these at once.
    ...(closed.length > 0 ? ['line'] : []),
    ...(closed.includes('reason') ? ['decision'] : []),
    ...(closed.includes('baseline') ? ['baselineChanges'] : []),
  ];
  const [before, after] = [readableSide(change.before, hidden), readableSide(change.after, hidden)];
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ ...change, before, after } as Change];
}

/** What of an entry the caller may read, only about one item with `item`; undefined when nothing is left. */
export function readableEntry(
  entry: HistoryEntry,
  item: string | undefined,
  context: Context,
): HistoryEntry | undefined {
  const changes = entry.changes
    .filter((change) => (item === undefined ? mayKnow(change, context) : change.id === item))
    .flatMap((change) => readableChange(change, context));
  return changes.length > 0 ? { ...entry, changes } : undefined;
}

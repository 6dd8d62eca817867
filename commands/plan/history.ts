import { type Context, defineCommand, type Item, reply } from '../../src/command/command.ts';
import { mayRead } from '../../src/command/permit.ts';
import { shieldedFields } from '../../src/domain/commitment.ts';
import type { Change, HistoryEntry } from '../../src/domain/history.ts';
import { historyMessage } from '../../src/views/history.ts';
import { viewOf } from '../deadline/changes.ts';

const shownEntries = 10;

/** A side of a change without the fields that the caller may not read. */
function readableSide(side: unknown, hidden: readonly string[]): unknown {
  if (typeof side !== 'object' || side === null) return side;
  return Object.fromEntries(Object.entries(side).filter(([name]) => !hidden.includes(name)));
}

/** What of an entry is about an item, as far as the caller may read it; undefined when nothing is left. */
function readableEntry(entry: HistoryEntry, item: Item, { plan, caller }: Context): HistoryEntry | undefined {
  const commitment = plan.commitments.find(({ id }) => id === item.id);
  const closed = commitment
    ? shieldedFields.filter((field) => !mayRead(caller, commitment, field, plan))
    : [];
  // Its line says all of these at once.
  const hidden = closed.length > 0 ? [...closed, 'line'] : [];
  const changes = entry.changes
    .filter(({ id }) => id === item.id)
    .map((change): Change => {
      const [before, after] = [readableSide(change.before, hidden), readableSide(change.after, hidden)];
      return { ...change, before, after } as Change;
    })
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return changes.length > 0 ? { ...entry, changes } : undefined;
}

/** Who changed an item, when, and what it was before. */
export const history = defineCommand({
  name: 'history',
  right: 'inside',
  visibility: 'private',
  options: { item: { kind: 'item' } },
  async run(context, { item }) {
    const kept = await context.store.history({ item: item.id, limit: shownEntries });
    const entries = kept.flatMap((entry) => readableEntry(entry, item, context) ?? []);
    const data = entries.map(({ at, by, via, verb, changes, undone }) => ({
      at,
      by,
      via,
      verb,
      undone,
      changes,
    }));
    return reply(historyMessage(item, entries, viewOf(context)), { data });
  },
});

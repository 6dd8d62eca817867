import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { applyChanges } from '../../src/domain/diff-plans.ts';
import type { Change, HistoryEntry } from '../../src/domain/history.ts';
import { minuteMs } from '../../src/domain/instant.ts';
import { UserError } from '../../src/message/errors.ts';
import { undoneMessage } from '../../src/views/undone.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

const undoableMs = 10 * minuteMs;

/** The report of a round is frozen with its review. */
const isFinal = ({ verb }: HistoryEntry) => verb === 'undo' || verb === 'review done';

const ownCollections: ReadonlySet<Change['collection']> = new Set([
  ...(['personalReminders', 'freeReminders', 'questions', 'comments', 'timeRequests'] as const),
]);

/** The caller's change that is to be taken back: the one named by its number or its item, else the newest that still can be. */
async function entryToUndo(context: Context, named: string | undefined): Promise<HistoryEntry> {
  const { store, now } = context;
  const since = now - undoableMs;
  const item = named !== undefined && !/^\d+$/.test(named) ? { item: named } : {};
  const recent = await store.history({ by: actorOf(context), since, limit: 50, ...item });
  const undoable = recent.filter((entry) => !entry.undone && !isFinal(entry));
  const isNamed = ({ id }: HistoryEntry) => named === undefined || 'item' in item || String(id) === named;
  const entry = undoable.find(isNamed);
  if (!entry) throw new UserError(named === undefined ? 'undo-nothing' : 'undo-late');
  return entry;
}

/** Takes back the caller's own change, for ten minutes, as long as nobody has changed the same item since. */
export const undo = defineCommand({
  name: 'undo',
  right: 'own',
  visibility: 'public',
  options: { change: { kind: 'text', max: 60, optional: true } },
  async run(context, { change }) {
    const entry = await entryToUndo(context, change);
    const saved = await context.change(
      (present) => {
        const applied = applyChanges(present, entry.changes, 'back');
        if (!applied.ok) throw new UserError('undo-changed');
        return applied.plan;
      },
      { undoes: entry.id },
    );
    // What is between one person and the bot is nobody else's to read.
    const changes = entry.changes.filter(({ collection }) => !ownCollections.has(collection));
    return reply(undoneMessage({ ...entry, changes }, viewOf(context, saved.plan)), {
      visibility: 'public',
      data: { undone: entry.id },
    });
  },
});

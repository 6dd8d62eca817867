import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { applyChanges } from '../../src/domain/diff-plans.ts';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { minuteMs } from '../../src/domain/instant.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

const undoableMs = 10 * minuteMs;

/** The caller's change that is to be taken back: the one named by its number or its item, else the newest that still can be. */
async function entryToUndo(context: Context, named: string | undefined): Promise<HistoryEntry> {
  const { store, now } = context;
  const since = now - undoableMs;
  const item = named !== undefined && !/^\d+$/.test(named) ? { item: named } : {};
  const recent = await store.history({ by: actorOf(context), since, limit: 50, ...item });
  const undoable = recent.filter(({ undone, verb }) => !undone && verb !== 'undo');
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
    const { words, plan } = context;
    const entry = await entryToUndo(context, change);
    const saved = await context.change(
      (present) => {
        const applied = applyChanges(present, entry.changes, 'back');
        if (!applied.ok) throw new UserError('undo-changed');
        return applied.plan;
      },
      { undoes: entry.id },
    );
    const at = { kind: 'time', at: entry.at, zone: plan.congress.zone } as const;
    const verb = words.lookup(`verb.${entry.verb}`, {})?.split('|')[0] ?? entry.verb;
    const what = words.say('undo.entry', { verb, at });
    const [before = '', after = ''] = words.text('undo.undone', { what: '\u0000' }).split('\u0000');
    return reply(changedMessage([before, ...what, after], { view: viewOf(context, saved.plan) }), {
      visibility: 'public',
      data: { undone: entry.id },
    });
  },
});

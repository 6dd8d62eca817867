import { defineCommand, reply } from '../../src/command/command.ts';
import { historyMessage } from '../../src/views/history.ts';
import { viewOf } from '../deadline/changes.ts';

const shownEntries = 10;

/** Who changed an item, when, and what it was before. */
export const history = defineCommand({
  name: 'history',
  right: 'inside',
  visibility: 'private',
  options: { item: { kind: 'item' } },
  async run(context, { item }) {
    const entries = await context.store.history({ item: item.id, limit: shownEntries });
    const data = entries.map(({ at, by, via, verb, changes, undone }) => ({
      ...{ at, by, via, verb, undone },
      changes: changes.filter(({ id }) => id === item.id),
    }));
    return reply(historyMessage(item, entries, viewOf(context)), { data });
  },
});

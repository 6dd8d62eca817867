import { defineCommand, reply } from '../../src/command/command.ts';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { changesMessage, historyMessage } from '../../src/views/history.ts';
import { viewOf } from '../deadline/changes.ts';
import { readableEntry } from './readable-history.ts';

const shownEntries = 10;
/** So many are looked through for those that the caller may read. */
const mostEntries = 300;

const dataOf = ({ at, by, via, verb, changes, undone }: HistoryEntry) => ({
  at,
  by,
  via,
  verb,
  undone,
  changes,
});

/** Who changed an item, when, and what it was before; without an item, what has changed since Monday or a day. */
export const history = defineCommand({
  name: 'history',
  right: 'inside',
  visibility: 'private',
  effect: 'reads',
  options: {
    item: { kind: 'item', optional: true },
    since: { kind: 'date', past: true, optional: true },
    person: { kind: 'person', optional: true },
  },
  async run(context, { item, since, person }) {
    const { plan, now, calendar, store } = context;
    const { zone } = plan.congress;
    const today = calendar.dayOf(now, zone);
    const monday = calendar.addDays(today, 1 - calendar.weekday(today));
    const from = since?.moment.on ?? (item || person ? undefined : monday);
    const kept = await store.history({
      ...(item && { item: item.id }),
      ...(person && { by: person.id }),
      ...(from && { since: calendar.resolve(from, '00:00', zone).at }),
      limit: item ? shownEntries : mostEntries,
    });
    const entries = kept.flatMap((entry) => readableEntry(entry, item?.id, context) ?? []);
    const message = item
      ? historyMessage(item, entries, viewOf(context))
      : changesMessage(entries, { since: from, by: person }, viewOf(context));
    return reply(message, { data: entries.map(dataOf) });
  },
});

import type { Change, HistoryEntry } from '../domain/history.ts';
import { momentOf } from '../domain/plan.ts';
import { formatPlanDate, type PlanDate } from '../domain/plan-date.ts';
import type { ListItem, Message } from '../message.ts';
import { dueText } from './due.ts';
import { personName } from './person.ts';
import { messageOf, plainText } from './plain-text.ts';
import type { View } from './view.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

function dateWords(value: unknown, view: View): string {
  const date = value as PlanDate;
  try {
    return plainText(dueText(momentOf(view.plan, date, view.calendar), view), view.reader);
  } catch (error) {
    if (error instanceof RangeError) return formatPlanDate(date);
    throw error;
  }
}

const ownerWords = (value: unknown, { plan, words }: View) =>
  typeof value === 'string' ? personName(value, plan) : words.text('owner.nobody');

const stateWords = (value: unknown, { words }: View) =>
  value === 'done' || value === 'cancelled' || value === 'open'
    ? words.text(`state.${value}`)
    : String(value);

/** Follows from another field, and is not told on its own. */
const untold = new Set(['closed']);

function fieldWords(name: string, before: unknown, after: unknown, view: View): string | undefined {
  const { words } = view;
  switch (name) {
    case 'due':
      // A commitment may have no date.
      if (before === undefined || after === undefined) return undefined;
      return words.text('history.due', { before: dateWords(before, view), after: dateWords(after, view) });
    case 'owner':
      return words.text('history.owner', {
        before: ownerWords(before, view),
        after: ownerWords(after, view),
      });
    case 'state':
      return words.text('history.state', {
        before: stateWords(before, view),
        after: stateWords(after, view),
      });
    case 'title':
      return words.text('history.title-changed', { before: String(before), after: String(after) });
    default:
      return undefined;
  }
}

/** One change in words, such as "date from … to …". */
export function describeChange(change: Change, view: View): string {
  const { words } = view;
  if (change.before === null) return words.text('history.created');
  if (change.after === null) return words.text('history.removed');
  const [before, after] = [fieldsOf(change.before), fieldsOf(change.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !untold.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const told = names.map((name) => fieldWords(name, before[name], after[name], view));
  const others = names.filter((_, index) => told[index] === undefined);
  const rest = others.length > 0 ? [words.text('history.other', { fields: others.join(', ') })] : [];
  return [...told.flatMap((text) => text ?? []), ...rest].join('; ');
}

/** What has changed about an item, newest first: when, by whom, from what to what. */
export function historyMessage(
  item: { id: string; title: string },
  entries: readonly HistoryEntry[],
  view: View,
): Message {
  const { words, plan, reader } = view;
  const title = item.title;
  if (entries.length === 0) return messageOf(words.say('history.none', { title }), [], reader);
  const items = entries.map((entry): ListItem => {
    const said = entry.changes
      .filter(({ id }) => id === item.id)
      .map((change) => describeChange(change, view))
      .join('; ');
    const what = entry.undone ? words.text('history.undone', { what: said }) : said;
    const at = { kind: 'time', at: entry.at, zone: plan.congress.zone } as const;
    return { text: words.say('history.entry', { at, who: personName(entry.by, plan), what }) };
  });
  return messageOf(words.say('history.title', { title }), [{ kind: 'list', items }], reader);
}

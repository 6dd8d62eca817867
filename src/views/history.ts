import type { Change, HistoryEntry } from '../domain/history.ts';
import type { Day } from '../domain/instant.ts';
import type { Person } from '../domain/person.ts';
import { momentOf } from '../domain/plan.ts';
import { formatPlanDate, type PlanDate } from '../domain/plan-date.ts';
import type { ListItem, Message } from '../message/message.ts';
import { dueText } from './due.ts';
import { moreThanShown } from './list.ts';
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

const statusWords = (value: unknown, { words }: View): string =>
  words.lookup(`commitment-status.${String(value)}`, {}) ?? String(value);

/** Of the fields that are only named, what each is called; several that nobody knows by name make one entry. */
const fieldName = (name: string, { words }: View): string =>
  words.lookup(`changed-field.${name}`, {}) ?? words.text('changed-field.other');

const stateWords = (value: unknown, { words }: View) =>
  value === 'done' || value === 'cancelled' || value === 'open'
    ? words.text(`state.${value}`)
    : String(value);

/** Follows from another field, and has no entry of its own. */
const untold = new Set(['closed', 'since', 'handedAt']);

function fieldWords(name: string, before: unknown, after: unknown, view: View): string | undefined {
  const { words } = view;
  switch (name) {
    case 'due':
      // A commitment may have no date.
      if (after === undefined) return undefined;
      if (before === undefined) return words.text('history.due-set', { after: dateWords(after, view) });
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
    case 'status':
      return words.text('history.state', {
        before: statusWords(before, view),
        after: statusWords(after, view),
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
  const others = names.filter((_, index) => told[index] === undefined).map((name) => fieldName(name, view));
  const fields = [...new Set(others)].join(', ');
  const rest = others.length > 0 ? [words.text('history.other', { fields })] : [];
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
    const told = entry.changes
      .filter(({ id }) => id === item.id)
      .map((change) => describeChange(change, view));
    const said = [...new Set(told)].join('; ');
    const what = entry.undone ? words.text('history.undone', { what: said }) : said;
    const who = entry.by === 'plan-file' ? words.text('history.plan-file') : personName(entry.by, plan);
    const at = { kind: 'time', at: entry.at, zone: plan.congress.zone } as const;
    return { text: words.say('history.entry', { at, who, what }) };
  });
  return messageOf(words.say('history.title', { title }), [{ kind: 'list', items }], reader);
}

const shownChanges = 12;

/** What an item is called: its title or name, else its text. */
export function nameOf({ id, before, after }: Change): string {
  const { title, name, text } = fieldsOf(after ?? before);
  const found = [title, name, text].find((each) => typeof each === 'string');
  return typeof found === 'string' ? found : id;
}

function entryRow(entry: HistoryEntry, view: View): ListItem {
  const { words, plan } = view;
  const [first, ...others] = entry.changes;
  const what = first ? describeChange(first, view) : '';
  const more = others.length > 0 ? words.text('history.and-more', { count: others.length }) : '';
  const said = entry.undone ? words.text('history.undone', { what }) : what;
  const told = [said, more].filter(Boolean).join('; ');
  return {
    text: words.say('history.change', {
      at: { kind: 'time', at: entry.at, zone: plan.congress.zone },
      who: entry.by === 'plan-file' ? words.text('history.plan-file') : personName(entry.by, plan),
      title: { kind: 'strong', text: first ? nameOf(first) : '' },
      what: told,
    }),
  };
}

/** What has changed in the plan since a day, or by a person, newest first. */
export function changesMessage(
  entries: readonly HistoryEntry[],
  { since, by }: { since?: Day | undefined; by?: Person | undefined },
  view: View,
): Message {
  const { words, reader } = view;
  const count = entries.length;
  const day = since === undefined ? undefined : ({ kind: 'day', on: since } as const);
  const fact = by
    ? day
      ? words.say('history.by-since', { count, name: by.name, day })
      : words.say('history.by', { count, name: by.name })
    : words.say('history.since', { count, day: day ?? '' });
  if (count === 0) return messageOf(fact, [], reader);
  const items = entries.slice(0, shownChanges).map((entry) => entryRow(entry, view));
  return messageOf(fact, [{ kind: 'list', items }, ...moreThanShown(count - items.length, words)], reader);
}

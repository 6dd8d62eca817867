import type { Change, HistoryEntry } from '../domain/history.ts';
import type { ListItem, Message } from '../message/message.ts';
import { dueInline, dueOf } from './due.ts';
import { describeChange, nameOf } from './history.ts';
import { personName } from './person.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownItems = 5;

/** An item after its change was taken back: how it stands now, or what became of it. */
function rowOf({ before, after, ...change }: Change, view: View): ListItem {
  const back = { ...change, before: after, after: before };
  const now = view.plan.deadlines.find(({ id }) => change.collection === 'deadlines' && id === change.id);
  const title = { kind: 'strong', text: nameOf(back) } as const;
  if (!now) return { text: [title, ': ', describeChange(back, view)] };
  const owner = now.owner === undefined ? view.words.text('owner.nobody') : personName(now.owner, view.plan);
  return {
    text: [
      title,
      ' · ',
      view.words.text(`state.${now.state}`),
      ' · ',
      dueInline(dueOf(now, view)),
      ` · ${owner}`,
    ],
  };
}

/** That a change was taken back: which one, of what, and what holds now. */
export function undoneMessage(entry: HistoryEntry, view: View): Message {
  const { words, plan, reader } = view;
  const at = { kind: 'time', at: entry.at, zone: plan.congress.zone } as const;
  const verb = words.lookup(`verb.${entry.verb}`, {})?.split('|')[0] ?? entry.verb;
  const [before = '', after = ''] = words.text('undo.undone', { what: '\u0000' }).split('\u0000');
  const items = entry.changes.slice(0, shownItems).map((change) => rowOf(change, view));
  const hidden = entry.changes.length - items.length;
  const more = hidden > 0 ? [{ text: words.say('history.and-more', { count: hidden }) }] : [];
  const fact = [before, ...words.say('undo.entry', { verb, at }), after];
  return messageOf(fact, items.length > 0 ? [{ kind: 'list', items: [...items, ...more] }] : [], reader);
}

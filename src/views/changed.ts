import type { Reminder } from '../domain/reminder.ts';
import {
  type Block,
  type Button,
  type ListItem,
  type Message,
  paragraph,
  type Text,
} from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownReminders = 3;

/** Takes back one kept change, or the presser's newest change of an item, as long as that is possible. */
export const undoButton = (change: number | string, { words }: Pick<View, 'words'>): Button => ({
  label: words.text('button.undo'),
  command: 'undo',
  options: { change: String(change) },
});

function remindersBlocks(reminders: readonly Reminder[], view: View): Block[] {
  const { words, plan } = view;
  if (reminders.length === 0) return [paragraph(...words.say('changed.no-reminders'))];
  const items = reminders.slice(0, shownReminders).map(
    ({ at, to }): ListItem => ({
      text: words.say('changed.reminder', {
        at: { kind: 'time', at, zone: plan.congress.zone },
        who: to.kind === 'committee' ? words.text('changed.committee') : personName(to.person, plan),
      }),
    }),
  );
  return [paragraph(...words.say('changed.reminders')), { kind: 'list', items }];
}

/** What one field of something became, or that it was so already. */
export function editedMessage(
  edited: { name: string; field: string; value: string },
  { view, entry }: { view: View; entry: number | undefined },
): Message {
  const names = { ...edited, name: { kind: 'strong', text: edited.name } } as const;
  return changedMessage(view.words.say(entry === undefined ? 'people.edit-same' : 'people.edited', names), {
    view,
    entry,
  });
}

/** What a command changed, or that nothing had to be; who will be reminded next; and how to take it back. */
export function changedMessage(
  fact: Text,
  context: {
    view: View;
    /** The reminders planned next about it; absent where they do not matter. */
    reminders?: readonly Reminder[];
    more?: readonly Text[];
    notes?: readonly Text[];
    /** The history entry that the change is kept as. */
    entry?: number | undefined;
    buttons?: readonly Button[];
  },
): Message {
  const { view, reminders, more = [], notes = [], entry, buttons = [] } = context;
  const undo = entry === undefined ? [] : [undoButton(entry, view)];
  return messageOf(
    fact,
    [
      ...more.filter((text) => text.length > 0).map((text) => paragraph(...text)),
      ...(reminders ? remindersBlocks(reminders, view) : []),
      ...buttonRow([...undo, ...buttons]),
      ...noteOf(notes),
    ],
    view.reader,
  );
}

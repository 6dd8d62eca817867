import type { Reminder } from '../domain/reminder.ts';
import type { ListItem, Message, Text } from '../message/message.ts';
import { openButton } from './buttons.ts';
import { deadlineFact } from './deadline-reminder.ts';
import { dueOf } from './due.ts';
import { andMore, deadlineNotice, lineAndMore } from './notice.ts';
import { noteOf } from './plain-text.ts';
import {
  closedOrMoved,
  type ReminderContext,
  reminderMessage,
  sendingNotes,
  toldDeadline,
  updatedMessage,
} from './reminder.ts';
import { templateNote } from './template-note.ts';
import { type View, viewFor } from './view.ts';

type Row = { reminder: Reminder; item: ListItem };

/** What a reminder says in a line, as long as it holds. */
function rowOf(reminder: Reminder, view: View): Row[] {
  const deadline = toldDeadline(reminder, view);
  if (!deadline) return [];
  const text = deadlineFact(reminder, deadline, dueOf(deadline, view), view);
  return [{ reminder, item: { text, button: openButton(deadline.id, view.words) } }];
}

function listOf(rows: readonly Row[], view: View, notes: readonly Text[]): Message {
  const { words, plan } = view;
  const shown = rows.flatMap(({ reminder }) => toldDeadline(reminder, view) ?? []);
  const dayOnly = shown.some((deadline) => dueOf(deadline, view).time === undefined);
  const midnight = words.say('deadlines.midnight', { city: plan.congress.city });
  const items = rows.map(({ item }) => item);
  const [first] = shown;
  return {
    summary: first
      ? andMore(deadlineNotice(first, view), items.length - 1, words)
      : lineAndMore(items, items.length, view),
    blocks: [
      { kind: 'list', items },
      ...noteOf([...notes, templateNote(shown, view), dayOnly ? midnight : []]),
    ],
  };
}

/** One row for each deadline; that it moved says when it is due as well. */
function oncePerDeadline(reminders: readonly Reminder[]): readonly Reminder[] {
  const moved = new Set(reminders.filter(({ kind }) => kind === 'moved').map(({ subject }) => subject));
  const told = reminders.filter(({ kind, subject }) => kind === 'moved' || !moved.has(subject));
  return [...new Map(told.map((reminder) => [reminder.subject, reminder])).values()];
}

/** The reminders of one message: a single one in full, several as a line each that opens; undefined when there is nothing to say any more. */
export function bundleMessage(reminders: readonly Reminder[], context: ReminderContext): Message | undefined {
  const [first] = reminders;
  if (!first) return undefined;
  if (reminders.length === 1) return reminderMessage(first, context);
  const view = viewFor(context);
  const rows = oncePerDeadline(reminders).flatMap((reminder) => rowOf(reminder, view));
  const [only] = rows;
  if (!only) return undefined;
  if (rows.length === 1) return reminderMessage(only.reminder, context);
  const earliest = rows.map(({ reminder }) => reminder).reduce((a, b) => (b.at < a.at ? b : a));
  return listOf(rows, view, sendingNotes(earliest, context, view));
}

/** What a message of several says now that a part of it may no longer be true; of a single one, as `updatedMessage`. */
export function bundleUpdate(
  reminders: readonly Reminder[],
  context: Omit<ReminderContext, 'lateMs' | 'possibleRepeat'>,
): Message {
  const view = viewFor(context);
  const told = oncePerDeadline(reminders);
  const [only, ...more] = told;
  if (only && more.length === 0) return updatedMessage(only, context);
  const rows = told.map((reminder): Row => {
    const [row] = rowOf(reminder, view);
    return row ?? { reminder, item: { text: closedOrMoved(reminder, view) } };
  });
  return listOf(rows, view, []);
}

import type { Deadline } from '../domain/plan.ts';
import { type Block, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { changedMessage } from './changed.ts';
import { dueInline, dueOf } from './due.ts';
import { shortList } from './list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { repeatText } from './repeat.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** What a calendar file would change, or has. */
export type MeetingsShown = {
  file: string;
  added: readonly Deadline[];
  changed: readonly { before: Deadline; after: Deadline }[];
  cancelled: readonly Deadline[];
  over: number;
  /** Times of a series that were left out because there are too many. */
  left: number;
};

const title = (deadline: Deadline) => ({ kind: 'strong' as const, text: deadline.title });

const whenText = (deadline: Deadline, view: View): Text => [
  dueInline(dueOf(deadline, view)),
  ...(deadline.repeat ? [' · ', ...repeatText(deadline.repeat, view)] : []),
];

function listed(head: Text, rows: readonly Text[], { words }: View): Block[] {
  const items = rows.map((text) => ({ text }));
  return items.length === 0 ? [] : [paragraph(...head), ...shortList(items, { most: shownRows, words })];
}

function changedRow({ before, after }: MeetingsShown['changed'][number], view: View): Text {
  const from = whenText(before, view);
  const to = whenText(after, view);
  const isMoved = JSON.stringify(from) !== JSON.stringify(to);
  const isRenamed = before.title !== after.title;
  return [
    title(before),
    ...(isRenamed ? [' → ', title(after)] : []),
    ...(isMoved ? [' · ', ...from, ' → ', ...to] : []),
  ];
}

/** What a calendar file would change, with the buttons that do it. */
export function meetingsPreviewMessage(shown: MeetingsShown, view: View): Message {
  const { words, reader } = view;
  const { file, added, changed, cancelled, over, left } = shown;
  const count = added.length + changed.length + cancelled.length;
  const notes = noteOf([
    ...(over > 0 ? [words.say('meetings.over', { count: over })] : []),
    ...(left > 0 ? [words.say('meetings.left-out', { count: left })] : []),
  ]);
  if (count === 0) return messageOf(words.say('meetings.same', { file }), notes, reader);
  const rows = added.map((each): Text => [title(each), ' · ', ...whenText(each, view)]);
  const blocks = [
    ...listed(words.say('meetings.would-add', { count: added.length }), rows, view),
    ...listed(
      words.say('meetings.would-change', { count: changed.length }),
      changed.map((each) => changedRow(each, view)),
      view,
    ),
    ...listed(
      words.say('meetings.would-cancel', { count: cancelled.length }),
      cancelled.map((each) => [title(each)]),
      view,
    ),
    ...buttonRow([
      {
        label: words.text('meetings.take', { count }),
        command: 'calendar take',
        options: { takeover: 'all' },
        style: 'primary',
      },
      {
        label: words.text('sheet.button-leave'),
        command: 'calendar take',
        options: { takeover: 'nothing' },
      },
    ]),
    ...notes,
  ];
  return messageOf(words.say('meetings.preview', { file }), blocks, reader);
}

/** What was taken from a calendar file, and how to take it back. */
export function meetingsTakenMessage(shown: MeetingsShown, view: View, entry: number | undefined): Message {
  const { words } = view;
  const { file, added, changed, cancelled } = shown;
  const counts = { added: added.length, changed: changed.length, cancelled: cancelled.length };
  const isSame = added.length + changed.length + cancelled.length === 0;
  const fact = isSame ? words.say('meetings.same', { file }) : words.say('meetings.taken', counts);
  return changedMessage(fact, { view, entry });
}

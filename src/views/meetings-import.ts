import type { Deadline, PlanEvent } from '../domain/plan.ts';
import { type Block, type Inline, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { changedMessage } from './changed.ts';
import { dueInline, dueOf } from './due.ts';
import { eventTimes } from './event-times.ts';
import { shortList } from './list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { repeatText } from './repeat.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** What a calendar file would change of the events of the congress, or has. */
type EventsShown = {
  added: readonly PlanEvent[];
  changed: readonly { before: PlanEvent; after: PlanEvent }[];
  removed: readonly PlanEvent[];
  needed: readonly PlanEvent[];
};

/** What a calendar file would change, or has. */
export type MeetingsShown = {
  file: string;
  added: readonly Deadline[];
  changed: readonly { before: Deadline; after: Deadline }[];
  cancelled: readonly Deadline[];
  events: EventsShown;
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

const named = ({ name }: PlanEvent) => ({ kind: 'strong' as const, text: name });

/** What something was called and when it was, and is. */
type Told = { name: Inline; when: Text };

function changedRow(before: Told, after: Told): Text {
  const [from, to] = [before.when, after.when];
  const isMoved = JSON.stringify(from) !== JSON.stringify(to);
  const isRenamed = JSON.stringify(before.name) !== JSON.stringify(after.name);
  return [
    before.name,
    ...(isRenamed ? [' → ', after.name] : []),
    ...(isMoved ? [' · ', ...from, ' → ', ...to] : []),
  ];
}

/** What a calendar file would change of the events. */
function eventBlocks({ added, changed, removed }: EventsShown, view: View): Block[] {
  const { words } = view;
  const tell = (event: PlanEvent): Told => ({ name: named(event), when: eventTimes(event, view) });
  return [
    ...listed(
      words.say('meetings.would-add-events', { count: added.length }),
      added.map((each) => [named(each), ' · ', ...eventTimes(each, view)]),
      view,
    ),
    ...listed(
      words.say('meetings.would-change-events', { count: changed.length }),
      changed.map(({ before, after }) => changedRow(tell(before), tell(after))),
      view,
    ),
    ...listed(
      words.say('meetings.would-remove-events', { count: removed.length }),
      removed.map((each) => [named(each)]),
      view,
    ),
  ];
}

const countOf = ({ added, changed, cancelled, events }: MeetingsShown) => ({
  meetings: added.length + changed.length + cancelled.length,
  events: events.added.length + events.changed.length + events.removed.length,
});

/** What a calendar file would change, with the buttons that do it. */
export function meetingsPreviewMessage(shown: MeetingsShown, view: View): Message {
  const { words, reader } = view;
  const { file, added, changed, cancelled, events, over, left } = shown;
  const counted = countOf(shown);
  const count = counted.meetings + counted.events;
  const tell = (each: Deadline): Told => ({ name: title(each), when: whenText(each, view) });
  const notes = noteOf([
    ...events.needed.map((each) => words.say('meetings.event-needed', { event: named(each) })),
    ...(over > 0 ? [words.say('meetings.over', { count: over })] : []),
    ...(left > 0 ? [words.say('meetings.left-out', { count: left })] : []),
  ]);
  if (count === 0) return messageOf(words.say('meetings.same', { file }), notes, reader);
  const rows = added.map((each): Text => [title(each), ' · ', ...whenText(each, view)]);
  const blocks = [
    ...listed(words.say('meetings.would-add', { count: added.length }), rows, view),
    ...listed(
      words.say('meetings.would-change', { count: changed.length }),
      changed.map(({ before, after }) => changedRow(tell(before), tell(after))),
      view,
    ),
    ...listed(
      words.say('meetings.would-cancel', { count: cancelled.length }),
      cancelled.map((each) => [title(each)]),
      view,
    ),
    ...eventBlocks(events, view),
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
  const { file, added, changed, cancelled, events } = shown;
  const { meetings, events: ofEvents } = countOf(shown);
  const counts = { added: added.length, changed: changed.length, cancelled: cancelled.length };
  const eventCounts = {
    added: events.added.length,
    changed: events.changed.length,
    cancelled: events.removed.length,
  };
  const ofMeetings = words.say('meetings.taken', counts);
  const news = words.say('meetings.taken-events', eventCounts);
  if (meetings > 0) return changedMessage(ofMeetings, { view, entry, ...(ofEvents > 0 && { more: [news] }) });
  return changedMessage(ofEvents > 0 ? news : words.say('meetings.same', { file }), { view, entry });
}

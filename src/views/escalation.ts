import { type Deadline, ladderOf } from '../domain/plan.ts';
import { type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow, listButton, openButton } from './buttons.ts';
import { deadlineLine } from './deadline-line.ts';
import { daysLeft, dueOf, isLate } from './due.ts';
import { moreThanShown } from './list.ts';
import { andMore, deadlineNotice, withNotice } from './notice.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { templateNote } from './template-note.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** Open deadlines that have been late for as long as their ladder lets the chair wait, the longest first. */
function forTheChair(view: View): Deadline[] {
  const waited = (deadline: Deadline) => {
    const { chair } = ladderOf(view.plan, deadline).overdue;
    return chair.length > 0 && -daysLeft(dueOf(deadline, view), view) >= Math.min(...chair);
  };
  return view.plan.deadlines
    .filter((deadline) => isLate(deadline, view) && waited(deadline))
    .sort((a, b) => dueOf(a, view).at - dueOf(b, view).at);
}

/** What is late, grouped for the chair; undefined when nothing is. */
export function escalation(view: View, notes: readonly Text[] = []): Message | undefined {
  const { words } = view;
  const late = forTheChair(view);
  const [first] = late;
  if (!first) return undefined;
  const items = late.slice(0, shownRows).map(
    (deadline): ListItem => ({
      text: deadlineLine(deadline, view),
      button: openButton(deadline.id, words),
    }),
  );
  const message = messageOf(
    words.say('escalation.title', { count: late.length }),
    [
      { kind: 'list', items },
      ...moreThanShown(late.length - shownRows, words),
      paragraph(...words.say('escalation.need')),
      ...buttonRow([listButton('late', words.text('button.late', { count: late.length }))]),
      ...noteOf([...notes, templateNote(late.slice(0, shownRows), view)]),
    ],
    view.reader,
  );
  return withNotice(message, andMore(deadlineNotice(first, view), late.length - 1, words));
}

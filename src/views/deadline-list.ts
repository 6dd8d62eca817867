import type { Deadline } from '../domain/plan.ts';
import type { Block, Button, ListItem, Message } from '../message/message.ts';
import { buttonRow, listButton, openButton } from './buttons.ts';
import { deadlineLine, lineNotes } from './deadline-line.ts';
import { dueInline, dueOf, isPast } from './due.ts';
import { moreThanShown } from './list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { templateNote } from './template-note.ts';
import type { View } from './view.ts';

/** The lists that may be asked for: one's own, late, due within 7 days, all open, the whole plan. */
export const deadlineLists = ['mine', 'late', 'week', 'team', 'all'] as const;
export type DeadlineList = (typeof deadlineLists)[number];

const shownRows = 8;

/** Deadlines by the instant they are due, then by id. */
export const byDue = (view: View) => (a: Deadline, b: Deadline) =>
  dueOf(a, view).at - dueOf(b, view).at || (a.id < b.id ? -1 : 1);

function emptyList(list: DeadlineList, next: Deadline | undefined, view: View): Message {
  const { words, reader } = view;
  const following = next
    ? words.say('digest.next', { title: next.title, due: dueInline(dueOf(next, view)) })
    : [];
  const fact = words.say(`deadlines.none-${list}`);
  const blocks: Block[] = following.length > 0 ? [{ kind: 'paragraph', text: following }] : [];
  const buttons = list === 'all' ? [] : [listButton('all', words.text('button.all'))];
  return messageOf(
    fact,
    [...blocks, ...buttonRow(buttons), ...noteOf([templateNote(next ? [next] : [], view)])],
    reader,
  );
}

/**
 * A list of deadlines, the earliest first: 8 rows that open, then how many more; `full` shows all, without buttons.
 * `next` is the one to name when there are none.
 */
export function deadlineList(
  list: DeadlineList,
  deadlines: readonly Deadline[],
  context: { view: View; full: boolean; next?: Deadline | undefined },
): Message {
  const { view, full, next } = context;
  const { words, reader } = view;
  if (deadlines.length === 0) return emptyList(list, next, view);
  const count = deadlines.length;
  const shown = deadlines.toSorted(byDue(view)).slice(0, full ? count : shownRows);
  const items = shown.map(
    (deadline): ListItem => ({
      text: deadlineLine(deadline, view),
      ...(!full && { button: openButton(deadline.id, words) }),
    }),
  );
  const hidden = count - shown.length;
  const whole: Button = {
    label: words.text('button.more', { count }),
    command: 'deadlines',
    options: { which: list, rows: 'full' },
  };
  const other =
    list === 'team'
      ? listButton('all', words.text('button.all'))
      : listButton('team', words.text('button.team'));
  return messageOf(
    words.say(`deadlines.${list}`, { count }),
    [
      { kind: 'list', items },
      ...moreThanShown(hidden, words),
      ...buttonRow([...(hidden > 0 ? [whole] : []), ...(list === 'all' ? [] : [other])]),
      ...noteOf([templateNote(shown, view), ...lineNotes(shown, view)]),
    ],
    reader,
  );
}

/** The open deadline that is due next. */
export const nextOf = (deadlines: readonly Deadline[], view: View): Deadline | undefined =>
  deadlines
    .filter((deadline) => deadline.state === 'open' && !isPast(dueOf(deadline, view), view))
    .toSorted(byDue(view))[0];

import type { Deadline } from '../domain/plan.ts';
import { type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow, listButton, openButton } from './buttons.ts';
import { deadlineLine } from './deadline-line.ts';
import { daysLeft, dueInline, dueOf, isLate, todayOf } from './due.ts';
import { section } from './list.ts';
import { firstAndMore, withNotice } from './notice.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { templateNote } from './template-note.ts';
import type { View } from './view.ts';

const shownRows = 5;

/** Where today stands to the congress: "15 days to go", "day 2 of the congress", "12 days after the congress". */
export function congressDay(view: View): string {
  const { plan, calendar, words } = view;
  const today = todayOf(view);
  const until = calendar.daysBetween(today, plan.congress.starts);
  const since = calendar.daysBetween(plan.congress.ends, today);
  if (until > 0) return words.text('digest.until', { days: until });
  return since > 0
    ? words.text('digest.since', { days: since })
    : words.text('digest.during', { day: 1 - until });
}

const byDue = (view: View) => (a: Deadline, b: Deadline) => dueOf(a, view).at - dueOf(b, view).at;

function finishedLastWeek(deadlines: readonly Deadline[], view: View): Deadline[] {
  const { calendar, plan } = view;
  const today = todayOf(view);
  return deadlines.filter(({ state, closed }) => {
    if (state !== 'done' || !closed || closed.at > view.now) return false;
    const ago = calendar.daysBetween(calendar.dayOf(closed.at, plan.congress.zone), today);
    return ago <= 7;
  });
}

function nothingToSay(next: Deadline | undefined, view: View, notes: readonly Text[]): Message {
  const { words, reader } = view;
  const fact = next
    ? words.say('digest.nothing', { title: next.title, due: dueInline(dueOf(next, view)) })
    : words.say('digest.nothing-left');
  return messageOf(fact, noteOf(notes), reader);
}

/** The week as the committee sees it: finished, due, late. One line when there is nothing of these. */
export function digest(deadlines: readonly Deadline[], view: View, notes: readonly Text[] = []): Message {
  const { words, reader } = view;
  const sorted = deadlines.toSorted(byDue(view));
  const open = sorted.filter(({ state }) => state === 'open');
  const late = open.filter((deadline) => isLate(deadline, view));
  const ahead = open.filter((deadline) => !isLate(deadline, view));
  const due = ahead.filter((deadline) => daysLeft(dueOf(deadline, view), view) <= 6);
  const next = ahead[due.length];
  const finished = finishedLastWeek(sorted, view);
  if (due.length + late.length + finished.length === 0) return nothingToSay(next, view, notes);
  const title = (deadline: Deadline) => ({ kind: 'strong', text: deadline.title }) as const;
  const dueItems = due.map((deadline) => ({
    text: deadlineLine(deadline, view),
    button: openButton(deadline.id, words),
  }));
  const lateItems = late.map((deadline) => ({
    text: deadlineLine(deadline, view),
    button: openButton(deadline.id, words),
  }));
  const shortened = { most: shownRows, words };
  const following: Text = next
    ? words.say('digest.next', { title: next.title, due: dueInline(dueOf(next, view)) })
    : [];
  const fact = words.say('digest.title', {
    day: { kind: 'day', on: todayOf(view) },
    when: congressDay(view),
  });
  const message = messageOf(
    fact,
    [
      ...section(
        words.text('digest.finished', { count: finished.length }),
        finished.map((d) => ({ text: [title(d)] })),
        shortened,
      ),
      ...section(words.text('digest.due', { count: due.length }), dueItems, shortened),
      ...(due.length === 0 ? [paragraph(...words.say('digest.nothing-due'), ' ', ...following)] : []),
      ...section(words.text('digest.late', { count: late.length }), lateItems, shortened),
      ...buttonRow([
        { ...listButton('all', words.text('button.all')), style: 'primary' },
        listButton('mine', words.text('button.mine')),
      ]),
      ...noteOf([...notes, due.length > 0 ? following : [], templateNote([...due, ...late], view)]),
    ],
    reader,
  );
  const named = [
    { key: 'digest.late', items: late },
    { key: 'digest.due', items: due },
  ] as const;
  const parts = named.flatMap(({ key, items }) => {
    if (items.length === 0) return [];
    const names = items.map((deadline) => deadline.title);
    const title = words.text(key, { count: items.length });
    return words.text('notice.deadline', { title, when: firstAndMore(names, words) });
  });
  return withNotice(message, [message.summary, ...parts].join(' · '));
}

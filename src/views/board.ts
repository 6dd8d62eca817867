import { boardOf } from '../domain/board-reminders.ts';
import type { Deadline } from '../domain/plan.ts';
import { mayBeTold } from '../domain/recipients.ts';
import type { Reminder } from '../domain/reminder.ts';
import { standingOf } from '../domain/standing.ts';
import { type ListItem, type Message, paragraph, type Tone } from '../message/message.ts';
import { buttonRow, listButton } from './buttons.ts';
import { congressName } from './commitment-words.ts';
import { deadlineLine } from './deadline-line.ts';
import { congressDay } from './digest.ts';
import { daysLeft, dueOf, isLate } from './due.ts';
import { section } from './list.ts';
import { firstAndMore } from './notice.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { standingNames } from './standing.ts';
import type { View } from './view.ts';

const shownRows = 5;
const shownObjectives = 8;
const soonDays = 7;

const committee = { kind: 'committee' } as const;

const lineOf = (deadline: Deadline, view: View): ListItem => ({ text: deadlineLine(deadline, view) });

/** How the preparation stands for everybody to see: days to go, what is late, what comes next, each objective. */
export function boardMessage(view: View): Message {
  const { plan, words, now, calendar } = view;
  const { city, zone } = plan.congress;
  const shown = plan.deadlines.filter((deadline) => mayBeTold(plan, deadline, committee));
  const open = shown
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => dueOf(a, view).at - dueOf(b, view).at);
  const late = open.filter((deadline) => isLate(deadline, view));
  const ahead = open.filter((deadline) => !isLate(deadline, view));
  const standing = standingOf(shown, { plan, now, calendar });
  const { done, total } = standing;
  const objectives = standing.groups.objective.filter(({ key }) => key !== undefined);
  const nameOf = standingNames('objective', view);
  const next = ahead[0];
  const isSoon = next !== undefined && daysLeft(dueOf(next, view), view) <= soonDays;
  const tone: Tone = late.length > 0 ? 'late' : isSoon ? 'soon' : 'good';
  const fact = words.say('board.title', {
    congress: { kind: 'strong', text: congressName(plan) },
    when: congressDay(view),
  });
  const message = messageOf(
    fact,
    [
      paragraph(
        ...words.say('overview.counts', {
          done,
          total,
          late: late.length,
          nobody: open.filter(({ owner }) => owner === undefined).length,
        }),
      ),
      ...section(
        words.text('digest.late', { count: late.length }),
        late.map((deadline) => lineOf(deadline, view)),
        { most: shownRows, words },
      ),
      ...section(
        words.text('board.next'),
        ahead.slice(0, shownRows).map((deadline) => lineOf(deadline, view)),
        { most: shownRows, words },
      ),
      ...section(
        words.text('board.objectives'),
        objectives.map((row) => ({
          text: words.say('standing.row', {
            name: { kind: 'strong', text: nameOf(row.key) },
            done: row.done,
            total: row.total,
            late: row.late,
          }),
        })),
        { most: shownObjectives, words },
      ),
      ...buttonRow([
        listButton('all', words.text('button.all')),
        listButton('mine', words.text('button.mine')),
        { label: words.text('button.ask'), command: 'ask', options: {} },
      ]),
      ...noteOf([words.say('board.kept', { city, at: { kind: 'time', at: now, zone } })]),
    ],
    view.reader,
  );
  const named = [
    ...(late.length > 0
      ? [
          words.text('notice.deadline', {
            title: words.text('digest.late', { count: late.length }),
            when: firstOf(late, view),
          }),
        ]
      : []),
    ...(next ? [words.text('notice.deadline', { title: words.text('board.next'), when: next.title })] : []),
  ];
  return { ...message, summary: [message.summary, ...named].join(' · '), tone };
}

const firstOf = (deadlines: readonly Deadline[], { words }: View): string =>
  firstAndMore(
    deadlines.map(({ title }) => title),
    words,
  );

/** What the message of a board says: how things stand, as long as it stands there. */
export function board(reminder: Reminder, view: View): Message {
  const { plan, words, reader } = view;
  if (boardOf(reminder, plan)) return boardMessage(view);
  const hasMoved = (plan.boards ?? []).some(({ id }) => reminder.subject === `board.${id}`);
  return messageOf(words.say(hasMoved ? 'board.moved' : 'board.taken-down'), [], reader);
}

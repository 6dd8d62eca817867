import type { Tally } from '../domain/audit.ts';
import { type Desk, deskOf, isPressing } from '../domain/desk.ts';
import type { OpenDeadline } from '../domain/open-deadlines.ts';
import type { PassedQuestion } from '../domain/passed-question.ts';
import { momentOf } from '../domain/plan.ts';
import type { TimeRequest } from '../domain/time-request.ts';
import type { Block, Inline, ListItem, Message, Text } from '../message/message.ts';
import { buttonRow, listButton, openButton } from './buttons.ts';
import { deadlineLine } from './deadline-line.ts';
import { dueInline } from './due.ts';
import { section } from './list.ts';
import { andMore, deadlineNotice, lineAndMore, withNotice } from './notice.ts';
import { joinedNames, mentionOf } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { askerNames } from './question-card.ts';
import { tallyLine } from './tally.ts';
import type { View } from './view.ts';

const shownRows = 5;

const strong = (text: string): Inline => ({ kind: 'strong', text });

/** "asked today", "asked 3 days ago". */
function since(at: number, { words, calendar, plan, now }: View): string {
  const [from, to] = [at, now].map((each) => calendar.dayOf(each, plan.congress.zone));
  return words.text('desk.since', { days: calendar.daysBetween(from ?? '', to ?? '') });
}

function requestItem({ request, item }: { request: TimeRequest; item: OpenDeadline }, view: View): ListItem {
  const { words, plan, calendar } = view;
  return {
    text: words.say('desk.request', {
      person: mentionOf(request.by, plan),
      title: strong(item.deadline.title),
      from: dueInline(item.due),
      to: dueInline(momentOf(plan, request.to, calendar)),
      since: since(request.askedAt, view),
    }),
    button: { label: words.text('button.decide'), command: 'request show', options: { request: request.id } },
  };
}

function questionItem(question: PassedQuestion, view: View): ListItem {
  const { words, plan, reader } = view;
  return {
    text: words.say('desk.question', {
      question: strong(question.body),
      names: joinedNames(askerNames(question, plan), reader),
      since: since(Math.min(...question.askers.map(({ at }) => at)), view),
    }),
    button: {
      label: words.text('button.answer-question'),
      command: 'question answer',
      options: { asked: String(question.asked) },
    },
  };
}

const lateItem = ({ deadline }: OpenDeadline, view: View): ListItem => ({
  text: deadlineLine(deadline, view),
  button: openButton(deadline.id, view.words),
});

const unownedItem = ({ deadline }: OpenDeadline, view: View): ListItem => ({
  text: deadlineLine(deadline, view),
  button: {
    label: view.words.text('button.assign'),
    command: 'assign',
    options: { deadline: deadline.id },
  },
});

const undecidedItem = (count: number, { words }: View): ListItem => ({
  text: words.say('desk.undecided-row', { count }),
  button: { label: words.text('button.decide'), command: 'commitment decisions', options: {} },
});

const parts = ['requests', 'questions', 'late', 'unowned', 'undecided'] as const;
type Rows = Readonly<Record<(typeof parts)[number], readonly ListItem[]>>;

const rowsOf = ({ requests, questions, late, unowned, undecided }: Desk, view: View): Rows => ({
  requests: requests.map((each) => requestItem(each, view)),
  questions: questions.map((each) => questionItem(each, view)),
  late: late.map((each) => lateItem(each, view)),
  unowned: unowned.map((each) => unownedItem(each, view)),
  undecided: undecided.length > 0 ? [undecidedItem(undecided.length, view)] : [],
});

function blocksOf({ late, unlinked }: Desk, rows: Rows, { words, reader }: View): Block[] {
  const hidden = unlinked.length - shownRows;
  const others = hidden > 0 ? [words.text('desk.others', { count: hidden })] : [];
  const names = joinedNames([...unlinked.slice(0, shownRows).map(({ name }) => name), ...others], reader);
  return [
    ...parts.flatMap((part) =>
      section(words.text(`desk.${part}`, { count: rows[part].length }), rows[part], {
        most: shownRows,
        words,
      }),
    ),
    ...(late.length > shownRows
      ? buttonRow([listButton('late', words.text('button.late', { count: late.length }))])
      : []),
    ...(unlinked.length > 0 ? noteOf([words.say('desk.unlinked', { names })]) : []),
  ];
}

/** Who wants a decision comes first, then what is late or nobody's. */
function noticeOf({ late, unowned }: Desk, rows: Rows, view: View): string {
  const count = Object.values(rows).flat().length;
  const [first] = [...late, ...unowned];
  const asking = [...rows.requests, ...rows.questions, ...(first ? [] : rows.undecided)];
  return asking.length > 0 || !first
    ? lineAndMore(asking, count, view)
    : andMore(deadlineNotice(first.deadline, view), count - 1, view.words);
}

/** What waits for the secretary and the chair, on one page. */
export function deskMessage(view: View, tally?: Tally): Message {
  const { words, plan, now, calendar, reader } = view;
  const desk = deskOf(plan, now, calendar);
  const rows = rowsOf(desk, view);
  const count = Object.values(rows).flat().length;
  const fact = count > 0 ? words.say('desk.title', { count }) : words.say('desk.nothing');
  const notes = noteOf(tally ? [tallyLine(tally, words)] : []);
  const message = messageOf(fact, [...blocksOf(desk, rows, view), ...notes], reader);
  return count > 0 ? withNotice(message, noticeOf(desk, rows, view)) : message;
}

/** The desk as it is sent unasked: undefined when nothing presses. */
export function deskReminder(view: View, notes: readonly Text[]): Message | undefined {
  if (!isPressing(deskOf(view.plan, view.now, view.calendar))) return undefined;
  const { summary, blocks } = deskMessage(view);
  return { summary, blocks: [...blocks, ...noteOf(notes)] };
}

import { answersOf, countsOf, type DatePoll, isPolling } from '../domain/date-poll.ts';
import { momentOf } from '../domain/plan.ts';
import type { PlanDate } from '../domain/plan-date.ts';
import { pollOfSubject } from '../domain/poll-reminders.ts';
import type { Reminder } from '../domain/reminder.ts';
import { type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { undoButton } from './changed.ts';
import { shortDue } from './deadline-line.ts';
import { dueInline } from './due.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** One of the dates: its place in the poll, in short, and how many it suits. */
type Row = { date: number; label: string; count: number };

const titleOf = ({ title }: DatePoll) => ({ kind: 'strong', text: title }) as const;
const momentIn = (date: PlanDate, { plan, calendar }: View) => momentOf(plan, date, calendar);

/** A date of a poll inside a sentence. */
const dateInline = (poll: DatePoll, date: number, view: View) => {
  const found = poll.dates[date];
  return found ? dueInline(momentIn(found, view)) : String(date + 1);
};

function rowsOf(poll: DatePoll, view: View): Row[] {
  const counts = countsOf(poll);
  return poll.dates.map((date, index) => ({
    date: index,
    label: shortDue(momentIn(date, view), view),
    count: counts[index] ?? 0,
  }));
}

const rowText = ({ label, count }: Row, { words }: View): Text =>
  words.say('poll.row', { date: { kind: 'strong', text: label }, count });

/** A date of a poll as its buttons name it. */
const options = (poll: DatePoll, date?: number) => ({
  poll: poll.id,
  ...(date !== undefined && { 'which-date': String(date + 1) }),
});

const answered = (poll: DatePoll, { words }: View): Text =>
  words.say('poll.answered', { count: answersOf(poll).size });

/** The dates in short, one after the other. */
export const datesText = (poll: DatePoll, dates: readonly number[], view: View): string => {
  const rows = rowsOf(poll, view);
  const labels = dates.flatMap((date) => rows[date]?.label ?? []);
  return new Intl.ListFormat(view.reader.locale, { type: 'conjunction' }).format(labels);
};

/** The question, for everybody to answer; with who has answered until now. */
function question(poll: DatePoll, view: View): Message {
  const { words, plan, now } = view;
  const isOpen = isPolling(poll, now);
  const { city, zone } = plan.congress;
  const rows = rowsOf(poll, view);
  const items = rows.map((row) => ({
    text: rowText(row, view),
    ...(isOpen && {
      button: { label: words.text('button.suits'), command: 'poll vote', options: options(poll, row.date) },
    }),
  }));
  const none: Button = {
    label: words.text('button.none-suits'),
    command: 'poll vote',
    options: options(poll),
  };
  const until = { kind: 'time', at: poll.until, zone } as const;
  const fact = words.say(isOpen ? 'poll.question' : 'poll.over', { title: titleOf(poll) });
  const message = messageOf(
    fact,
    [
      { kind: 'list', items },
      ...buttonRow(isOpen ? [none] : []),
      ...noteOf([
        answered(poll, view),
        ...(isOpen ? [words.say('poll.how', { until })] : []),
        words.say('deadlines.hours', { city }),
      ]),
    ],
    view.reader,
  );
  return {
    ...message,
    poll: {
      question: words.text('poll.question-plain', { title: poll.title, city }),
      answers: rows.map(({ label }) => label),
      until: poll.until,
      isOpen,
    },
  };
}

/** What a poll has brought, for who decides: the best date first, each to be taken with one press. */
export function pollResult(poll: DatePoll, view: View): Message {
  const { words } = view;
  const rows = rowsOf(poll, view).sort((a, b) => b.count - a.count || a.date - b.date);
  const [best] = rows;
  const total = answersOf(poll).size;
  const title = titleOf(poll);
  const fact =
    best && best.count > 0
      ? words.say('poll.result', { title, date: dateInline(poll, best.date, view), count: best.count, total })
      : words.say('poll.result-none', { title });
  const take = (row: Row): Button => ({
    label: words.text('button.take-date'),
    command: 'poll take',
    options: options(poll, row.date),
    ...(row === best && row.count > 0 && { style: 'primary' as const }),
  });
  const isAhead = ({ date }: Row) => poll.dates[date] && momentIn(poll.dates[date], view).at > view.now;
  const items = rows.map((row) => ({
    text: rowText(row, view),
    ...(isAhead(row) && { button: take(row) }),
  }));
  const leave = {
    label: words.text('button.leave-poll'),
    command: 'poll leave',
    options: options(poll),
  };
  const { city } = view.plan.congress;
  return messageOf(
    fact,
    [
      paragraph(...words.say('poll.need')),
      { kind: 'list', items },
      ...buttonRow([leave]),
      ...noteOf([words.say('deadlines.hours', { city })]),
    ],
    view.reader,
  );
}

/** What was decided about a poll. */
export function pollDecided(poll: DatePoll, view: View): Text {
  const { words } = view;
  const title = titleOf(poll);
  const date = poll.decided?.date;
  if (date === undefined) return words.say(poll.deadline ? 'poll.left' : 'poll.left-new', { title });
  const when = dateInline(poll, date, view);
  const total = answersOf(poll).size;
  const count = countsOf(poll)[date] ?? 0;
  return count === 0
    ? words.say('poll.decided-alone', { title, date: when })
    : words.say('poll.decided', { title, date: when, count, total });
}

/** The message about a poll, as it is now; undefined where there is nothing to say any more. */
export function pollMessage({ subject, rule, to }: Reminder, view: View): Message | undefined {
  const { plan, words, reader } = view;
  const poll = pollOfSubject(subject, plan);
  if (!poll) return undefined;
  if (poll.decided) {
    const isTheirs = to.kind === 'person' && poll.decided.by === to.person;
    const undo = isTheirs ? [undoButton(poll.id, view)] : [];
    const message = messageOf(pollDecided(poll, view), buttonRow(undo), reader);
    const ended = question(poll, view).poll;
    return rule === 'asked' && ended ? { ...message, poll: ended } : message;
  }
  if (rule === 'decided')
    return messageOf(words.say('poll.taken-back', { title: titleOf(poll) }), [], reader);
  return rule === 'result' ? pollResult(poll, view) : question(poll, view);
}

/** The message about a poll that was taken back. */
export const pollGone = ({ words, reader }: View): Message => ({
  ...messageOf(words.say('updated.gone'), [], reader),
  poll: { question: '', answers: [], until: 0, isOpen: false },
});

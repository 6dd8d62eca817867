import { askDay, askDayOfSubject } from '../domain/ask-day.ts';
import { type Asked, askedIn } from '../domain/asked.ts';
import { type Commitment, isSettled } from '../domain/commitment.ts';
import { undecidedIn } from '../domain/final-decision.ts';
import { focalPointsOf } from '../domain/focal-points.ts';
import { indicatorsOf } from '../domain/indicator.ts';
import { momentOf } from '../domain/plan.ts';
import { type PromiseGroup, promiseGroups } from '../domain/promise-groups.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { GivenNumber } from '../domain/review.ts';
import { roundOfSubject } from '../domain/round-reminders.ts';
import { followUpOf, isOver, roundAt, roundsOf, type TimedRound } from '../domain/rounds.ts';
import {
  type Block,
  type Button,
  type ListItem,
  type Message,
  paragraph,
  type Text,
} from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { capitalised, commitmentRow, congressName, roundName } from './commitment-words.ts';
import { isPast, relativeTo } from './due.ts';
import { finalList } from './final-decision.ts';
import { indicatorRow } from './indicator-words.ts';
import { noticeAbout, withNotice } from './notice.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { doubtMessage, reviewEnded, reviewRequest } from './review.ts';
import { type Asking, commitmentBlocks, roundQuestion } from './round-question.ts';
import { unanswered } from './unanswered.ts';
import type { View } from './view.ts';

const personOf = ({ to }: Reminder): string => (to.kind === 'person' ? to.person : '');

const roundOf = ({ subject }: Reminder, { plan, calendar }: View): TimedRound | undefined =>
  roundsOf(plan, calendar).find(({ id }) => id === roundOfSubject(subject));

function askingOf({ kind, rule, subject }: Reminder, { plan }: View): Asking {
  if (kind === 'alternate') return 'alternate';
  if (kind === 'round') return askDayOfSubject(subject) === undefined ? 'ask' : 'new';
  return rule === `nudge-${Math.max(...followUpOf(plan).nudges)}` ? 'last' : 'nudge';
}

/** Whether a question is about an item; what is asked again is about all that is open. */
const isMeantBy =
  ({ kind, subject }: Reminder, round: TimedRound, view: View) =>
  (item: Asked): boolean =>
    kind !== 'round' || askDay(item, round, view) === askDayOfSubject(subject);

/** What opens a message about dates: of one day, ahead or past, or of all in a quarter. */
function promiseFact({ on, from, commitments }: PromiseGroup, view: View): { fact: Text; more: Text[] } {
  const { plan, calendar, words } = view;
  const { zone } = plan.congress;
  const due = { on, at: calendar.endOfDay(on, zone), zone };
  const said = {
    congress: congressName(plan),
    count: commitments.length,
    day: { kind: 'day', on } as const,
  };
  if (from === undefined)
    return {
      fact:
        due.at < view.now
          ? words.say('promise.late', said)
          : words.say('promise.ahead', { ...said, when: relativeTo(due, view) }),
      more: [],
    };
  const late = commitments.filter((each) => each.due && isPast(momentOf(plan, each.due, calendar), view));
  return {
    fact: words.say('promise.quarter', said),
    more: late.length > 0 ? [words.say('promise.quarter-late', { count: late.length })] : [],
  };
}

/** A message about dates: the soonest first. */
function promise({ subject }: Reminder, view: View, notes: readonly Text[]): Message | undefined {
  const { plan, calendar, words, reader } = view;
  const group = promiseGroups(plan, calendar).find((each) => each.subject === subject);
  if (!group) return undefined;
  const dueOn = ({ due }: Commitment) => (due ? momentOf(plan, due, calendar).on : '');
  const commitments = group.commitments.toSorted((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1));
  const { fact, more } = promiseFact(group, view);
  const paragraphs = [...more, words.say('promise.need')].map((text) => paragraph(...text));
  const message = messageOf(
    fact,
    [...paragraphs, ...commitmentBlocks(commitments, view), ...noteOf(notes)],
    reader,
  );
  const names = commitments.map(({ title }) => title);
  return withNotice(message, noticeAbout(names, fact, view));
}

/** Which numbers in doubt are those of the reader of a reminder. */
function doubtsOf(reminder: Reminder, { plan }: View) {
  const focalPoints = focalPointsOf(plan);
  return {
    person: personOf(reminder),
    askedFor: ({ indicator }: GivenNumber) => focalPoints.ofIndicator(indicator).asked?.id,
  };
}

/** The message of a reminder of the follow-up; undefined when there is nothing to say any more. */
export function followUpReminder(
  reminder: Reminder,
  view: View,
  notes: readonly Text[],
): Message | undefined {
  if (reminder.kind === 'promise') return promise(reminder, view, notes);
  const round = roundOf(reminder, view);
  if (!round) return undefined;
  if (reminder.kind === 'final')
    return undecidedIn(view.plan).length > 0 ? finalList(view, 0, notes) : undefined;
  if (reminder.kind === 'review') return reviewRequest(round, view, notes);
  if (reminder.kind === 'disputed') return doubtMessage(round, doubtsOf(reminder, view), view, notes);
  if (isOver(round, view.now)) return undefined;
  if (reminder.kind === 'unanswered') return unanswered(round, view, notes);
  const isMeant = isMeantBy(reminder, round, view);
  return roundQuestion(
    { round, person: personOf(reminder), asking: askingOf(reminder, view), isMeant },
    { view, notes },
  );
}

const listOf = (commitments: readonly Commitment[], view: View): Block[] =>
  commitments.length === 0
    ? []
    : [
        {
          kind: 'list',
          items: commitments.map((commitment): ListItem => ({ text: commitmentRow(commitment, view) })),
        },
      ];

/** What the message about dates says once something was said of every commitment in it since. */
function answeredPromise(reminder: Reminder, view: View): Message | undefined {
  const { plan, calendar, words, reader } = view;
  const group = promiseGroups(plan, calendar, () => true).find(({ subject }) => subject === reminder.subject);
  const own = group?.commitments ?? [];
  const isAnswered = ({ status, line = [] }: Commitment) =>
    isSettled(status) || line.some(({ at }) => at >= reminder.at);
  if (own.length === 0 || !own.every(isAnswered)) return undefined;
  return messageOf(words.say('promise.answered', { count: own.length }), listOf(own, view), reader);
}

/** What a question says whose round is over: how much of it was answered, and which round asks now. */
function settledQuestion(round: TimedRound, own: readonly Asked[], view: View): Message {
  const { words, reader, plan, calendar, now } = view;
  const name = capitalised(roundName(round, words), reader.locale);
  const answered = own.filter((item) => item.answered).length;
  const present = roundAt(roundsOf(plan, calendar), now);
  const fact = words.say('round.over', { round: name, answered, total: own.length });
  const open: Button = { label: words.text('button.present-round'), command: 'round', options: {} };
  const next = present
    ? [paragraph(...words.say('round.over-next', { round: roundName(present, words) }))]
    : [];
  return messageOf(fact, [...next, ...buttonRow([open])], reader);
}

/** What a sent question says once it is answered, or its round is over: what was said, and thanks. */
export function answeredQuestion(reminder: Reminder, view: View): Message | undefined {
  const { words, reader, plan } = view;
  if (reminder.kind === 'promise') return answeredPromise(reminder, view);
  const round = roundOf(reminder, view);
  if (!round) return undefined;
  if (reminder.kind === 'final')
    return undecidedIn(plan).length > 0 ? undefined : messageOf(words.say('final.none'), [], reader);
  if (reminder.kind === 'review' || reminder.kind === 'disputed') return reviewEnded(reminder, round, view);
  const name = capitalised(roundName(round, words), reader.locale);
  const person = personOf(reminder);
  const all = askedIn(plan, round).filter(isMeantBy(reminder, round, view));
  const waits = (items: readonly Asked[]) => items.some(({ answered }) => !answered);
  if (reminder.kind === 'unanswered') {
    if (!waits(all)) return messageOf(words.say('round.chair-answered', { round: name }), [], reader);
    return isOver(round, view.now) ? settledQuestion(round, all, view) : undefined;
  }
  const own = all.filter(({ asked, alternate }) =>
    reminder.kind === 'alternate' ? alternate?.id === person && asked?.id !== person : asked?.id === person,
  );
  if (own.length === 0) return messageOf(words.say('round.closed-meanwhile', { round: name }), [], reader);
  if (waits(own)) return isOver(round, view.now) ? settledQuestion(round, own, view) : undefined;
  if (round.kind === 'comments')
    return messageOf(words.say('round.comments-answered', { round: name }), [], reader);
  const about = new Set(own.map((item) => item.about));
  const commitments = plan.commitments.filter(({ id }) => about.has(id));
  const count = commitments.length;
  const answered = reminder.kind === 'alternate' ? 'round.alternate-answered' : 'round.all-answered';
  const fact = words.say(count === 0 ? 'round.comments-answered' : answered, { round: name, count });
  const numbers = indicatorsOf(plan)
    .filter(({ id }) => about.has(id))
    .map((indicator): ListItem => ({ text: indicatorRow(indicator, view) }));
  const counted: Block[] = numbers.length > 0 ? [{ kind: 'list', items: numbers }] : [];
  return messageOf(fact, [...listOf(commitments, view), ...counted], reader);
}

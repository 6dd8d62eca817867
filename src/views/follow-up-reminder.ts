import { askedIn } from '../domain/asked.ts';
import { type Commitment, isSettled } from '../domain/commitment.ts';
import { promisesDue } from '../domain/commitment-reminders.ts';
import { focalPointsOf } from '../domain/focal-points.ts';
import { momentOf } from '../domain/plan.ts';
import type { Reminder } from '../domain/reminder.ts';
import { roundOfSubject } from '../domain/round-reminders.ts';
import { followUpOf, roundsOf, type TimedRound } from '../domain/rounds.ts';
import { type Block, type ListItem, type Message, paragraph, type Text } from '../message/message.ts';
import { capitalised, commitmentRow, congressName, roundName } from './commitment-words.ts';
import { relativeTo } from './due.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { type Asking, commitmentBlocks, roundQuestion } from './round-question.ts';
import { unanswered } from './unanswered.ts';
import type { View } from './view.ts';

const personOf = ({ to }: Reminder): string => (to.kind === 'person' ? to.person : '');

const roundOf = ({ subject }: Reminder, { plan, calendar }: View): TimedRound | undefined =>
  roundsOf(plan, calendar).find(({ id }) => id === roundOfSubject(subject));

function askingOf({ kind, rule }: Reminder, { plan }: View): Asking {
  if (kind === 'alternate') return 'alternate';
  if (kind === 'round') return 'ask';
  return rule === `nudge-${Math.max(...followUpOf(plan).nudges)}` ? 'last' : 'nudge';
}

function promise(reminder: Reminder, view: View, notes: readonly Text[]): Message | undefined {
  const { plan, calendar, words, reader } = view;
  const person = personOf(reminder);
  const group = promisesDue(plan, calendar).find(
    (due) => due.person.id === person && reminder.subject === `due.${due.on}.${person}`,
  );
  if (!group) return undefined;
  const { on, commitments } = group;
  const due = { on, at: calendar.endOfDay(on, plan.congress.zone), zone: plan.congress.zone };
  const congress = congressName(plan);
  const said = { congress, count: commitments.length, day: { kind: 'day', on } as const };
  const isLate = due.at < view.now;
  return messageOf(
    isLate
      ? words.say('promise.late', said)
      : words.say('promise.ahead', { ...said, when: relativeTo(due, view) }),
    [paragraph(...words.say('promise.need')), ...commitmentBlocks(commitments, view), ...noteOf(notes)],
    reader,
  );
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
  if (reminder.kind === 'unanswered') return unanswered(round, view, notes);
  return roundQuestion(
    { round, person: personOf(reminder), asking: askingOf(reminder, view) },
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

/** What the message about a date says once something was said of every commitment of that day since. */
function answeredPromise(reminder: Reminder, view: View): Message | undefined {
  const { plan, calendar, words, reader } = view;
  const focalPoints = focalPointsOf(plan);
  const own = plan.commitments.filter(
    (each) =>
      each.due &&
      reminder.subject ===
        `due.${momentOf(plan, each.due, calendar).on}.${focalPoints.ofCommitment(each).asked?.id}`,
  );
  const isAnswered = ({ status, line = [] }: Commitment) =>
    isSettled(status) || line.some(({ at }) => at >= reminder.at);
  if (own.length === 0 || !own.every(isAnswered)) return undefined;
  return messageOf(words.say('promise.answered', { count: own.length }), listOf(own, view), reader);
}

/** What a sent question says once it is answered: what was said, and thanks. */
export function answeredQuestion(reminder: Reminder, view: View): Message | undefined {
  const { words, reader, plan } = view;
  if (reminder.kind === 'promise') return answeredPromise(reminder, view);
  const round = roundOf(reminder, view);
  if (!round) return undefined;
  const name = capitalised(roundName(round, words), reader.locale);
  const person = personOf(reminder);
  const all = askedIn(plan, round);
  if (reminder.kind === 'unanswered')
    return all.some(({ answered }) => !answered)
      ? undefined
      : messageOf(words.say('round.chair-answered', { round: name }), [], reader);
  const own = all.filter(({ asked, alternate }) =>
    reminder.kind === 'alternate' ? alternate?.id === person && asked?.id !== person : asked?.id === person,
  );
  if (own.length === 0) return messageOf(words.say('round.closed-meanwhile', { round: name }), [], reader);
  if (own.some(({ answered }) => !answered)) return undefined;
  if (round.kind === 'comments')
    return messageOf(words.say('round.comments-answered', { round: name }), [], reader);
  const about = new Set(own.map((item) => item.about));
  const fact =
    reminder.kind === 'alternate'
      ? words.say('round.alternate-answered', { round: name, count: own.length })
      : words.say('round.all-answered', { round: name, count: own.length });
  return messageOf(
    fact,
    listOf(
      plan.commitments.filter(({ id }) => about.has(id)),
      view,
    ),
    reader,
  );
}

import type { Tally } from '../domain/audit.ts';
import { byId } from '../domain/by-id.ts';
import type { Calendar } from '../domain/calendar.ts';
import { type Instant, minuteMs } from '../domain/instant.ts';
import { occurrenceAt } from '../domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../domain/plan.ts';
import { questionOfSubject } from '../domain/question.ts';
import { isAboutQuestion } from '../domain/question-reminders.ts';
import { mayBeTold } from '../domain/recipients.ts';
import { isFollowUp, type Reminder } from '../domain/reminder.ts';
import type { Message, Reader, Text } from '../message/message.ts';
import { board } from './board.ts';
import { buttonRow } from './buttons.ts';
import { undoButton } from './changed.ts';
import { pollGone, pollMessage } from './date-poll.ts';
import { deadlineReminder } from './deadline-reminder.ts';
import { deskReminder } from './desk.ts';
import { digest } from './digest.ts';
import { dueInline, dueOf } from './due.ts';
import { escalation } from './escalation.ts';
import { answeredQuestion, followUpReminder } from './follow-up-reminder.ts';
import { freeReminderMessage } from './free-reminder.ts';
import { personName } from './person.ts';
import { messageOf } from './plain-text.ts';
import { answerTakenBack, questionAnswer } from './question-answer.ts';
import { questionCard, settledCard } from './question-card.ts';
import { requestAnswered, requestReminder } from './request-reminder.ts';
import { tallyLine } from './tally.ts';
import { unreached } from './unreached.ts';
import { type View, viewFor } from './view.ts';

/** What a reminder is rendered from, at the moment that it is sent. */
export type ReminderContext = {
  plan: Plan;
  now: Instant;
  calendar: Calendar;
  reader: Reader;
  /** How long after its instant it goes out. */
  lateMs: number;
  /** Sent before, with an uncertain end. */
  possibleRepeat: boolean;
  /** Of the week before, for the message of the week and the secretary's. */
  tally?: Tally;
};

/** A delay so short that no message mentions it. */
const tolerableDelayMs = 2 * minuteMs;

/** That a message comes late or perhaps again. */
export function sendingNotes(reminder: Reminder, context: ReminderContext, { words, plan }: View): Text[] {
  const at = { kind: 'time', at: reminder.at, zone: plan.congress.zone } as const;
  return [
    ...(context.lateMs > tolerableDelayMs ? [words.say('reminder.sent-late', { at })] : []),
    ...(context.possibleRepeat ? [words.say('reminder.possible-repeat')] : []),
    ...(context.tally ? [tallyLine(context.tally, words)] : []),
  ];
}

const tellable = (plan: Plan, id: string, { to }: Reminder): Deadline | undefined => {
  const deadline = byId(plan.deadlines, id);
  return deadline && mayBeTold(plan, deadline, to) ? deadline : undefined;
};

/** The deadline of a reminder, as long as it is open, due when the reminder says, and for its reader to see. */
export function toldDeadline(reminder: Reminder, view: View): Deadline | undefined {
  const deadline = tellable(view.plan, reminder.subject, reminder);
  if (deadline?.state !== 'open') return undefined;
  return occurrenceAt(deadline, reminder.dueAt, view.plan, view.calendar);
}

/** A question for the secretary while it waits, or its answer for who asked. */
function aboutQuestion(
  { kind, subject, to }: Reminder,
  view: View,
  notes: readonly Text[],
): Message | undefined {
  const question = questionOfSubject(subject, view.plan);
  if (!question) return undefined;
  if (kind === 'answer') return questionAnswer(question, to, { view, notes });
  return question.state === 'open' ? questionCard(question, to, { view, notes }) : undefined;
}

/** The message of a reminder in the words of its reader; undefined when there is nothing to say any more. */
export function reminderMessage(reminder: Reminder, context: ReminderContext): Message | undefined {
  const view = viewFor(context);
  const { plan } = view;
  const notes = sendingNotes(reminder, context, view);
  if (isFollowUp(reminder)) return followUpReminder(reminder, view, notes);
  if (reminder.kind === 'board') return board(reminder, view);
  if (reminder.kind === 'poll') return pollMessage(reminder, view);
  if (reminder.kind === 'digest')
    return digest(
      plan.deadlines.filter((deadline) => mayBeTold(plan, deadline, reminder.to)),
      view,
      notes,
    );
  if (reminder.kind === 'escalation') return escalation(view, notes);
  if (reminder.kind === 'free') return freeReminderMessage(reminder, view, notes);
  if (reminder.kind === 'desk') return deskReminder(view, notes);
  if (isAboutQuestion(reminder)) return aboutQuestion(reminder, view, notes);
  if (reminder.kind === 'unreached') return unreached(reminder, view, notes);
  if (reminder.kind === 'request') {
    const request = byId(plan.timeRequests, reminder.subject);
    const deadline = request && tellable(plan, request.deadline, reminder);
    if (request && deadline && reminder.rule === 'answered') return requestAnswered(request, deadline, view);
    if (request?.state !== 'open' || deadline?.state !== 'open') return undefined;
    return requestReminder(request, deadline, { view, notes });
  }
  const deadline = toldDeadline(reminder, view);
  return deadline && deadlineReminder(reminder, deadline, { view, notes });
}

function closedFact(deadline: Deadline, view: View): Text {
  const { words, plan } = view;
  const title = { kind: 'strong', text: deadline.title } as const;
  const state = deadline.state === 'done' ? 'done' : 'cancelled';
  if (!deadline.closed) return words.say(`updated.${state}-unknown`, { title });
  const { by, at } = deadline.closed;
  const when = { kind: 'time', at, zone: plan.congress.zone } as const;
  return words.say(`updated.${state}`, { title, who: personName(by, plan), at: when });
}

function movedFact(deadline: Deadline, view: View): Text {
  const title = { kind: 'strong', text: deadline.title } as const;
  return view.words.say('updated.moved', { title, due: dueInline(dueOf(deadline, view)) });
}

/** Whether a reminder was about an earlier occurrence of what comes again, not one that was moved or left out. */
function isPassedOccurrence({ repeat, due }: Deadline, { dueAt }: Reminder, view: View): boolean {
  const on = view.calendar.dayOf(dueAt, view.plan.congress.zone);
  return (
    repeat !== undefined && !repeat.except?.includes(on) && dueAt < momentOf(view.plan, due, view.calendar).at
  );
}

function nextFact(deadline: Deadline, { dueAt }: Reminder, view: View): Text {
  const day = { kind: 'day', on: view.calendar.dayOf(dueAt, view.plan.congress.zone) } as const;
  const title = { kind: 'strong', text: deadline.title } as const;
  return view.words.say('updated.next', { title, day, due: dueInline(dueOf(deadline, view)) });
}

/** Why a reminder about a deadline no longer holds, in one sentence. */
export function closedOrMoved(reminder: Reminder, view: View): Text {
  const deadline = tellable(view.plan, reminder.subject, reminder);
  if (!deadline) return view.words.say('updated.gone');
  if (deadline.state !== 'open') return closedFact(deadline, view);
  return isPassedOccurrence(deadline, reminder, view)
    ? nextFact(deadline, reminder, view)
    : movedFact(deadline, view);
}

function updatedDeadline(reminder: Reminder, view: View): Message | undefined {
  const deadline = tellable(view.plan, reminder.subject, reminder);
  if (!deadline || toldDeadline(reminder, view)) return undefined;
  const { to } = reminder;
  const isTheirs = to.kind === 'committee' || deadline.closed?.by === to.person;
  const undo = deadline.state !== 'open' && isTheirs ? [undoButton(deadline.id, view)] : [];
  return messageOf(closedOrMoved(reminder, view), buttonRow(undo), view.reader);
}

function updatedRequest(reminder: Reminder, view: View): Message | undefined {
  const request = byId(view.plan.timeRequests, reminder.subject);
  const deadline = request && tellable(view.plan, request.deadline, reminder);
  return request && deadline && request.state !== 'open'
    ? requestAnswered(request, deadline, view)
    : undefined;
}

function updatedQuestion(reminder: Reminder, view: View): Message | undefined {
  const { kind, subject, to } = reminder;
  const question = questionOfSubject(subject, view.plan);
  if (!question) return messageOf(view.words.say('question.withdrawn'), [], view.reader);
  return kind === 'answer' ? answerTakenBack(question, reminder, view) : settledCard(question, to, view);
}

function changedOf(reminder: Reminder, view: View): Message | undefined {
  if (isFollowUp(reminder)) return answeredQuestion(reminder, view);
  if (isAboutQuestion(reminder)) return updatedQuestion(reminder, view);
  if (reminder.kind === 'poll') return pollMessage(reminder, view) ?? pollGone(view);
  return reminder.kind === 'request' ? updatedRequest(reminder, view) : updatedDeadline(reminder, view);
}

/** What a sent message says now that it may no longer be true: finished by whom, moved to when, or as it would be sent today. */
export function updatedMessage(
  reminder: Reminder,
  context: Omit<ReminderContext, 'lateMs' | 'possibleRepeat'>,
): Message {
  const view = viewFor(context);
  const changed = changedOf(reminder, view);
  const isList = reminder.kind === 'escalation' || reminder.kind === 'desk';
  const gone = isList ? 'updated.nothing-late' : 'updated.gone';
  return (
    changed ??
    reminderMessage(reminder, { ...context, lateMs: 0, possibleRepeat: false }) ??
    messageOf(view.words.say(gone), [], view.reader)
  );
}

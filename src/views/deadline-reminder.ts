import { byId } from '../domain/by-id.ts';
import { type Deadline, ladderOf, momentOf } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { TimeRequest } from '../domain/time-request.ts';
import { type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow, deadlineButtons, meetingButtons } from './buttons.ts';
import { daysLeft, dueInline, dueNotes, dueOf, isPast, relativeTo } from './due.ts';
import { deadlineNotice, withNotice } from './notice.ts';
import { mentionOf } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { repeatText } from './repeat.ts';
import { sourceText } from './source.ts';
import type { View } from './view.ts';

/** What is due and when, in one sentence. */
export function deadlineFact(reminder: Reminder, deadline: Deadline, due: Moment, view: View): Text {
  const { words } = view;
  const title = { kind: 'strong', text: deadline.title } as const;
  const said = { title, due: dueInline(due) };
  const when = relativeTo(due, view);
  const days = daysLeft(due, view);
  if (reminder.kind === 'moved') return words.say('reminder.moved', { ...said, when });
  if (deadline.meeting)
    return days === 0
      ? words.say('reminder.meeting-today', said)
      : words.say('reminder.meeting', { ...said, when });
  if (isPast(due, view))
    return days === 0
      ? words.say('reminder.late-today', said)
      : words.say('reminder.late', { ...said, when });
  return days === 0 ? words.say('reminder.today', said) : words.say('reminder.ahead', { ...said, when });
}

function needOf(reminder: Reminder, deadline: Deadline, due: Moment, view: View): Text {
  const { words, plan } = view;
  if (reminder.kind === 'moved') return words.say('reminder.need-moved');
  if (reminder.kind === 'personal') {
    const asked = byId(plan.personalReminders, reminder.rule.replace(/^personal-/, ''));
    return words.say(asked?.why === 'snoozed' ? 'reminder.snoozed' : 'reminder.asked');
  }
  if (deadline.meeting) return deadline.repeat ? repeatText(deadline.repeat, view) : [];
  if (deadline.owner === undefined) return words.say('reminder.need-nobody');
  const own = reminder.to.kind === 'person' && reminder.to.person === deadline.owner;
  if (!own) return notOwn(reminder, deadline.owner, view);
  const asked = openRequest(deadline, view);
  if (asked)
    return words.say('reminder.need-asked', { to: dueInline(momentOf(plan, asked.to, view.calendar)) });
  return words.say(isPast(due, view) ? 'reminder.need-late' : 'reminder.need-own');
}

/** The owner's wish for more time that nobody has answered. */
const openRequest = ({ id }: Deadline, { plan }: View): TimeRequest | undefined =>
  plan.timeRequests.find(({ deadline, state }) => deadline === id && state === 'open');

/** To somebody else it is said whose it is, and why they hear of it. */
function notOwn(reminder: Reminder, owner: string, { words, plan, calendar, now }: View): Text {
  const person = byId(plan.people, owner);
  const today = calendar.dayOf(now, person?.zone ?? plan.congress.zone);
  const absence = person?.absences?.find(({ from, to }) => from <= today && today <= to);
  const said = { owner: mentionOf(owner, plan) };
  return absence && reminder.to.kind === 'person'
    ? words.say('reminder.need-stand-in', { ...said, until: { kind: 'day', on: absence.to } })
    : words.say('reminder.need-owned', said);
}

/** The next rung of the ladder ahead of the due day, when there is one. */
function nextRung(deadline: Deadline, due: Moment, view: View): Text {
  const left = daysLeft(due, view);
  const rungs = ladderOf(view.plan, deadline).before.filter((days) => days < left);
  if (rungs.length === 0) return [];
  const on = view.calendar.addDays(due.on, -Math.max(...rungs));
  return view.words.say('reminder.next', { day: { kind: 'day', on } });
}

/** The message of a reminder about one open deadline. */
export function deadlineReminder(
  reminder: Reminder,
  deadline: Deadline,
  context: { view: View; notes: readonly Text[] },
): Message {
  const { view, notes } = context;
  const due = dueOf(deadline, view);
  const need = needOf(reminder, deadline, due, view);
  const small = [
    ...notes,
    ...dueNotes(due, view),
    sourceText(deadline.source, view),
    nextRung(deadline, due, view),
  ];
  const message = messageOf(
    deadlineFact(reminder, deadline, due, view),
    [
      ...(need.length > 0 ? [paragraph(...need)] : []),
      ...buttonRow(
        deadline.meeting ? meetingButtons(deadline.id, view.words) : deadlineButtons(deadline.id, view.words),
      ),
      ...noteOf(small),
    ],
    view.reader,
  );
  return reminder.kind === 'moved' ? message : withNotice(message, deadlineNotice(deadline, view));
}

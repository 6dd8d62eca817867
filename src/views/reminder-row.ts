import { pollOfSubject } from '../domain/poll-reminders.ts';
import type { Reminder, ReminderKind } from '../domain/reminder.ts';
import { roundOfSubject } from '../domain/round-reminders.ts';
import { roundsOf } from '../domain/rounds.ts';
import { roundName } from './commitment-words.ts';
import { personName } from './person.ts';
import { formatDay } from './plain-text.ts';
import type { View } from './view.ts';

const ofDeadline: readonly ReminderKind[] = ['before', 'due', 'overdue', 'personal', 'moved', 'request'];
const ofRound: readonly ReminderKind[] = [
  ...(['round', 'nudge', 'alternate', 'unanswered', 'review', 'disputed', 'final'] as const),
];

/** What a reminder is about, by the name that people know it by. */
function about({ subject, kind }: Reminder, view: View): Record<string, string> {
  const { plan, calendar, words, reader } = view;
  if (ofDeadline.includes(kind)) {
    const request = plan.timeRequests.find(({ id }) => id === subject);
    const personal = plan.personalReminders.find(({ id }) => id === subject);
    const id = request?.deadline ?? personal?.deadline ?? subject;
    return { title: plan.deadlines.find((deadline) => deadline.id === id)?.title ?? subject };
  }
  if (kind === 'poll') return { title: pollOfSubject(subject, plan)?.title ?? subject };
  if (kind === 'promise') return { day: formatDay(subject.split('.')[1] ?? '', reader.locale) };
  if (!ofRound.includes(kind)) return {};
  const id = roundOfSubject(subject);
  const round = roundsOf(plan, calendar).find((each) => each.id === id);
  return { round: round ? roundName(round, words) : id };
}

/** A reminder in a list: what it is and for whom, in words. */
export function reminderRow(reminder: Reminder, view: View): { what: string; to: string } {
  const { words, plan } = view;
  const { kind, to } = reminder;
  return {
    what: words.lookup(`listed.${kind}`, about(reminder, view)) ?? kind,
    to: to.kind === 'committee' ? words.text('changed.committee') : personName(to.person, plan),
  };
}

import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import type { Instant } from './instant.ts';
import { openDeadlines } from './open-deadlines.ts';
import { momentOf, type Plan } from './plan.ts';
import { isToldByPoll } from './poll-reminders.ts';
import { mayBeTold } from './recipients.ts';
import { type Destination, formatDestination, type Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';
import { isToldByAnswer } from './request-reminders.ts';

/** The due instant of a deadline that a destination was last sent. */
export type AnnouncedDate = { subject: string; to: Destination; dueAt: Instant };

const about = ({ subject, to }: Pick<AnnouncedDate, 'subject' | 'to'>) =>
  `${subject}|${formatDestination(to)}`;

/** While there is time until the new date; a date that comes before the next working day is announced at once. */
function politely(to: Destination, now: Instant, dueAt: Instant, plan: Plan, calendar: Calendar): Instant {
  const person = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
  if (!person) return now;
  const later = courtesyOf(plan, calendar).after(now, person);
  return later <= dueAt || dueAt < now ? later : now;
}

/**
 * The notes owed to those who were sent another due instant than the one that holds now: those of `waiting` that are
 * still true, and new ones for `announced`, at `now` or when the person's quiet hours are over.
 */
export function planMovedNotes(input: {
  plan: Plan;
  calendar: Calendar;
  waiting: readonly Reminder[];
  announced: readonly AnnouncedDate[];
  now: Instant;
}): Reminder[] {
  const { plan, calendar, waiting, announced, now } = input;
  if (announced.length === 0 && !waiting.some(({ kind }) => kind === 'moved')) return [];
  const open = new Map(openDeadlines(plan, calendar).map((item) => [item.deadline.id, item]));
  const dueOf = ({ subject, to }: Pick<AnnouncedDate, 'subject' | 'to'>): Instant | undefined => {
    const item = open.get(subject);
    return item && mayBeTold(plan, item.deadline, to) ? item.due.at : undefined;
  };
  // Of what repeats, an earlier occurrence that was kept is no date that has moved.
  const isPast = ({ subject, dueAt }: AnnouncedDate): boolean => {
    const repeat = open.get(subject)?.deadline.repeat;
    return repeat !== undefined && !repeat.except?.includes(calendar.dayOf(dueAt, plan.congress.zone));
  };
  const isAnswered = ({ subject, to }: AnnouncedDate, dueAt: Instant): boolean =>
    to.kind === 'person'
      ? isToldByAnswer(plan, {
          deadline: subject,
          person: to.person,
          isDue: (request) => momentOf(plan, request.to, calendar).at === dueAt,
        })
      : isToldByPoll(plan, {
          deadline: subject,
          isDue: (date) => momentOf(plan, date, calendar).at === dueAt,
        });
  const kept = waiting.filter((note) => note.kind === 'moved' && dueOf(note) === note.dueAt);
  const waited = new Set(kept.map(about));
  // The version is part of the rule: a date moved there and back and there again is announced each time.
  const rule = `moved-${plan.version}`;
  const fresh = announced.flatMap((last) => {
    const dueAt = dueOf(last);
    if (dueAt === undefined || dueAt === last.dueAt || waited.has(about(last))) return [];
    if (isPast(last) || isAnswered(last, dueAt)) return [];
    const at = politely(last.to, now, dueAt, plan, calendar);
    return [makeReminder({ subject: last.subject, kind: 'moved', rule, dueAt, at, to: last.to })];
  });
  return [...kept, ...fresh];
}

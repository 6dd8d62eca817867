import type { Calendar } from './calendar.ts';
import type { Courtesy } from './courtesy.ts';
import type { Instant } from './instant.ts';
import { occurrencesAfter } from './occurrences.ts';
import type { FreeReminder } from './personal-reminder.ts';
import { momentOf, type Plan } from './plan.ts';
import type { Destination, Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

type Dated = Pick<Plan, 'congress' | 'events'>;

/** When a free reminder comes, the earliest first. */
function timesOf(free: FreeReminder, plan: Dated, calendar: Calendar): Instant[] {
  const first = momentOf(plan, free.at, calendar);
  const later = occurrencesAfter(
    { due: free.at, ...(free.repeat && { repeat: free.repeat }) },
    first.on,
    plan,
    calendar,
  );
  return [first.at, ...later.map((date) => momentOf(plan, date, calendar).at)];
}

/** The next time of a free reminder; undefined when all have passed. */
export const nextTime = (
  free: FreeReminder,
  now: Instant,
  plan: Dated,
  calendar: Calendar,
): Instant | undefined => timesOf(free, plan, calendar).find((at) => at > now);

/** Whether a person may read a free reminder: who asked for it, and whom it is for. */
export const isTheirs = ({ by, to }: FreeReminder, person: string | undefined): boolean =>
  person !== undefined && (by === person || to === person);

/** What is owed for free reminders: one's own at the very time, another's on a working day. */
export const freeReminders = (
  {
    freeReminders: all = [],
    people,
    congress,
    events,
  }: Pick<Plan, 'freeReminders' | 'people' | 'congress' | 'events'>,
  courtesy: Courtesy,
  calendar: Calendar,
): Reminder[] =>
  all.flatMap((free) => {
    const person = people.find(({ id }) => id === free.to);
    if (!person && free.to !== 'committee') return [];
    const to: Destination = person ? { kind: 'person', person: person.id } : { kind: 'committee' };
    return timesOf(free, { congress, events }, calendar).map((dueAt) =>
      makeReminder({
        subject: free.id,
        kind: 'free',
        rule: 'free',
        dueAt,
        to,
        at: free.by === free.to ? dueAt : courtesy.after(dueAt, person),
      }),
    );
  });

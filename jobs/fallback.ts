import type { Calendar } from '../src/domain/calendar.ts';
import { courtesyOf } from '../src/domain/courtesy.ts';
import type { Instant } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { questionOfSubject } from '../src/domain/question.ts';
import { answerersOf, forwardQuestion } from '../src/domain/question-reminders.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import { unreachedNotes } from '../src/domain/unreached.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import { placesOf } from './places.ts';

/** A reminder that did not reach its destination. */
export type Undelivered = {
  reminder: Reminder;
  /** Absent when no platform knows the destination. */
  platform?: string;
  /** Whether the destination is missed, so that the secretary hears of it. */
  isMissed: boolean;
};

/** Whether somebody else to whom the question was put is reached. */
function reachesAnother(reminder: Reminder, plan: Plan, adapters: readonly Adapter[]): boolean {
  const [asker, ...others] = questionOfSubject(reminder.subject, plan)?.askers ?? [];
  return answerersOf(plan, others.length === 0 ? asker?.by : undefined).some(
    (to) =>
      JSON.stringify(to) !== JSON.stringify(reminder.to) &&
      placesOf({ ...reminder, to }, plan, adapters).length > 0,
  );
}

const personOf = ({ people }: Plan, person: string) => people.find(({ id }) => id === person);

/** What is owed in place of a reminder that did not arrive: a note to the secretary, and its question to whoever else may answer it. */
export function fallbackReminders(
  plan: Plan,
  { reminder, platform, isMissed }: Undelivered,
  context: { adapters: readonly Adapter[]; calendar: Calendar; now: Instant; since: Instant },
): Reminder[] {
  const { adapters, calendar, now, since } = context;
  const { to } = reminder;
  const notes = isMissed ? unreachedNotes(plan, { to, ...(platform && { platform }) }, { now, since }) : [];
  const isAsked = reminder.kind === 'question' && reachesAnother(reminder, plan, adapters);
  const courtesy = courtesyOf(plan, calendar);
  return [...notes, ...(isAsked ? [] : forwardQuestion(plan, reminder, now))].map((note) => {
    const person = note.to.kind === 'person' ? personOf(plan, note.to.person) : undefined;
    return person ? { ...note, at: courtesy.after(note.at, person) } : note;
  });
}

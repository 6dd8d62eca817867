import type { Instant } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { questionOfSubject } from '../src/domain/question.ts';
import { answerersOf, forwardQuestion } from '../src/domain/question-reminders.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import { unreachedNotes } from '../src/domain/unreached.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import { placesOf } from './places.ts';

/** What is owed because a reminder did not reach its destination. */
export type Untold = {
  lost: Reminder;
  /** Absent when no platform knows the destination. */
  platform?: string;
  /** Whether the destination is missed, so that the secretary is told. */
  isMissed: boolean;
};

/** Whether somebody else to whom the question was put is reached. */
function hasOther(lost: Reminder, plan: Plan, adapters: readonly Adapter[]): boolean {
  const [asker, ...others] = questionOfSubject(lost.subject, plan)?.askers ?? [];
  return answerersOf(plan, others.length === 0 ? asker?.by : undefined).some(
    (to) =>
      JSON.stringify(to) !== JSON.stringify(lost.to) && placesOf({ ...lost, to }, plan, adapters).length > 0,
  );
}

/** A note to the secretary that it did not, and a question to whoever else may answer it. */
export function owedInstead(
  plan: Plan,
  { lost, platform, isMissed }: Untold,
  { adapters, now, since }: { adapters: readonly Adapter[]; now: Instant; since: Instant },
): Reminder[] {
  const { to } = lost;
  const notes = isMissed ? unreachedNotes(plan, { to, ...(platform && { platform }) }, { now, since }) : [];
  const isHeard = lost.kind === 'question' && hasOther(lost, plan, adapters);
  return [...notes, ...(isHeard ? [] : forwardQuestion(plan, lost, now))];
}

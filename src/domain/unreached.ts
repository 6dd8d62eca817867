import type { Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { peopleToRemind } from './recipients.ts';
import { type Destination, formatDestination, parseDestination, type Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

/** A destination that could not be told; `platform` is absent when no platform knows it. */
export type Unreached = { to: Destination; platform?: string };

/** Reads back from a reminder of the kind `unreached` who was not told. */
export function unreachedOf({ subject }: Pick<Reminder, 'subject'>): Unreached {
  const [platform = '', ...destination] = subject.split(':');
  return { to: parseDestination(destination.join(':')), ...(platform && { platform }) };
}

/**
 * The notes that say so: to the secretaries, or to the chairs when it is a secretary who cannot be reached. `since` is
 * when the place last took a message, so that one trouble is told once, and the next one again.
 */
export function unreachedNotes(
  plan: Pick<Plan, 'people'>,
  { to, platform }: Unreached,
  { now, since }: { now: Instant; since: Instant },
): Reminder[] {
  const isLost = (person: string) => to.kind === 'person' && to.person === person;
  const secretaries = peopleToRemind(plan, 'secretary').filter(({ id }) => !isLost(id));
  const told =
    secretaries.length > 0 ? secretaries : peopleToRemind(plan, 'chair').filter(({ id }) => !isLost(id));
  return told.map(({ id }) =>
    makeReminder({
      subject: `${platform ?? ''}:${formatDestination(to)}`,
      kind: 'unreached',
      rule: 'unreached',
      dueAt: since,
      at: now,
      to: { kind: 'person', person: id },
    }),
  );
}

import { byId } from './by-id.ts';
import type { Person, Role } from './person.ts';
import type { Deadline, Plan } from './plan.ts';
import type { Destination } from './reminder.ts';

const toPerson = (person: Person): Destination => ({ kind: 'person', person: person.id });

/** The people of a role who want reminders. */
export function peopleToRemind(plan: Pick<Plan, 'people'>, role: Role): Person[] {
  return plan.people.filter((person) => person.role === role && person.reminders !== 'off');
}

/**
 * Whom the reminders of a deadline go to: its owner, unless the owner wants none; without an owner the committee, or
 * the secretary when the deadline is private.
 */
export function recipientsOf(plan: Pick<Plan, 'people'>, deadline: Deadline): Destination[] {
  const owner = byId(plan.people, deadline.owner);
  if (owner) return owner.reminders === 'off' || owner.muted?.includes(deadline.id) ? [] : [toPerson(owner)];
  return deadline.private ? peopleToRemind(plan, 'secretary').map(toPerson) : [{ kind: 'committee' }];
}

/** Whether a destination may still hear about a deadline: private ones are for owner, secretary and chair. */
export function mayBeTold(plan: Pick<Plan, 'people'>, deadline: Deadline, to: Destination): boolean {
  if (to.kind === 'committee') return !deadline.private;
  const person = byId(plan.people, to.person);
  if (!person || person.reminders === 'off') return false;
  return (
    !deadline.private ||
    deadline.owner === person.id ||
    person.role === 'secretary' ||
    person.role === 'chair'
  );
}

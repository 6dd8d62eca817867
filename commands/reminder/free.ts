import type { Context } from '../../src/command/command.ts';
import type { GivenDate } from '../../src/command/option.ts';
import { nextTime } from '../../src/domain/free-reminder.ts';
import type { Person } from '../../src/domain/person.ts';
import type { FreeReminder } from '../../src/domain/personal-reminder.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { absoluteDate, type PlanDate } from '../../src/domain/plan-date.ts';
import { UserError } from '../../src/message/errors.ts';
import { requireAhead } from '../deadline/changes.ts';
import { reminderInstant } from './personal.ts';

/**
 * Who asks for a reminder.
 * @throws {UserError} `no-person`
 */
export function requirePerson({ caller }: Context): Person {
  if (!caller.person) throw new UserError('no-person');
  return caller.person;
}

/**
 * A time of a free reminder as the plan keeps it: in its zone, with an hour.
 * @throws {UserError} `date-past`
 */
export function freeTime(when: GivenDate, context: Context): PlanDate {
  const { calendar, plan } = context;
  const at = reminderInstant(when, context);
  requireAhead({ ...when, moment: { ...when.moment, at } }, context);
  const { zone } = plan.congress;
  return absoluteDate(calendar.dayOf(at, zone), calendar.timeOf(at, zone));
}

/** The free reminders of a person that are still to come. */
export function ownReminders({ plan, now, calendar }: Context, person: Person): FreeReminder[] {
  return (plan.freeReminders ?? []).filter(
    (free) => free.by === person.id && nextTime(free, now, plan, calendar) !== undefined,
  );
}

/** The plan with other free reminders. */
export const withFree = (
  plan: Plan,
  change: (free: readonly FreeReminder[]) => readonly FreeReminder[],
): Plan => ({ ...plan, freeReminders: change(plan.freeReminders ?? []) });

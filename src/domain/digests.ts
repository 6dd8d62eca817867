import type { Calendar } from './calendar.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import type { Day, Zone } from './instant.ts';
import { momentOf, type Plan } from './plan.ts';
import { remember } from './remember.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

const hour = '09:00';
const weeksBefore = 12;
const mostDigests = 200;

const mondayOf = (on: Day, calendar: Calendar): Day => calendar.addDays(on, 1 - calendar.weekday(on));

/** The last day on which something of the plan is due, done or not; once the congress is closed, of what is still open. */
function lastDueOn(plan: Plan, calendar: Calendar): Day {
  const followed = plan.closing?.closed
    ? plan.deadlines.filter(({ state }) => state === 'open')
    : [...plan.deadlines, ...plan.commitments];
  const dates = followed.flatMap(({ due }) => due ?? []);
  const days = [plan.congress.ends, ...dates.map((date) => momentOf(plan, date, calendar).on)];
  return days.sort().at(-1) ?? plan.congress.ends;
}

/**
 * The weekly digests to the committee: Mondays, or the first working day after, from twelve weeks before the congress until a week after the last due
 * date, at most 200.
 */
export function planDigests(plan: Plan, calendar: Calendar): Reminder[] {
  const first = mondayOf(calendar.addDays(plan.congress.starts, -7 * weeksBefore), calendar);
  const last = calendar.addDays(lastDueOn(plan, calendar), 7);
  return digestsBetween(first, last, plan.congress.zone, courtesyOf(plan, calendar), calendar);
}

const digestsBetween = remember(
  (first: Day, last: Day, zone: Zone, courtesy: Courtesy, calendar: Calendar): Reminder[] => {
    const weeks = Math.floor(calendar.daysBetween(first, last) / 7) + 1;
    return Array.from({ length: Math.max(0, Math.min(weeks, mostDigests)) }, (_, week) => {
      const on = calendar.addDays(first, 7 * week);
      const { at } = calendar.resolve(on, hour, zone);
      return makeReminder({
        subject: 'digest',
        kind: 'digest',
        rule: `digest-${on}`,
        dueAt: at,
        at: courtesy.after(at),
        to: { kind: 'committee' },
      });
    });
  },
);

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

/** The days on which something of the plan is due, done or not, each once; once the congress is closed, of what is still open. */
const dueDays = ({ closing, deadlines, ...plan }: Plan, calendar: Calendar): readonly Day[] => {
  const days = new Set<Day>();
  for (const { state, due } of deadlines)
    if (!closing?.closed || state === 'open') days.add(momentOf(plan, due, calendar).on);
  return [...days].sort();
};

/**
 * The weekly digests to the committee: Mondays, or the first working day after, from twelve weeks before the congress until
 * a week after the last date, at most 200. After the congress, of whose promises the rounds tell, there is one only where a
 * date lies in the week before it or after it.
 */
export function planDigests(plan: Plan, calendar: Calendar): Reminder[] {
  const { starts, ends, zone } = plan.congress;
  const days = dueDays(plan, calendar);
  const first = mondayOf(calendar.addDays(starts, -7 * weeksBefore), calendar);
  const last = calendar.addDays([...days, ends].toSorted().at(-1) ?? ends, 7);
  const after = calendar.addDays(ends, 7);
  const weeks = new Set(days.filter((on) => on > ends).map((on) => mondayOf(on, calendar)));
  const hasNews = ([on]: Digest): boolean =>
    on <= after || weeks.has(on) || weeks.has(calendar.addDays(on, -7));
  return digestsBetween(first, last, zone, courtesyOf(plan, calendar), calendar)
    .filter(hasNews)
    .map(([, reminder]) => reminder);
}

type Digest = readonly [monday: Day, reminder: Reminder];

const digestsBetween = remember(
  (first: Day, last: Day, zone: Zone, courtesy: Courtesy, calendar: Calendar): Digest[] => {
    const weeks = Math.floor(calendar.daysBetween(first, last) / 7) + 1;
    return Array.from({ length: Math.max(0, Math.min(weeks, mostDigests)) }, (_, week) => {
      const on = calendar.addDays(first, 7 * week);
      const { at } = calendar.resolve(on, hour, zone);
      const reminder = makeReminder({
        subject: 'digest',
        kind: 'digest',
        rule: `digest-${on}`,
        dueAt: at,
        at: courtesy.after(at),
        to: { kind: 'committee' },
      });
      return [on, reminder];
    });
  },
);

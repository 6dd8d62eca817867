import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import { endsAt, lastRound, undecidedIn } from './final-decision.ts';
import type { Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { hourOnDays } from './quiet-hours.ts';
import { peopleToRemind } from './recipients.ts';
import { remember } from './remember.ts';
import type { Reminder } from './reminder.ts';
import { followUpOf } from './rounds.ts';

const politeness = remember(politeReminders);

/** Days after the last report is frozen on which whoever decides is asked, as long as something is undecided. */
const askedAfterDays = [1, 30];

/** After the last round the secretary and the chair are asked what becomes of what is open: once, and once again. */
export function finalReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const round = lastRound(plan, calendar);
  if (!round || undecidedIn(plan).length === 0) return [];
  const { zone } = plan.congress;
  const hourOn = hourOnDays({ zone, calendar });
  const remind = politeness(courtesyOf(plan, calendar));
  const from = calendar.dayOf(endsAt(round, plan, calendar), zone);
  const people = [...peopleToRemind(plan, 'secretary'), ...peopleToRemind(plan, 'chair')];
  return people.flatMap((person) =>
    askedAfterDays.map((days) =>
      remind(person, 'after', {
        subject: ['round', round.id, 'final', person.id].join('.'),
        kind: 'final',
        rule: `final-${days}`,
        dueAt: 0,
        at: hourOn(from, days, followUpOf(plan).at),
      }),
    ),
  );
}

import type { Calendar } from './calendar.ts';
import { courtesyOf } from './courtesy.ts';
import { focalPointsOf } from './focal-points.ts';
import type { Instant } from './instant.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import { politeReminders } from './polite-reminders.ts';
import { hourOnDays } from './quiet-hours.ts';
import { peopleToRemind } from './recipients.ts';
import { remember } from './remember.ts';
import type { Reminder, ReminderKind } from './reminder.ts';
import { broughtBy, frozenAt, inDoubt, reviewOf } from './review.ts';
import { followUpOf, roundsOf, type TimedRound } from './rounds.ts';

const politeness = remember(politeReminders);

export const reviewSubject = (
  round: string,
  kind: Extract<ReminderKind, 'review' | 'disputed'>,
  person: string,
): string => ['round', round, kind, person].join('.');

/** When somebody first heard that numbers of theirs are in doubt. */
function doubtedOf(round: TimedRound, plan: Plan, calendar: Calendar): Map<Person, Instant> {
  const first = new Map<Person, Instant>();
  for (const { indicator, value } of inDoubt(broughtBy(round, plan, calendar).numbers)) {
    const { asked } = focalPointsOf(plan).ofIndicator(indicator);
    const at = value.check?.at ?? value.at;
    if (asked) first.set(asked, Math.min(at, first.get(asked) ?? at));
  }
  return first;
}

/**
 * What the review of the rounds owes: once a round has closed one message to each reviewer, and one to each whose number
 * was found in doubt while another can still be given.
 */
export function reviewReminders(plan: Plan, calendar: Calendar): Reminder[] {
  const { zone } = plan.congress;
  const remind = politeness(courtesyOf(plan, calendar));
  const hourOn = hourOnDays({ zone, calendar });
  const hour = followUpOf(plan).at;
  return roundsOf(plan, calendar).flatMap((round) => {
    if (round.kind !== 'status') return [];
    const { numbers, answers } = broughtBy(round, plan, calendar);
    const until = frozenAt(round, plan, calendar);
    const reviewers =
      numbers.length + answers.length > 0 && !reviewOf(plan, round.id)
        ? peopleToRemind(plan, 'reviewer')
        : [];
    const looks = reviewers.map((person) =>
      remind(person, 'after', {
        subject: reviewSubject(round.id, 'review', person.id),
        kind: 'review',
        rule: 'review',
        dueAt: 0,
        at: hourOn(round.closesOn, 1, hour),
        until,
      }),
    );
    const doubts = [...doubtedOf(round, plan, calendar)].map(([person, at]) =>
      remind(person, 'after', {
        subject: reviewSubject(round.id, 'disputed', person.id),
        kind: 'disputed',
        rule: 'disputed',
        dueAt: 0,
        at,
        until,
      }),
    );
    return [...looks, ...doubts.filter(({ at }) => at < until)];
  });
}

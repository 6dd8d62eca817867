import type { Calendar } from './calendar.ts';
import { committeeWorks } from './committee-days.ts';
import type { FollowUp, Round } from './follow-up.ts';
import type { Day, Instant } from './instant.ts';
import { momentOf, type Plan } from './plan.ts';
import { rememberParts } from './remember.ts';

const after = (months: number): Round => ({
  id: `month-${months}`,
  kind: 'status',
  opens: { kind: 'relative', anchor: 'congress.ends', sign: 1, amount: months, unit: 'month' },
  days: 30,
});

/** Comments within 30 days of the end, then 3, 6, 12 and 24 months after it. */
export const defaultFollowUp: FollowUp = {
  rounds: [
    {
      id: 'comments',
      kind: 'comments',
      opens: { kind: 'relative', anchor: 'congress.ends', sign: 1, amount: 1, unit: 'day' },
      days: 29,
    },
    ...[3, 6, 12, 24].map(after),
  ],
  at: '09:00',
  nudges: [3, 10],
  alternate: 14,
  chair: 21,
  review: 14,
  visibility: { reason: 'committee', progress: 'committee', contact: 'committee' },
};

export const followUpOf = (plan: Pick<Plan, 'followUp'>): FollowUp => plan.followUp ?? defaultFollowUp;

/** A round on the calendar. */
export type TimedRound = Round & {
  /** Counted from 1, by opening. */
  number: number;
  opensOn: Day;
  opensAt: Instant;
  /** The last day and instant of the time that people are asked to answer in. */
  closesOn: Day;
  closesAt: Instant;
  /** Late answers count until the next round opens. */
  untilAt: Instant;
};

/** The first working day from one on; that day itself where there is none until another. */
function workingFrom(from: Day, until: Day, works: (on: Day) => boolean, calendar: Calendar): Day {
  for (let on = from; on <= until; on = calendar.addDays(on, 1)) if (works(on)) return on;
  return from;
}

type Dated = Pick<Plan, 'congress' | 'events' | 'followUp'>;

const timedRounds = rememberParts(
  ({ calendar, ...plan }: Dated & { calendar: Calendar }): readonly TimedRound[] => {
    const { zone } = plan.congress;
    const { rounds, at } = followUpOf(plan);
    const works = committeeWorks(plan.congress, calendar);
    const timed = rounds.map((round) => {
      const { on: opens, time } = momentOf(plan, round.opens, calendar);
      const closesOn = calendar.addDays(opens, round.days);
      const on = workingFrom(opens, closesOn, works, calendar);
      const opensAt = calendar.resolve(on, time ?? at, zone).at;
      return { ...round, opensOn: on, opensAt, closesOn, closesAt: calendar.endOfDay(closesOn, zone) };
    });
    timed.sort((a, b) => a.opensAt - b.opensAt);
    return timed.map((round, index) => ({
      ...round,
      number: index + 1,
      untilAt: timed[index + 1]?.opensAt ?? Number.POSITIVE_INFINITY,
    }));
  },
);

/** The rounds of a plan by opening. */
export const roundsOf = ({ congress, events, followUp }: Dated, calendar: Calendar): readonly TimedRound[] =>
  timedRounds({ congress, events, calendar, ...(followUp && { followUp }) });

/** Whether answers no longer count for a round: the next one has opened. */
export const isOver = ({ untilAt }: TimedRound, now: Instant): boolean => now >= untilAt;

/** The round that an answer given now belongs to: the one that opened last. */
export const roundAt = (rounds: readonly TimedRound[], now: Instant): TimedRound | undefined =>
  rounds.findLast(({ opensAt }) => opensAt <= now);

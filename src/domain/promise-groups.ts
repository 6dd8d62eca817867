import type { Calendar } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { isOpen } from './final-decision.ts';
import { type FocalPoints, focalPointsOf } from './focal-points.ts';
import type { Day } from './instant.ts';
import type { Person } from './person.ts';
import { type Ladder, momentOf, type Plan } from './plan.ts';
import { rememberParts } from './remember.ts';

/** Commitments run for months and years: few words, far apart. The rounds do the rest, and the chair hears in them. */
const defaultCommitmentLadder: Ladder = {
  before: [30, 7],
  at: '09:00',
  overdue: { owner: [3], chair: [] },
};

/** The ladder of commitments: the plan's ladder of that name, or ours. */
export const commitmentLadderOf = ({ ladders }: Pick<Plan, 'ladders'>): Ladder =>
  ladders.commitment ?? defaultCommitmentLadder;

/**
 * How somebody hears of the dates of their commitments: of each on the rungs of the ladder, or where that would be too much
 * once a quarter of all that have their date in it.
 */
export type Pace = 'each' | 'quarter';

/** Who answers nothing gets nine messages of the rounds of a year; with those about dates they are twelve. */
const mostPerYear = 3;
/** A year with the rungs before its first date and after its last. */
const yearWithRungsDays = 410;

function mostWithinYear(days: readonly Day[], calendar: Calendar): number {
  const sorted = days.toSorted();
  const counts = sorted.map((from, index) => {
    const until = calendar.addDays(from, yearWithRungsDays);
    return sorted.slice(index).filter((on) => on < until).length;
  });
  return Math.max(0, ...counts);
}

function paceOf(days: ReadonlySet<Day>, { before, overdue }: Ladder, calendar: Calendar): Pace {
  const count = mostWithinYear([...days], calendar);
  return count * (before.length + overdue.owner.length) <= mostPerYear ? 'each' : 'quarter';
}

/** The first day of the quarter of a year in which a day lies. */
export function quarterOf(on: Day): Day {
  const month = Number(on.slice(5, 7));
  return `${on.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/** The first day of the quarter after the one that begins on a day. */
const nextQuarter = (quarter: Day, calendar: Calendar): Day => quarterOf(calendar.addDays(quarter, 95));

type Parts = Pick<Plan, 'commitments' | 'people' | 'organisations' | 'congress' | 'events' | 'ladders'>;

type Dated = { commitment: Commitment; asked: Person; on: Day };

function datedOf(plan: Parts, focalPoints: FocalPoints, calendar: Calendar): Dated[] {
  return plan.commitments.flatMap((commitment) => {
    const { asked } = focalPoints.ofCommitment(commitment);
    if (!commitment.due || !asked) return [];
    return { commitment, asked, on: momentOf(plan, commitment.due, calendar).on };
  });
}

/** How everybody hears of the dates of their commitments, by person; what is settled counts, so that no answer changes it. */
const paces = rememberParts(
  ({ calendar, ...plan }: Parts & { calendar: Calendar }): ReadonlyMap<string, Pace> => {
    const days = new Map<string, Set<Day>>();
    for (const { asked, on } of datedOf(plan, focalPointsOf(plan), calendar))
      days.set(asked.id, (days.get(asked.id) ?? new Set()).add(on));
    const ladder = commitmentLadderOf(plan);
    return new Map([...days].map(([person, own]) => [person, paceOf(own, ladder, calendar)]));
  },
);

export const pacesOf = (
  { commitments, people, organisations, congress, events, ladders }: Parts,
  calendar: Calendar,
): ReadonlyMap<string, Pace> =>
  paces({ commitments, people, organisations, congress, events, ladders, calendar });

/** The subjects of the messages about a date of somebody: that day's own, or those of its quarter and the one after. */
export function promiseSubjects(
  { on, person }: { on: Day; person: string },
  pace: Pace,
  calendar: Calendar,
): string[] {
  if (pace !== 'quarter') return [`due.${on}.${person}`];
  const quarter = quarterOf(on);
  return [quarter, nextQuarter(quarter, calendar)].map((from) => `quarter.${from}.${person}`);
}

/** What one message about dates to a person is about: commitments of one day, or of a quarter with what was late before it. */
export type PromiseGroup = {
  subject: string;
  person: Person;
  /** The day that all are due on, or the last of the quarter. */
  on: Day;
  /** The first day of the quarter. */
  from?: Day;
  commitments: readonly Commitment[];
};

/** The messages about dates that the commitments which `isMeant` need. */
export function promiseGroups(
  plan: Plan,
  calendar: Calendar,
  isMeant: (commitment: Commitment) => boolean = isOpen,
): PromiseGroup[] {
  const ofPerson = pacesOf(plan, calendar);
  const groups = new Map<string, PromiseGroup>();
  for (const { commitment, asked, on } of datedOf(plan, focalPointsOf(plan), calendar)) {
    if (!isMeant(commitment)) continue;
    const pace = ofPerson.get(asked.id) ?? 'each';
    for (const subject of promiseSubjects({ on, person: asked.id }, pace, calendar)) {
      const [, day = on] = subject.split('.');
      const group = groups.get(subject) ?? {
        subject,
        person: asked,
        ...(pace === 'quarter'
          ? { from: day, on: calendar.addDays(nextQuarter(day, calendar), -1) }
          : { on }),
        commitments: [],
      };
      groups.set(subject, { ...group, commitments: [...group.commitments, commitment] });
    }
  }
  return [...groups.values()];
}

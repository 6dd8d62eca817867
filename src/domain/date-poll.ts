import type { Instant } from './instant.ts';
import type { PlanDate } from './plan-date.ts';

/** Which dates suit somebody, by their places in the list; none: none of them does. */
export type DateVote = {
  /** Person id, or an account that is nobody's of the plan. */
  by: string;
  dates: readonly number[];
  /** Counted by a platform's own poll, which is read anew as a whole. */
  of?: string;
};

/** A question to the committee which date suits, until it is decided. */
export type DatePoll = {
  id: string;
  /** The deadline or meeting that is to have one of the dates; absent for a meeting that is not in the plan yet. */
  deadline?: string;
  title: string;
  /** At least two, the earliest first. */
  dates: readonly PlanDate[];
  /** Person id, or an account. */
  by: string;
  at: Instant;
  /** Afterwards nobody answers any more. */
  until: Instant;
  votes: readonly DateVote[];
  /** What became of it: one of its dates, by its place, or none; absent until then. */
  decided?: { by: string; at: Instant; date?: number };
};

/** Whether it can be answered. */
export const isPolling = ({ until, decided }: DatePoll, now: Instant): boolean =>
  decided === undefined && now < until;

/** Who answered, each with all that suits them, on whatever platform they said so. */
export function answersOf({ votes }: Pick<DatePoll, 'votes'>): ReadonlyMap<string, ReadonlySet<number>> {
  const answers = new Map<string, Set<number>>();
  for (const { by, dates } of votes) answers.set(by, new Set([...(answers.get(by) ?? []), ...dates]));
  return answers;
}

/** How many each date suits, in the order of the dates. */
export function countsOf(poll: Pick<DatePoll, 'votes' | 'dates'>): number[] {
  const answers = [...answersOf(poll).values()];
  return poll.dates.map((_, date) => answers.filter((suits) => suits.has(date)).length);
}

/** A poll after somebody has pressed a date, which suits them from then on, or no longer; without one, none does. */
export function withPress(poll: DatePoll, by: string, date: number | undefined): DatePoll {
  const isTheirs = (vote: DateVote) => vote.by === by && vote.of === undefined;
  const before = poll.votes.find(isTheirs)?.dates ?? [];
  const dates =
    date === undefined
      ? []
      : before.includes(date)
        ? before.filter((each) => each !== date)
        : [...before, date].sort((a, b) => a - b);
  return { ...poll, votes: [...poll.votes.filter((vote) => !isTheirs(vote)), { by, dates }] };
}

/** A poll with what a platform's own one has counted, in the place of what it had counted before. */
export function withCounted(
  poll: DatePoll,
  of: string,
  votes: readonly Pick<DateVote, 'by' | 'dates'>[],
): DatePoll {
  const others = poll.votes.filter((vote) => vote.of !== of);
  return { ...poll, votes: [...others, ...votes.map((vote) => ({ ...vote, of }))] };
}

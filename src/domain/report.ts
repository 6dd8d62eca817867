import { askedIn, isAnswered, takesPart } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { countStates, type ValueState } from './check.ts';
import {
  type Commitment,
  type CommitmentStatus,
  commitmentStatuses,
  isSettled,
  madeAt,
  type ShieldedField,
  statusAt,
} from './commitment.ts';
import { finalsAt } from './final-decision.ts';
import type { Comment, Review } from './follow-up.ts';
import { indicatorMadeAt, indicatorsOf, type Measured, measure } from './indicator.ts';
import type { Instant } from './instant.ts';
import { momentOf, type Plan } from './plan.ts';
import type { Moment } from './plan-date.ts';
import { type Doubted, doubtedOf, linksBy, type Said, saidIn } from './report-answers.ts';
import { broughtBy, reviewOf, sinceOf } from './review.ts';
import type { TimedRound } from './rounds.ts';

export type StatusCounts = Readonly<Record<CommitmentStatus, number>>;

/** How commitments stand that have something in common, such as their level; `key` is absent where it is not given. */
export type ReportRow = {
  key?: string;
  total: number;
  counts: StatusCounts;
  /** How many of them the round asked about, and how many were answered. */
  asked: number;
  answered: number;
};

export const reportGroups = ['level', 'region', 'organisation', 'objective'] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** What a round has brought, as far as its reader may know. */
export type Report = {
  round: TimedRound;
  /** Up to when it counts: now, or until the next round opens. */
  asOf: Instant;
  /** The end of the round before, from which moves are counted; absent: from the beginning. */
  since?: Instant;
  /** Who has seen what was said, and their remark, where the reader may know. */
  review?: Pick<Review, 'at'> & Partial<Pick<Review, 'by' | 'remark'>>;
  /** How many of the numbers given in it stand in which state. */
  checks: Readonly<Record<ValueState, number>>;
  /** The same of what was said last of each commitment. */
  answerChecks: Readonly<Record<ValueState, number>>;
  /** What was said of commitments and found in doubt; its reason as far as the reader may read it. */
  doubted: readonly Doubted[];
  /** Of the closing report alone: commitments that were not kept, decided about or not. */
  finals?: readonly Commitment[];
  /** Of commitments, or for comments of organisations. */
  asked: number;
  answered: number;
  organisations: { asked: number; answered: number };
  total: number;
  counts: StatusCounts;
  /** Commitments whose status the reader may not see: in the total, and in no count. */
  hidden: number;
  groups: Readonly<Record<ReportGroup, readonly ReportRow[]>>;
  moved: readonly { commitment: Commitment; from: CommitmentStatus; to: CommitmentStatus }[];
  late: readonly { commitment: Commitment; due: Moment; days: number }[];
  decisions: readonly { commitment: Commitment; status: CommitmentStatus; reason: string }[];
  evidence: readonly { commitment: Commitment; links: readonly string[] }[];
  /** Every sentence that people wrote since the round before, as far as the reader may read it, with its link. */
  said: readonly Said[];
  comments: readonly { organisation: string; text?: string }[];
  /** How many more comments there are that are not for this reader. */
  hiddenComments: number;
  /** What is counted, in the order of the plan. */
  indicators: readonly Measured[];
  /** Every commitment that the reader may know of. */
  commitments: readonly Commitment[];
};

type Context = {
  plan: Plan;
  round: TimedRound;
  now: Instant;
  calendar: Calendar;
  /** Whether the reader may see a field. */
  may(commitment: Commitment, field: ShieldedField): boolean;
  mayReadComment(comment: Comment): boolean;
  /** Whether the reader may know who reviewed it, and what they remarked. */
  inside: boolean;
  /** Of the whole follow-up: counted from the congress on, with what becomes of what is open. */
  isClosing?: boolean;
};

/** How many there are of each status. */
function countsOf(statuses: readonly CommitmentStatus[]): StatusCounts {
  const counts = Object.fromEntries(commitmentStatuses.map((status) => [status, 0])) as Record<
    CommitmentStatus,
    number
  >;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** Answers given up to an instant. */
const heardBy = (commitment: Commitment, asOf: Instant): Commitment => ({
  ...commitment,
  line: (commitment.line ?? []).filter(({ at }) => at <= asOf),
});

function groupRows(
  group: ReportGroup,
  commitments: readonly Commitment[],
  asOf: Instant,
  { round, may }: Context,
): ReportRow[] {
  const keys = new Map<string | undefined, Commitment[]>();
  for (const commitment of commitments) {
    const key = commitment[group];
    keys.set(key, [...(keys.get(key) ?? []), commitment]);
  }
  return [...keys].map(([key, members]) => {
    const asked = members.filter((member) => takesPart(member, round));
    return {
      ...(key !== undefined && { key }),
      total: members.length,
      counts: countsOf(
        members.filter((member) => may(member, 'status')).map((member) => statusAt(member, asOf)),
      ),
      asked: asked.length,
      answered: asked.filter((member) => isAnswered(heardBy(member, asOf), round.id)).length,
    };
  });
}

function organisationsOf(commitments: readonly Commitment[], asOf: Instant, { round }: Context) {
  const asked = new Map<string, boolean>();
  for (const commitment of commitments.filter((each) => takesPart(each, round))) {
    const key = commitment.organisation ?? '';
    asked.set(key, (asked.get(key) ?? true) && isAnswered(heardBy(commitment, asOf), round.id));
  }
  return { asked: asked.size, answered: [...asked.values()].filter(Boolean).length };
}

function lateOf(commitments: readonly Commitment[], asOf: Instant, { plan, calendar, may }: Context) {
  const today = calendar.dayOf(asOf, plan.congress.zone);
  return commitments
    .flatMap((commitment) => {
      if (!commitment.due || isSettled(statusAt(commitment, asOf))) return [];
      if (!may(commitment, 'due') || !may(commitment, 'status')) return [];
      const due = momentOf(plan, commitment.due, calendar);
      return due.at < asOf ? [{ commitment, due, days: calendar.daysBetween(due.on, today) }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

function movedOf(
  commitments: readonly Commitment[],
  asOf: Instant,
  since: Instant | undefined,
  { may }: Context,
) {
  return commitments.flatMap((commitment) => {
    const from = statusAt(commitment, since ?? Number.NEGATIVE_INFINITY);
    const to = statusAt(commitment, asOf);
    return from === to || !may(commitment, 'status') ? [] : [{ commitment, from, to }];
  });
}

function decisionsOf(commitments: readonly Commitment[], asOf: Instant, { may }: Context) {
  return commitments.flatMap((commitment) => {
    const status = statusAt(commitment, asOf);
    if (status !== 'changed' && status !== 'withdrawn') return [];
    const said = (commitment.line ?? []).findLast(({ at, reason }) => at <= asOf && reason !== undefined);
    const reason = said ? said.reason : commitment.reason;
    const readable = reason !== undefined && may(commitment, 'status') && may(commitment, 'reason');
    return readable ? [{ commitment, status, reason }] : [];
  });
}

/** The report of a round, counted from the line of every commitment. */
export function reportOf(context: Context): Report {
  const { plan, round, now, calendar, may, mayReadComment, inside, isClosing = false } = context;
  const asOf = Math.min(now, round.untilAt - 1);
  const since = isClosing ? undefined : sinceOf(round, plan, calendar);
  const review = reviewOf(plan, round.id);
  const commitments = plan.commitments.filter((each) => madeAt(each) <= asOf && may(each, 'title'));
  const asked = commitments.filter((each) => takesPart(each, round));
  const seen = commitments.filter((each) => may(each, 'status'));
  const comments = (plan.comments ?? []).filter((each) => each.round === round.id && each.at <= asOf);
  const readComments = comments.filter(mayReadComment);
  const forComments = round.kind === 'comments' ? askedIn(plan, round).length : 0;
  const isComments = round.kind === 'comments';
  const brought = broughtBy(round, plan, calendar);
  const answers = brought.answers.filter(
    ({ commitment }) => may(commitment, 'title') && may(commitment, 'status'),
  );
  const rows = (group: ReportGroup) => groupRows(group, commitments, asOf, context);
  return {
    round,
    asOf,
    ...(isClosing && { finals: finalsAt(seen, asOf) }),
    ...(since !== undefined && { since }),
    ...(review && { review: inside ? review : { at: review.at } }),
    checks: countStates(
      brought.numbers.map(({ value }) => value),
      asOf,
    ),
    answerChecks: countStates(
      answers.map(({ statement }) => statement),
      asOf,
    ),
    doubted: doubtedOf(answers, asOf, context),
    asked: isComments ? forComments : asked.length,
    answered: isComments
      ? comments.length
      : asked.filter((each) => isAnswered(heardBy(each, asOf), round.id)).length,
    organisations: isComments
      ? { asked: forComments, answered: comments.length }
      : organisationsOf(commitments, asOf, context),
    total: commitments.length,
    counts: countsOf(seen.map((each) => statusAt(each, asOf))),
    hidden: commitments.length - seen.length,
    groups: {
      level: rows('level'),
      region: rows('region'),
      organisation: rows('organisation'),
      objective: rows('objective'),
    },
    moved: movedOf(commitments, asOf, since, context),
    late: lateOf(commitments, asOf, context),
    decisions: decisionsOf(commitments, asOf, context),
    evidence: commitments.flatMap((commitment) => {
      const links = may(commitment, 'evidence') ? linksBy(commitment, asOf) : [];
      return links.length > 0 ? [{ commitment, links }] : [];
    }),
    said: saidIn(commitments, asOf, since, context),
    hiddenComments: comments.length - readComments.length,
    comments: readComments.map(({ organisation, text }) => ({
      organisation,
      ...(text !== undefined && { text }),
    })),
    indicators: indicatorsOf(plan)
      .filter((each) => indicatorMadeAt(each) <= asOf)
      .map((each) => measure(each, asOf, since)),
    commitments,
  };
}

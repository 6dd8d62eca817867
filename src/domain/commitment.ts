import type { BaselineChange } from './baseline.ts';
import type { Check } from './check.ts';
import type { Instant } from './instant.ts';
import type { PlanDate } from './plan-date.ts';
import type { Source } from './source.ts';

export const levels = ['national', 'regional', 'international'] as const;
export type Level = (typeof levels)[number];

export const commitmentStatuses = [
  'not-started',
  'in-progress',
  'fulfilled',
  'changed',
  'withdrawn',
] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** Who may read a field: everybody, the people of the committee, or only the organisation itself with secretary and chair. */
export const audiences = ['public', 'committee', 'organisation'] as const;
export type Audience = (typeof audiences)[number];

/** The fields of a commitment whose audience is decided one by one. */
export const shieldedFields = [
  'title',
  'baseline',
  'due',
  'status',
  'reason',
  'progress',
  'evidence',
  'contact',
] as const;
export type ShieldedField = (typeof shieldedFields)[number];
export type FieldAudiences = Readonly<Partial<Record<ShieldedField, Audience>>>;

/** What somebody said of a commitment at an instant: where it stands, and perhaps a sentence and a link. */
export type Statement = {
  at: Instant;
  /** Person id, or the account of an administrator who is no person of the plan. */
  by: string;
  via: string;
  was: CommitmentStatus;
  status: CommitmentStatus;
  /** The round that it answers. */
  round?: string;
  /** A sentence of progress. */
  text?: string;
  /** Why it was changed or withdrawn. */
  reason?: string;
  /** http or https. */
  url?: string;
  /** What somebody else found of it. */
  check?: Check;
};

/** What becomes of a commitment that is open after the last round. */
export type FinalDecision = {
  choice: 'carried' | 'handed' | 'closed';
  /** The body that it was handed to. */
  to?: string;
  because?: string;
  by: string;
  at: Instant;
};

/** Something promised at the congress, followed up after it until it is kept. */
export type Commitment = {
  id: string;
  title: string;
  /** Organisation id. */
  organisation?: string;
  /** Person ids; without them those of the organisation. */
  focal?: string;
  alternate?: string;
  level?: Level;
  country?: string;
  region?: string;
  /** Objective id. */
  objective?: string;
  /** Theme id. */
  theme?: string;
  /** What it is measured against, as the proceedings of the congress state it. */
  baseline?: string;
  /** Every change of it since the proceedings were accepted, the oldest first. */
  baselineChanges?: readonly BaselineChange<string>[];
  due?: PlanDate;
  /** Where it stands now. */
  status: CommitmentStatus;
  /** Why it was changed or withdrawn. */
  reason?: string;
  /** What was known when it came into the plan. */
  progress?: string;
  evidence?: readonly string[];
  visibility?: FieldAudiences;
  /** When a person took it from a document into the plan; absent where its source says when. */
  since?: Instant;
  /** When it came to whoever is asked about it now; absent: from the beginning. */
  handedAt?: Instant;
  /** Its line through time: every statement, the oldest first; only ever added to. */
  line?: readonly Statement[];
  /** What becomes of it, decided when the last round was over. */
  decision?: FinalDecision;
  source: Source;
};

/** Nothing more is asked about a commitment that is kept or withdrawn. */
export const isSettled = (status: CommitmentStatus): boolean =>
  status === 'fulfilled' || status === 'withdrawn';

/** When a commitment came into the plan; the beginning of time for what the plan file states. */
export const madeAt = ({ source, since }: Commitment): Instant =>
  since ?? (source.kind === 'person' ? source.at : Number.NEGATIVE_INFINITY);

/** Where a commitment stood at an instant, by its line; a statement of that very instant counts. */
export function statusAt(commitment: Commitment, at: Instant): CommitmentStatus {
  const { line = [], status } = commitment;
  const before = line.findLast((statement) => statement.at <= at);
  return before?.status ?? line[0]?.was ?? status;
}

/** The commitment with one more statement, which holds from now on. */
export function withStatement(commitment: Commitment, said: Omit<Statement, 'was'>): Commitment {
  const { reason: _, ...rest } = commitment;
  const explains = said.status === 'changed' || said.status === 'withdrawn';
  const reason = explains ? (said.reason ?? commitment.reason) : undefined;
  const statement: Statement = { ...said, was: commitment.status };
  return {
    ...rest,
    status: said.status,
    ...(reason !== undefined && { reason }),
    line: [...(commitment.line ?? []), statement],
  };
}

/** Every link to evidence, the oldest first, each once. */
export const evidenceOf = ({ evidence = [], line = [] }: Commitment): string[] => [
  ...new Set([...evidence, ...line.flatMap(({ url }) => url ?? [])]),
];

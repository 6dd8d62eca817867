import type { Audience, FieldAudiences } from './commitment.ts';
import type { Instant, LocalTime } from './instant.ts';
import type { PlanDate } from './plan-date.ts';

/** A time at which everybody who promised something is asked: for comments on the outcome document, or how it stands. */
export type Round = {
  id: string;
  kind: 'comments' | 'status';
  /** Absent: named after its distance from the congress. */
  title?: string;
  opens: PlanDate;
  /** How many days answers are asked for. */
  days: number;
};

/** How the follow-up is done. */
export type FollowUp = {
  rounds: readonly Round[];
  /** The hour of every message of a round. */
  at: LocalTime;
  /** Days after the opening on which those who have not answered are asked again. */
  nudges: readonly number[];
  /** Days after the opening on which the alternate, then the chair, hears of it; null: never. */
  alternate: number | null;
  chair: number | null;
  /** How many days after the closing a review is waited for; absent: `defaultFollowUp`. */
  review?: number;
  /** Who may read which field, where a commitment does not say otherwise. */
  visibility: FieldAudiences;
};

/** Organisations' comments on the outcome document. */
export type Comment = {
  /** `<round>.<organisation>`. */
  id: string;
  round: string;
  organisation: string;
  by: string;
  at: Instant;
  via: string;
  /** Absent: they have none. */
  text?: string;
  /** Who may read the text; absent: the committee. */
  audience?: Audience;
};

/** Somebody independent has seen what was said in a round, and its report may be frozen. */
export type Review = {
  /** The round. */
  id: string;
  by: string;
  at: Instant;
  via: string;
  /** A sentence for the report, which the committee reads. */
  remark?: string;
};

/** Who may read a comment: nobody printed it for the world who did not say so. */
export const audienceOf = ({ audience }: Comment): Audience => audience ?? 'committee';

/** What becomes of an open deadline after the congress: it stays, it is dropped, or it becomes a commitment. */
export const closingChoices = ['carry', 'drop', 'commitment'] as const;
export type ClosingChoice = (typeof closingChoices)[number];

/** What was decided about one deadline. */
export type Decision = {
  deadline: string;
  choice: ClosingChoice;
  by: string;
  at: Instant;
  /** The commitment that it became. */
  commitment?: string;
};

/** The closing act: each open deadline decided once; `closed` when the congress is over for the plan. */
export type Closing = {
  decisions: readonly Decision[];
  closed?: { by: string; at: Instant };
};

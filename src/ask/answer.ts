/** Where an answer stands: a document's id with 1-based lines, or `plan` for an item without a document. */
export type Citation = {
  document: string;
  title?: string;
  section?: string;
  lines: readonly number[];
  quote: string;
};

/** What comes nearest to an answer and is shown instead of one: a passage, or an item of the plan. */
export type Nearest = { document: string; lines: readonly number[]; text: string };

/**
 * Why a question was declined. `unknown-words`: words that neither the plan nor its documents have. `nothing-found`:
 * nothing accounts for all of it.
 */
export const declineReasons = ['unknown-words', 'nothing-found', 'too-long', 'empty'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/**
 * How a question ended: with an answer and its source; with what comes nearest, shown as such; asked back, because it
 * may mean several things; or declined.
 */
export const outcomes = ['answered', 'shown', 'asked-back', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** An answer with its sources, or an honest refusal. */
export type Answer = {
  outcome: Outcome;
  /** True unless it was answered. */
  declined: boolean;
  /** The direct answer in one line; a list adds `\n- item` lines. */
  short: string;
  /** `short` and at most two more sentences. */
  text: string;
  /** BCP 47 language of the answer. */
  lang: string;
  citations: readonly Citation[];
  /** What comes nearest, the best first, at most three; empty when it was answered. */
  nearest: readonly Nearest[];
  /** Why it was declined. */
  reason?: DeclineReason;
  /** The plan item that answers, or that is closest to what was asked. */
  about?: string;
};

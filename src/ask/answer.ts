/** Where an answer stands: a document's id with 1-based lines, or `plan` for an item without a document. */
export type Citation = {
  document: string;
  title?: string;
  section?: string;
  lines: readonly number[];
  quote: string;
};

/**
 * Why a question was declined. `unknown-name`: it names something the plan lacks. `unknown-words`: words that neither
 * the plan nor its documents have. `no-such-attribute`: the plan has the thing, not what was asked of it.
 * `finer-than-known`: it asks for the month of what is known by its year. `nothing-found`: nothing accounts for all of it.
 */
export const declineReasons = [
  'unknown-name',
  'unknown-words',
  'no-such-attribute',
  'finer-than-known',
  'nothing-found',
  'too-long',
  'empty',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** An answer with its sources, or an honest refusal. */
export type Answer = {
  declined: boolean;
  /** The direct answer in one line; a list adds `\n- item` lines. */
  short: string;
  /** `short` and at most two more sentences. */
  text: string;
  /** BCP 47 language of the answer. */
  lang: string;
  citations: readonly Citation[];
  /** Why it was declined. */
  reason?: DeclineReason;
  /** The plan item that answers, or that is closest to what was asked. */
  about?: string;
};

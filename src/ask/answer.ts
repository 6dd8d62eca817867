/** Where an answer stands: a document's id with 1-based lines, or `plan` for an item without a document. */
export type Citation = { document: string; title?: string; lines: readonly number[]; quote: string };

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
  reason?: string;
  /** The plan item that answers, or that is closest to what was asked. */
  about?: string;
};

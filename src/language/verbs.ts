/** By what a verb is told from a noun in one language; folded words. */
export type VerbSigns = {
  /** Words that stand before a verb. */
  before: readonly string[];
  /** Endings that verbs have and nouns seldom have. */
  endings: readonly string[];
  /** Words after which no verb stands. */
  notAfter: readonly string[];
  /** Whether a verb has both a word before it and an ending; else one of them does. */
  needsBoth: boolean;
};

/**
 * By what a report of harm to a child is told in one language: each a part of a pattern that is looked for in a folded
 * text as whole words.
 */
export type HarmSigns = {
  /** The tag of the language in which it is answered. */
  locale: string;
  child: readonly string[];
  harm: readonly string[];
  /** Said as something seen, heard or lived through, not as a topic. */
  telling: readonly string[];
  /** Harm done to whoever writes, whatever their age. */
  own: readonly string[];
  /** A wish to report, or whom to tell. */
  wish: readonly string[];
  /** The subjects of a congress, about which people ask and plan without telling of anybody. */
  topics: readonly string[];
  /** First person, which no topic outweighs. */
  firstHand: readonly string[];
};

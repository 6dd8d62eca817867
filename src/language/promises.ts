/** With what a promise is written in one language: parts of patterns, in the letters of the language. */
export type PromiseSigns = {
  articles: readonly string[];
  /** What a body of people is called with a small letter. */
  bodies: readonly string[];
  /** What joins the words of a name. */
  links: readonly string[];
  /** What is held, written or read, and promises nothing itself. */
  things: readonly string[];
  /** What happens to somebody, or merely happens, is no promise of theirs. */
  merely: readonly string[];
  /** A verb of the future, in one word. */
  future: readonly string[];
  /** What somebody does who is called by name: commits themselves, or will do something. */
  acts: readonly string[];
  /** A promise wherever in a sentence it stands: who commits themselves, or what "we" or "governments" will do. */
  whole: readonly string[];
  /** Written of the past, or of what others ought to do: no promise. */
  unlike: readonly string[];
  /** Who does it, when nobody does. */
  nobody: readonly string[];
  /** A denial, wherever in a sentence it stands. */
  denied: readonly string[];
  /** What denies a promise before its verb, what may stand between them, and how the verb begins. */
  never: readonly string[];
  reflexives: readonly string[];
  stems: readonly string[];
};

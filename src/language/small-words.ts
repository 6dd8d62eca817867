/** The small words of one language: folded, sorted, each a word or a few. */
export type SmallWords = {
  /** How people are addressed before their name. */
  titles: readonly string[];
  /** Small words beside a name by which alone nobody is called, and those that a name of a person may hold. */
  particles: readonly string[];
  nameParticles: readonly string[];
  /** With which the name of a thing may begin. */
  articles: readonly string[];
  and: readonly string[];
  or: readonly string[];
  but: readonly string[];
  /** What parts the clauses of a sentence, beside `and` and `but`. */
  clauses: readonly string[];
  /** With which a question goes on from the last one, beside `and` and `but`. */
  goesOn: readonly string[];
  /** What joins a name to what it belongs to. */
  of: readonly string[];
  /** What joins an option to the one before it when a command is typed, by the kind of the option. */
  beforeDate: readonly string[];
  beforeOrganisation: readonly string[];
  beforeChoice: readonly string[];
  beforePerson: readonly string[];
  /** With which a time is counted from now; `by` those of them that a length of time may follow as well: `em três dias`. */
  within: readonly string[];
  by: readonly string[];
  /** The day before and after another that is meant: `on the eve`. */
  dayBefore: readonly string[];
  dayAfter: readonly string[];
  /** Beside a weekday, the one before and the one after a day that is meant: `the Friday before`. */
  besideBefore: readonly string[];
  besideAfter: readonly string[];
  /** What joins a wish to be reminded to what is to be remembered. */
  toWhat: readonly string[];
  /** How people name themselves. */
  oneself: readonly string[];
  /** With which a question begins. */
  asking: readonly string[];
  /** A congress, in a word. */
  congress: readonly string[];
};

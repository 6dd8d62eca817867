/** With what the minutes of a meeting say who is to do what by when, in one language: parts of patterns. */
export type MinutesSigns = {
  /** What the heading of a list of tasks is called. */
  leads: readonly string[];
  /** A task that is none. */
  nothing: readonly string[];
  /** Everybody, to whom a task is nobody's. */
  everybody: readonly string[];
  /** What stands between a task and its day. */
  beforeDay: readonly string[];
  /** What somebody has to do, or took upon themselves, up to the verb. */
  owes: readonly string[];
  /** The same, where it says so in a list of tasks alone. */
  owesInList: readonly string[];
  /** The last word before the verb, by which what follows is a task. */
  beforeVerb: readonly string[];
};

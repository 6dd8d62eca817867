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
  /** What a decision of the meeting begins with, before who does what. */
  resolved: readonly string[];
  /** Before whose it is, which then comes before the verb. */
  fallsTo: readonly string[];
  /** What stands before a name to say that it is theirs. */
  labels: readonly string[];
  /** A cell that says that a task is over, or that it is not. */
  finished: readonly string[];
  underWay: readonly string[];
  /** The last word before the verb, by which what follows is a task. */
  beforeVerb: readonly string[];
};

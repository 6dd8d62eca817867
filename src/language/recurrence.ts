/** How one language says that something comes again; unaccented, lower-case. */
export type RecurrenceWords = {
  /** Parts of a pattern, for `every`. */
  every: readonly string[];
  /** Weekdays whose plural ends in `s`, where the dates have them in the singular. */
  days: readonly string[];
  daily: readonly string[];
  weekly: readonly string[];
  fortnightly: readonly string[];
  monthly: readonly string[];
  quarterly: readonly string[];
  yearly: readonly string[];
};

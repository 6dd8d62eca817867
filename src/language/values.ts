/** How one language writes values, in folded words; each but the last four may be a part of a pattern. */
export type ValueWords = {
  currencies: readonly string[];
  /** What follows the figure of a large sum. */
  thousands: readonly string[];
  /** What costs nothing. */
  free: readonly string[];
  /** What stands before an hour, alone or before other things as well, the hours in words, and noon and midnight. */
  at: readonly string[];
  mayBeAt: readonly string[];
  hours: readonly string[];
  noon: readonly string[];
  /** Units of time and of way. */
  lengths: readonly string[];
  /** What stands between the sides of a thing, and beginnings of what sizes are counted in. */
  across: readonly string[];
  sizes: readonly string[];
  /** What stands between a part and its whole: `5 of 27`. */
  outOf: readonly string[];
  streets: readonly string[];
  /** What stands before the number of a telephone. */
  phone: readonly string[];
  days: readonly string[];
  weeks: readonly string[];
  fortnights: readonly string[];
  months: readonly string[];
};

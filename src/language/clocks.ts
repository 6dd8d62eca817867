/** How one language says by which clock an hour is meant; unaccented, lower-case. */
export type ClockWords = {
  /** The writer's own time. */
  local: readonly string[];
  /** The time of a place, and what stands before the place, with its space: `hora de la `. */
  clocks: readonly string[];
  of: readonly string[];
  /** What stands before such a time or before a place: `no horário`, `em`. */
  into: readonly string[];
  /** What follows the figure of an hour. */
  hours: readonly string[];
  noon: readonly string[];
};

import type { Instant } from './instant.ts';

/** Where the board of a platform stands: one message that always says how the preparation stands. */
export type Board = {
  /** The platform: each has one board. */
  id: string;
  /** The platform's id of the channel. */
  place: string;
  /** When it was put there, in whole milliseconds. */
  at: Instant;
  /** Person id, or an account. */
  by: string;
};

import type { Instant } from './instant.ts';

/** A year, a month or a day, as exactly as it is known: `2008`, `2009-03`, `2009-03-01`. */
export type Period = string;

/** A baseline that was changed after the proceedings had been accepted. */
export type BaselineChange<T = { value: number; on?: Period }> = {
  from?: T;
  to?: T;
  because: string;
  by: string;
  at: Instant;
};

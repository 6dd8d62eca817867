import type { Instant } from './instant.ts';
import type { PlanDate } from './plan-date.ts';

/** An owner's wish for more time, until the secretary answers it. */
export type TimeRequest = {
  id: string;
  deadline: string;
  /** Person id. */
  by: string;
  to: PlanDate;
  reason?: string;
  askedAt: Instant;
  /** `replaced`: its owner asked anew. */
  state: 'open' | 'granted' | 'refused' | 'replaced';
  /** Who answered, and when. */
  answered?: { by: string; at: Instant };
};

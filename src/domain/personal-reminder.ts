import type { Instant } from './instant.ts';
import type { PlanDate } from './plan-date.ts';
import type { Recurrence } from './recurrence.ts';

/** A reminder that a person asked for themselves, or a snoozed one. */
export type PersonalReminder = {
  id: string;
  /** Person id. */
  person: string;
  /** Deadline id. */
  deadline: string;
  at: Instant;
  why: 'asked' | 'snoozed';
};

/** A reminder of something that is no item of the plan, for whoever asked for it, another person or everybody. */
export type FreeReminder = {
  id: string;
  text: string;
  /** Person id of who asked for it. */
  by: string;
  /** Person id, or `committee`. */
  to: string;
  /** With an hour, in the plan's zone. */
  at: PlanDate;
  repeat?: Recurrence;
};

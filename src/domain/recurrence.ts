import type { Day } from './instant.ts';
import type { PlanDate } from './plan-date.ts';

/** A deadline that another comes after, by at least so many days, and working days on top of them. */
export type Dependency = { item: string; days?: number; workingDays?: number };

/** How something comes again. */
export type Recurrence = {
  /** Of RFC 5545, such as `FREQ=WEEKLY;BYDAY=TU`; days only, the hour is that of `from`. */
  rule: string;
  /** What the rule counts from: its first occurrence at the earliest. */
  from: PlanDate;
  /** Days of the rule on which it does not take place. */
  except?: readonly Day[];
  /** The last day at the latest; without it, and without an end in the rule, the end of the congress. */
  ends?: PlanDate;
};

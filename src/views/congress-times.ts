import type { Congress } from '../domain/plan.ts';
import { momentOn } from '../domain/plan-date.ts';
import type { Inline } from '../message/message.ts';
import { dueInline } from './due.ts';
import type { View } from './view.ts';

/** When a congress begins and ends, each its day, or with its hour where the plan has that. */
export function congressTimes(
  { starts, startTime, ends, endTime, zone }: Congress,
  { calendar }: Pick<View, 'calendar'>,
): { starts: Inline; ends: Inline } {
  return {
    starts: dueInline(momentOn(starts, startTime, { zone, calendar })),
    ends: dueInline(momentOn(ends, endTime, { zone, calendar })),
  };
}

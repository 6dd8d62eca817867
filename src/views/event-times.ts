import { hoursOf } from '../domain/hours.ts';
import type { PlanEvent } from '../domain/plan.ts';
import type { Text } from '../message/message.ts';
import { dueInline } from './due.ts';
import type { View } from './view.ts';

/** When an event of the plan is: its day or days, each with its hour where it has one. */
export function eventTimes(event: PlanEvent, { plan, calendar }: View): Text {
  const { starts, ends = starts, year } = event;
  if (starts === undefined || ends === undefined) return year === undefined ? [] : [String(year)];
  const { from, to } = hoursOf(event, event.zone ?? plan.congress.zone, calendar) ?? {};
  const first = from ? dueInline(from) : ({ kind: 'day', on: starts } as const);
  if (to) return [first, ' – ', dueInline(to)];
  return ends === starts ? [first] : [first, ' – ', { kind: 'day', on: ends }];
}

import { type Deadline, momentOf, type Plan } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';
import type { Inline, Text } from '../message/message.ts';
import type { View } from './view.ts';

/** When a deadline is due. */
export const dueOf = (deadline: Pick<Deadline, 'due'>, { plan, calendar }: View): Moment =>
  momentOf(plan, deadline.due, calendar);

/** Today in the plan's zone. */
export const todayOf = ({ plan, now, calendar }: View) => calendar.dayOf(now, plan.congress.zone);

/** Whole calendar days from today to the due day in the plan's zone; negative when it has passed. */
export const daysLeft = (due: Moment, view: View): number => view.calendar.daysBetween(todayOf(view), due.on);

/** Whether the due moment has passed. A date without an hour passes with its day. */
export const isPast = (due: Moment, view: View): boolean =>
  due.time === undefined ? daysLeft(due, view) < 0 : due.at < view.now;

/** Whether a deadline is open and its date has passed. */
export const isLate = (deadline: Deadline, view: View): boolean =>
  deadline.state === 'open' && isPast(dueOf(deadline, view), view);

/** A due date inside a sentence: its day, or its instant when an hour was given. */
export const dueInline = (due: Moment): Inline =>
  due.time === undefined ? { kind: 'day', on: due.on } : { kind: 'time', at: due.at, zone: due.zone };

/** Where a day ends by its own clock, in words: the congress's city, else the zone. */
const whereOf = ({ zone }: Moment, { congress }: Pick<Plan, 'congress'>): string =>
  zone === congress.zone ? congress.city : zone;

/** A due date in full; without an hour it says whose midnight ends it. */
export function dueText(due: Moment, { words, plan }: View): Text {
  if (due.time !== undefined) return [dueInline(due)];
  return words.say('due.without-hour', { day: dueInline(due), where: whereOf(due, plan) });
}

/** What must be known about a due date beside itself: whose midnight it is, or what the clocks' change did to it. */
export function dueNotes(due: Moment, { words, plan }: View): Text[] {
  const midnight = words.say('due.midnight', { where: whereOf(due, plan) });
  if (due.time === undefined) return [midnight];
  return due.adjusted ? [words.say(`due.${due.adjusted}`)] : [];
}

/** The due date from today: "in 7 days", "today", "3 days late". */
export function relativeTo(due: Moment, view: View): string {
  const days = daysLeft(due, view);
  const { words } = view;
  if (isPast(due, view))
    return days === 0 ? words.text('relative.late-today') : words.text('relative.late', { days: -days });
  if (days === 0) return words.text('relative.today');
  return days === 1 ? words.text('relative.tomorrow') : words.text('relative.ahead', { days });
}

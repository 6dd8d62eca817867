import { type Deadline, momentOf } from '../domain/plan.ts';
import { formatPlanDate } from '../domain/plan-date.ts';
import { shiftPlanDate } from '../domain/shift-plan-date.ts';
import { lexiconFor } from '../language/lexicon.ts';
import type { ActContext } from './act-rule.ts';
import type { Heard } from './hear.ts';

/** On which side of something a length of time is counted: “3 days before the programme is due”; undefined where it is counted from now. */
export function sideOfLength({
  length,
  words,
  language,
}: Pick<Heard, 'length' | 'words' | 'language'>): 'before' | 'after' | undefined {
  const last = length?.words.at(-1);
  if (last === undefined) return undefined;
  const { phrases } = lexiconFor(language);
  const spelt = words.map(({ word }) => word);
  const marks = phrases.at(spelt, last + 1)?.values ?? [];
  const orders = marks.flatMap((mark) => (mark.kind === 'order' ? [mark.value] : []));
  return orders.find((order) => order === 'before' || order === 'after') as 'before' | 'after' | undefined;
}

/** The time that a line counts from the day of an item, as a date option reads it; undefined where it counts from none. */
export function besideDue(
  heard: Heard,
  deadline: Deadline | undefined,
  { plan, calendar }: Pick<ActContext, 'plan' | 'calendar'>,
): string | undefined {
  const side = sideOfLength(heard);
  if (side === undefined || !deadline) return undefined;
  const sign = side === 'before' ? -1 : 1;
  const steps = heard.length?.steps.map(({ count, unit }) => ({ count: count * sign, unit })) ?? [];
  const due = momentOf(plan, deadline.due, calendar);
  const at = shiftPlanDate({ kind: 'absolute', on: due.on }, steps, { due, calendar });
  return at && formatPlanDate(at);
}

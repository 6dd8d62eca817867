import { momentOf } from '../domain/plan.ts';
import { formatPlanDate } from '../domain/plan-date.ts';
import { shiftPlanDate } from '../domain/shift-plan-date.ts';
import { isRefusal } from '../time/parsed-time.ts';
import type { ActContext, ActRule } from './act-rule.ts';
import { isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { dateText, dateGuards as guards, isEarlier, moving } from './new-date.ts';

const isCongress = (heard: Heard) =>
  heard.has('congress') ||
  (heard.has('all') && heard.items.length === 0 && (heard.length !== undefined || heard.dates.length > 0));

/** “The whole congress is a week later, the river is too low”: a word of a title in another part than the congress. */
const isAside = (item: Heard['items'][number], { words }: Heard): boolean =>
  isFaint(item) &&
  words.some(({ cues }) => cues.includes('congress')) &&
  !words.some(
    ({ cues, clause }) => cues.includes('congress') && clause === words[item.words[0] ?? -1]?.clause,
  );

/** The day to which the congress is moved: as it was said, the first of several, or counted from its present one. */
export function openingDay(
  heard: Heard,
  { plan, calendar }: Pick<ActContext, 'plan' | 'calendar'>,
): string | undefined {
  const said = dateText(heard);
  const time = heard.dates.at(-1)?.time;
  // A week or a month that is named is no day on which a congress opens.
  const isRange = time && !isRefusal(time) && time.kind === 'range' && time.of === 'days';
  if (isRange && /\d/.test(said ?? '')) return time.from;
  if (said !== undefined) return said;
  const sign = isEarlier(heard) ? -1 : 1;
  const steps = heard.length?.steps.map(({ count, unit }) => ({ count: count * sign, unit }));
  const start = { kind: 'absolute' as const, on: plan.congress.starts };
  const date = steps && shiftPlanDate(start, steps, { due: momentOf(plan, start, calendar), calendar });
  return date && formatPlanDate(date);
}

export const shiftRule: ActRule = {
  name: 'the congress and all its dates',
  example: 'everything is moved a week',
  read(heard, { plan, calendar }) {
    if (!isCongress(heard) || !heard.items.every((item) => isAside(item, heard))) return undefined;
    if (!moving.some((cue) => heard.has(cue)) && !heard.has('pass')) return undefined;
    if (heard.has('reminder') || heard.has('remind') || heard.has('snooze')) return undefined;
    const day = openingDay(heard, { plan, calendar });
    if (day === undefined) return undefined;
    return {
      reading: { kind: 'command', command: 'shift', options: { day } },
      cues: [...moving, 'pass', 'congress', 'all', 'until', 'due', 'will', 'more', 'take', 'polite'],
      marks: [...moving, 'pass', 'congress', 'all'],
      takes: ['date', 'length'],
      guards,
    };
  },
};

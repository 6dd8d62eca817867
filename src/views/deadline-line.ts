import type { Deadline } from '../domain/plan.ts';
import type { Moment } from '../domain/plan-date.ts';
import type { Text } from '../message/message.ts';
import { dueOf, relativeTo, todayOf } from './due.ts';
import { ownerName } from './person.ts';
import { formatHour, formatShortDay, joinTexts } from './plain-text.ts';
import type { View } from './view.ts';

/** A due day in short, with its year where that is not this one, and the hour of the congress's own clock. */
export function shortDue({ on, at, time, zone }: Moment, view: View): string {
  const { plan, reader } = view;
  const isThisYear = on.slice(0, 4) === todayOf(view).slice(0, 4);
  const day = formatShortDay(on, reader.locale, { withYear: !isThisYear });
  if (time === undefined) return day;
  return `${day} ${formatHour(at, zone, { ...reader, zone: plan.congress.zone })}`;
}

/**
 * A deadline in a line: "Tue 18 Nov 17:00 · Publish the programme · Secretary · in 2 days". Its hour is the congress's,
 * which `lineNotes` say once for all lines.
 */
export function deadlineLine(deadline: Deadline, view: View): Text {
  const due = dueOf(deadline, view);
  const state =
    deadline.state === 'open' ? relativeTo(due, view) : view.words.text(`state.${deadline.state}`);
  const parts: Text[] = [
    [shortDue(due, view)],
    [{ kind: 'strong', text: deadline.title }],
    [ownerName(deadline, view)],
    [state],
  ];
  return joinTexts(parts, ' · ');
}

/** What must be known to read the lines of some deadlines: when a day without an hour ends, and whose hours these are. */
export function lineNotes(deadlines: readonly Deadline[], view: View): Text[] {
  const { words, plan, reader } = view;
  const { city, zone } = plan.congress;
  const open = deadlines.filter(({ state }) => state === 'open').map((deadline) => dueOf(deadline, view));
  const isDayOnly = open.some(({ time }) => time === undefined);
  const isElsewhere = reader.zone !== zone && open.some(({ time }) => time !== undefined);
  return [
    isDayOnly ? words.say('deadlines.midnight', { city }) : [],
    isElsewhere ? words.say('deadlines.hours', { city }) : [],
  ];
}

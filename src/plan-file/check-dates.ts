import type { Day } from '../domain/instant.ts';
import { isDay } from '../time/calendar.ts';
import { type Anchorable, anchorFaults } from './check-anchors.ts';
import { checkDependencies } from './check-dependencies.ts';
import { checkFollowUp } from './check-follow-up.ts';
import { itemsOf } from './check-references.ts';
import { valueAt } from './explain-issue.ts';
import type { Fault, Path } from './problems.ts';
import { type EventTime, parseEventTime } from './time-fields.ts';

/** Ends before starts, events without the day that a date counts from, and themes beyond their count, in plain values. */
export function checkDates(raw: unknown): Fault[] {
  const events = itemsOf(raw, 'events').map((event) => ({
    id: String(valueAt(event, ['id'])),
    dated: valueAt(event, ['starts']) !== undefined,
  }));
  const known: Anchorable = {
    all: new Set(events.map((event) => event.id)),
    dated: new Set(events.flatMap((event) => (event.dated ? [event.id] : []))),
  };
  return [
    ...spanFaults(raw, ['congress']),
    ...itemsOf(raw, 'events').flatMap((_, index) => spanFaults(raw, ['events', index])),
    ...['deadlines', 'commitments'].flatMap((name) =>
      itemsOf(raw, name).flatMap((_, index) => anchorFaults(raw, [name, index, 'due'], known)),
    ),
    ...themeFaults(raw),
    ...checkFollowUp(raw, known),
    ...checkDependencies(raw),
  ];
}

function spanFaults(raw: unknown, path: Path): Fault[] {
  const [starts, ends, year] = ['starts', 'ends', 'year'].map((key) => valueAt(raw, [...path, key]));
  const faults: Fault[] = [];
  const fault = (key: string, message: string, fix: string) =>
    faults.push({ path: [...path, key], at: 'value', message, fix });
  if (typeof ends === 'string' && starts === undefined && path[0] === 'events') {
    fault('ends', 'there is an end and no start', 'Add starts, or remove ends');
  }
  const first = timeOf(starts);
  const last = timeOf(ends);
  if (first?.on === undefined || !isDay(first.on)) return faults;
  if (last && isDay(last.on ?? first.on)) {
    const wrong = orderFault({ ...first, on: first.on }, { ...last, on: last.on ?? first.on });
    if (wrong) fault('ends', wrong.message, wrong.fix);
  }
  if (typeof year === 'number' && year !== Number(first.on.slice(0, 4)))
    fault('year', `${year} is not the year of ${first.on}`, 'Remove year: the day says it');
  return faults;
}

const timeOf = (value: unknown) => (typeof value === 'string' ? parseEventTime(value) : undefined);

type Timed = EventTime & { on: Day };

/** What is wrong between the start of an event and its end. */
function orderFault(starts: Timed, ends: Timed): Pick<Fault, 'message' | 'fix'> | undefined {
  if (ends.on < starts.on)
    return {
      message: `the end, ${ends.on}, is before the start, ${starts.on}`,
      fix: 'Swap them, or mend one of the two',
    };
  if (ends.at === undefined) return undefined;
  if (starts.at === undefined)
    return {
      message: 'the end has an hour and the start has none',
      fix: `Give the start an hour, such as ${starts.on} 09:00, or take that of the end away`,
    };
  const [from, to] = [`${starts.on} ${starts.at}`, `${ends.on} ${ends.at}`];
  if (to > from) return undefined;
  return {
    message: `the end, ${to}, is not after the start, ${from}`,
    fix: 'Mend one of the two; an end past midnight is written with its day',
  };
}

function themeFaults(raw: unknown): Fault[] {
  const count = valueAt(raw, ['themeCount', 'number']);
  const seen = new Set<unknown>();
  return itemsOf(raw, 'themes').flatMap((theme, index): Fault[] => {
    const number = valueAt(theme, ['number']);
    const path = ['themes', index, 'number'];
    if (typeof number !== 'number') return [];
    if (seen.has(number))
      return [{ path, at: 'value', message: `two themes have the number ${number}`, fix: 'Mend one' }];
    seen.add(number);
    if (typeof count !== 'number' || number <= count) return [];
    return [
      {
        path,
        at: 'value',
        message: `there are ${count} themes, and this is number ${number}`,
        fix: 'Mend one',
      },
    ];
  });
}

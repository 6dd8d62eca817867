import { isDay } from '../time/calendar.ts';
import { type Anchorable, anchorFaults } from './check-anchors.ts';
import { checkDependencies } from './check-dependencies.ts';
import { checkFollowUp } from './check-follow-up.ts';
import { itemsOf } from './check-references.ts';
import { valueAt } from './explain-issue.ts';
import type { Fault, Path } from './problems.ts';

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
  if (
    typeof starts === 'string' &&
    typeof ends === 'string' &&
    isDay(starts) &&
    isDay(ends) &&
    ends < starts
  ) {
    fault('ends', `the end, ${ends}, is before the start, ${starts}`, 'Swap them, or mend one of the two');
  }
  if (
    typeof starts === 'string' &&
    isDay(starts) &&
    typeof year === 'number' &&
    year !== Number(starts.slice(0, 4))
  ) {
    fault('year', `${year} is not the year of ${starts}`, 'Remove year: the day says it');
  }
  return faults;
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

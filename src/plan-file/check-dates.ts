import { parsePlanDate } from '../domain/plan-date.ts';
import { isDay } from '../time/calendar.ts';
import { itemsOf } from './check-references.ts';
import { checkRounds } from './check-rounds.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, type Path, showText } from './problems.ts';
import { suggest } from './suggest.ts';

/** The ids of the events, and of those that have a day. */
export type Anchorable = { all: ReadonlySet<string>; dated: ReadonlySet<string> };

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
    ...checkRounds(raw, known),
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

/** A date at a path that counts from an event which is not there or has no day. */
export function anchorFaults(raw: unknown, path: Path, known: Anchorable): Fault[] {
  const text = valueAt(raw, path);
  const date = typeof text === 'string' ? parsePlanDate(text) : undefined;
  if (date?.kind !== 'relative' || date.anchor.startsWith('congress.')) return [];
  const id = date.anchor.slice('event.'.length, date.anchor.lastIndexOf('.'));
  if (known.dated.has(id)) return [];
  if (known.all.has(id)) {
    const fix = 'Give the event a day (starts), or count from the congress';
    return [{ path, at: 'value', message: `the event "${showText(id)}" has no day to count from`, fix }];
  }
  const fix = suggest(id, [...known.dated], 'Add the event with its days, or count from the congress');
  return [{ path, at: 'value', message: `there is no event "${showText(id)}" to count from`, fix }];
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

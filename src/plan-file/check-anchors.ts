import { parsePlanDate } from '../domain/plan-date.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, type Path, showText } from './problems.ts';
import { suggest } from './suggest.ts';

/** The ids of the events, and of those that have a day. */
export type Anchorable = { all: ReadonlySet<string>; dated: ReadonlySet<string> };

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

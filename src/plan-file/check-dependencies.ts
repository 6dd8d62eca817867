import { circleIn } from '../domain/dependencies.ts';
import { itemsOf } from './check-references.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, type Path, showText } from './problems.ts';
import { suggest } from './suggest.ts';

type Waiting = { id: string; item: string; path: Path };

/** Deadlines that come after one which is not there, or after each other in a circle. */
export function checkDependencies(raw: unknown): Fault[] {
  const deadlines = itemsOf(raw, 'deadlines');
  const ids = new Set(deadlines.map((deadline) => String(valueAt(deadline, ['id']))));
  const waiting = deadlines.flatMap((deadline, index): Waiting[] => {
    const after = valueAt(deadline, ['after']);
    if (!Array.isArray(after)) return [];
    return after.flatMap((_, place): Waiting[] => {
      const item = valueAt(after, [place, 'item']);
      const path: Path = ['deadlines', index, 'after', place, 'item'];
      return typeof item === 'string' ? [{ id: String(valueAt(deadline, ['id'])), item, path }] : [];
    });
  });
  const unknown = waiting
    .filter(({ item }) => !ids.has(item))
    .map(({ item, path }): Fault => {
      const fix = suggest(item, [...ids], 'Add it to deadlines, or name one that is there');
      return { path, at: 'value', message: `there is no deadline "${showText(item)}"`, fix };
    });
  const edges = new Map(
    [...ids].map((id) => [id, waiting.filter((each) => each.id === id).map(({ item }) => item)]),
  );
  const circle = circleIn(edges);
  const first = circle && waiting.find(({ id, item }) => id === circle[0] && item === circle[1]);
  if (!circle || !first) return unknown;
  const message = `these wait for each other: ${circle.map(showText).join(', ')}`;
  return [...unknown, { path: first.path, at: 'value', message, fix: 'Take one of them out of “after”' }];
}

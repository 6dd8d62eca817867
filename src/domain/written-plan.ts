import { isDeepStrictEqual } from 'node:util';
import { betweenAlike } from './between-alike.ts';
import type { Plan } from './plan.ts';

type Item = { id?: string };

// As it will be read back: without properties that are undefined.
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const orBefore = <T>(before: T | undefined, value: T): T =>
  before !== undefined && isDeepStrictEqual(before, value) ? before : value;

function writtenItems(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  const { from, was, is } = betweenAlike(before, after);
  const kept = new Set(was);
  const byId = new Map(was.map((item) => [item.id, item]));
  const items = is.map((item) =>
    kept.has(item) ? item : orBefore(byId.get(item?.id), written({ item }).item),
  );
  const isSame = items.length === was.length && items.every((item, index) => item === was[index]);
  return isSame ? before : [...after.slice(0, from), ...items, ...after.slice(from + is.length)];
}

/**
 * The plan as it will be read back. What it has in common with `before`, a plan as it was read or written, are the very
 * same values, so that only what differs is copied, compared and planned.
 */
export function writtenPlan(before: Plan | undefined, plan: Plan): Plan {
  const was = new Map<string, unknown>(Object.entries(before ?? {}));
  const parts = Object.entries(plan).flatMap(([name, part]: [string, unknown]): [string, unknown][] => {
    if (part === undefined) return [];
    const known = was.get(name);
    if (part === known) return [[name, part]];
    if (Array.isArray(part) && Array.isArray(known)) return [[name, writtenItems(known, part)]];
    return [[name, orBefore(known, written(part))]];
  });
  return Object.fromEntries(parts) as Plan;
}

import { isDeepStrictEqual } from 'node:util';
import { betweenAlike } from './between-alike.ts';
import { type Change, collections, settingsOfPlan } from './history.ts';
import type { Plan } from './plan.ts';

type Item = { id: string };
type Collected = Readonly<Record<string, readonly Item[]>>;

// A plan that an older version of the program wrote lacks the collections that came later.
const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

function diffSettings(before: Plan, after: Plan): Change[] {
  const changes: Change[] = settingsOfPlan
    .filter((id) => !isDeepStrictEqual(before[id], after[id]))
    .map((id) => ({ collection: 'plan', id, before: before[id] ?? null, after: after[id] ?? null }));
  if (isDeepStrictEqual(before.congress, after.congress)) return changes;
  const { congress } = after;
  return [{ collection: 'congress', id: 'congress', before: before.congress, after: congress }, ...changes];
}

/**
 * What differs between two plans, item by item; the order of items does not count. Without `before`, every item is new
 * and the congress and the settings count as unchanged.
 */
export function diffPlans(before: Plan | undefined, after: Plan): Change[] {
  const changes = before ? diffSettings(before, after) : [];
  for (const collection of collections) {
    if (before && before[collection] === after[collection]) continue;
    const { was, is } = betweenAlike<Item>(before?.[collection] ?? [], after[collection] ?? []);
    const old = byId(was);
    const now = byId(is);
    for (const id of new Set([...old.keys(), ...now.keys()]))
      if (!isDeepStrictEqual(old.get(id), now.get(id)))
        changes.push({ collection, id, before: old.get(id) ?? null, after: now.get(id) ?? null });
  }
  return changes;
}

/** The plan with the changes applied, or those that no longer fit because their item has changed since. */
export type Applied = { ok: true; plan: Plan } | { ok: false; conflicts: readonly Change[] };

const presentOf = (plan: Plan, change: Change): unknown => {
  if (change.collection === 'congress') return plan.congress;
  if (change.collection === 'plan') return plan[change.id] ?? null;
  return plan[change.collection]?.find((item) => item.id === change.id) ?? null;
};

function put(plan: Plan, change: Change, value: unknown): Plan {
  if (change.collection === 'congress') return { ...plan, congress: value } as Plan;
  if (change.collection === 'plan') {
    const settings = Object.entries({ ...plan, [change.id]: value }).filter(([, kept]) => kept !== null);
    return Object.fromEntries(settings) as Plan;
  }
  const items: readonly Item[] = (plan as unknown as Collected)[change.collection] ?? [];
  const others = items.filter((item) => item.id !== change.id);
  if (value === null) return { ...plan, [change.collection]: others };
  const replaced = items.map((item) => (item.id === change.id ? value : item));
  return { ...plan, [change.collection]: others.length < items.length ? replaced : [...items, value] };
}

/**
 * Applies kept changes again (`forward`) or takes them back (`back`). Each item must still be as the change found it,
 * or left it; otherwise nothing is applied.
 */
export function applyChanges(plan: Plan, changes: readonly Change[], direction: 'forward' | 'back'): Applied {
  const expected = (change: Change) => (direction === 'forward' ? change.before : change.after);
  const wanted = (change: Change) => (direction === 'forward' ? change.after : change.before);
  const conflicts = changes.filter((change) => !isDeepStrictEqual(presentOf(plan, change), expected(change)));
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, plan: changes.reduce((result, change) => put(result, change, wanted(change)), plan) };
}

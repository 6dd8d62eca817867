import { isDeepStrictEqual } from 'node:util';
import { type Collection, collections, settingsOfPlan, typedCollections } from './history.ts';
import { mergeItem } from './merge-items.ts';
import type { Plan } from './plan.ts';

type Item = { id: string };

/** What the file and the plan in use do not agree about; the plan in use stays as it is there. */
export type Conflict = {
  collection: Collection | 'congress' | 'plan';
  id: string;
  /** `field`: both changed it. `removed`: the file no longer has it, and people have changed or still use it. `gone`: removed here, changed in the file. `id`: the id is that of another item here. */
  kind: 'field' | 'removed' | 'gone' | 'id';
  field?: string;
  here?: unknown;
  file?: unknown;
};

export type Merged = { plan: Plan; conflicts: readonly Conflict[] };

/** The plan in use, the file as it is now, and the file as it was when it was last read or written. */
export type MergeOf = {
  base: Plan | undefined;
  here: Plan;
  file: Plan;
  /** Of which items the file is right where both changed something. */
  takesFile?: (id: string) => boolean;
};

const itemsOf = (plan: Plan | undefined, name: Collection): readonly Item[] =>
  (plan?.[name] as readonly Item[] | undefined) ?? [];

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

const isTaken = (id: string, name: Collection, here: Plan): boolean =>
  typedCollections.some((each) => each === name) &&
  typedCollections.some((other) => other !== name && itemsOf(here, other).some((item) => item.id === id));

function mergeCollection(
  name: Collection,
  { base, here, file, takesFile = () => false }: MergeOf,
): { items: readonly Item[]; removed: readonly Item[]; conflicts: readonly Conflict[] } {
  const [was, its] = [byId(itemsOf(base, name)), byId(itemsOf(file, name))];
  const own = byId(itemsOf(here, name));
  // Once the proceedings are accepted no file changes a baseline: it gives no reason.
  const fixed = here.accepted ? ['baseline'] : [];
  const conflicts: Conflict[] = [];
  const removed: Item[] = [];
  const items = itemsOf(here, name).map((item) => {
    const filed = its.get(item.id);
    const before = was.get(item.id);
    if (filed) {
      const merged = mergeItem({ base: before, here: item, file: filed, fixed }, () => takesFile(item.id));
      conflicts.push(
        ...merged.conflicts.map(
          (each): Conflict => ({ collection: name, id: item.id, kind: 'field', ...each }),
        ),
      );
      return merged.item;
    }
    if (!before) return item;
    if (isDeepStrictEqual(before, item) || takesFile(item.id)) removed.push(item);
    else conflicts.push({ collection: name, id: item.id, kind: 'removed' });
    return item;
  });
  const added = itemsOf(file, name).filter((item) => {
    if (own.has(item.id)) return false;
    if (isTaken(item.id, name, here)) {
      conflicts.push({ collection: name, id: item.id, kind: 'id' });
      return false;
    }
    const before = was.get(item.id);
    if (!before || takesFile(item.id)) return true;
    if (!isDeepStrictEqual(before, item)) conflicts.push({ collection: name, id: item.id, kind: 'gone' });
    return false;
  });
  return { items: added.length > 0 ? [...items, ...added] : items, removed, conflicts };
}

/** Fields whose text is never the id of another item. */
const wordy = new Set(
  'id name title text about aka role kind state status locale zone via level file'.split(' '),
);

/** Every text in which an item may name another, and the events that its dates count from. */
function namedIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    found.add(/^event\.(.+)\.(?:starts|ends)$/.exec(value)?.[1] ?? value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [field, part] of Object.entries(value)) if (!wordy.has(field)) namedIn(part, found);
}

/** Of what the file dropped, what may go: whatever something that stays still names, stays too. */
function unused(
  removed: ReadonlySet<Item>,
  lists: ReadonlyMap<Collection, readonly Item[]>,
  here: Plan,
): Set<Item> {
  let going = new Set(removed);
  for (;;) {
    const named = new Set<string>();
    namedIn({ ...here.congress, followUp: here.followUp, closing: here.closing }, named);
    for (const items of lists.values()) for (const item of items) if (!going.has(item)) namedIn(item, named);
    const next = new Set([...going].filter(({ id }) => !named.has(id)));
    if (next.size === going.size) return going;
    going = next;
  }
}

const wholes = settingsOfPlan.filter((name) => name !== 'closing' && name !== 'accepted');

const withoutWholes = (plan: Plan) =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => !wholes.some((whole) => whole === name)));

/**
 * The plan in use with what a plan file changed since it was last read: what people changed stays, what the file changed
 * comes, and what both changed differently is reported and stays as it is in use. Nothing that is done opens again, nothing
 * that was added in chat or from a sheet is dropped, no account is lost. Without `base` nothing is known to be
 * unchanged, and every difference is reported.
 */
export function mergePlans(three: MergeOf): Merged {
  const { base, here, file, takesFile = () => false } = three;
  const parts = collections.map((name) => ({ name, ...mergeCollection(name, three) }));
  const lists = new Map(parts.map(({ name, items }) => [name, items]));
  const dropped = new Set(parts.flatMap(({ removed }) => removed));
  const going = unused(dropped, lists, here);
  const kept = parts.flatMap(({ name, removed }) =>
    removed
      .filter((item) => !going.has(item))
      .map(({ id }): Conflict => ({ collection: name, id, kind: 'removed' })),
  );
  const congress = mergeItem({ base: base?.congress, here: here.congress, file: file.congress }, () =>
    takesFile('congress'),
  );
  const pick = (plan: Plan) => Object.fromEntries(wholes.map((name) => [name, plan[name]]));
  const settings = mergeItem({ base: base && pick(base), here: pick(here), file: pick(file) }, takesFile);
  const merged = Object.fromEntries(
    [...lists]
      .filter(([name, items]) => here[name] !== undefined || items.length > 0)
      .map(([name, items]) => [name, items.filter((item) => !going.has(item))]),
  );
  return {
    plan: { ...withoutWholes(here), ...settings.item, ...merged, congress: congress.item } as Plan,
    conflicts: [
      ...congress.conflicts.map(
        (each): Conflict => ({ collection: 'congress', id: 'congress', kind: 'field', ...each }),
      ),
      ...settings.conflicts.map(
        ({ field, ...each }): Conflict => ({ collection: 'plan', id: field, kind: 'field', ...each }),
      ),
      ...parts.flatMap(({ conflicts }) => conflicts),
      ...kept,
    ],
  };
}

/**
 * The file as it is remembered for the next time, when nobody has decided about the conflicts yet: there it stays as it
 * was before, so that they are found again.
 */
export function undecidedBase(
  { base, file }: Pick<MergeOf, 'base' | 'file'>,
  conflicts: readonly Conflict[],
): Plan {
  if (!base) return file;
  const open = new Set(conflicts.map(({ collection, id }) => `${collection} ${id}`));
  const lists = collections.flatMap((name) => {
    const isOpen = ({ id }: Item) => open.has(`${name} ${id}`);
    const [was, its] = [itemsOf(base, name), itemsOf(file, name)];
    if (was.length + its.length === 0) return [];
    return [[name, [...its.filter((item) => !isOpen(item)), ...was.filter(isOpen)]]];
  });
  const settings = wholes.filter((name) => open.has(`plan ${name}`)).map((name) => [name, base[name]]);
  return {
    ...file,
    ...Object.fromEntries([...lists, ...settings]),
    ...(open.has('congress congress') && { congress: base.congress }),
  };
}

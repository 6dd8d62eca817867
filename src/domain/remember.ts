/**
 * The function, which gives its last result again while it is given the very same values. For what is worked out of the
 * unchanged parts of a plan: they are shared from one version to the next.
 */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((value, index) => value !== last?.args[index]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}

/** Like `remember`, for a function of named parts: it gives its last result again while every part is the very same. */
export function rememberParts<Parts extends object, Result>(
  compute: (parts: Parts) => Result,
): (parts: Parts) => Result {
  let last: { parts: Parts; result: Result } | undefined;
  const isSame = (before: Parts, after: Parts) =>
    (Object.keys({ ...before, ...after }) as (keyof Parts)[]).every((name) => before[name] === after[name]);
  return (parts) => {
    if (!last || !isSame(last.parts, parts)) last = { parts, result: compute(parts) };
    return last.result;
  };
}

/** The function of one value, which gives for each value what it gave before, as long as there is that very value. */
export function rememberEach<Value extends object, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const known = new WeakMap<Value, { result: Result }>();
  return (value) => {
    const found = known.get(value) ?? { result: compute(value) };
    known.set(value, found);
    return found.result;
  };
}

/** Of two lists in order one in order. */
function merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (other.length === 0) return one;
  const merged: Item[] = [];
  let next = 0;
  for (const item of one) {
    for (let first = other[next]; first !== undefined && compare(first, item) < 0; first = other[next]) {
      merged.push(first);
      next += 1;
    }
    merged.push(item);
  }
  return [...merged, ...other.slice(next)];
}

/** Where an item stands, or belongs, in a list in order. */
function positionOf<Item>(
  sorted: readonly Item[],
  item: Item,
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A list in order without some of its items and with others: what lies between them is copied as it is. Undefined when
 * one of those to be taken out does not stand where the order would have it.
 */
function patch<Item>(
  sorted: readonly Item[],
  { gone, fresh }: Pick<Derivation<Item>, 'gone' | 'fresh'>,
  compare: (a: Item, b: Item) => number,
): readonly Item[] | undefined {
  const steps = fresh.map((item) => ({ at: positionOf(sorted, item, compare), put: [item] }));
  const cuts = gone.map((item) => ({ at: sorted.indexOf(item, positionOf(sorted, item, compare)), put: [] }));
  if (cuts.some(({ at }) => at < 0)) return undefined;
  const parts: (readonly Item[])[] = [];
  let from = 0;
  // What is put before an item comes before that item is taken out.
  for (const { at, put } of [...steps, ...cuts].sort((a, b) => a.at - b.at || b.put.length - a.put.length)) {
    parts.push(sorted.slice(from, at), put);
    from = put.length > 0 ? at : at + 1;
  }
  return ([] as Item[]).concat(...parts, sorted.slice(from));
}

/** From which list another was made, and what the two differ in. */
type Derivation<Item> = { from: readonly Item[]; gone: readonly Item[]; fresh: readonly Item[] };

const derivations = new WeakMap<readonly object[], Derivation<object>>();

/** What was taken out of `before` and put in to make `after`; undefined when that was not made from it. */
export function differenceOf<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): Pick<Derivation<Item>, 'gone' | 'fresh'> | undefined {
  if (before === after) return { gone: [], fresh: [] };
  const derivation = derivations.get(after) as Derivation<Item> | undefined;
  return derivation?.from === before ? derivation : undefined;
}

/** Beyond this part of a list it is no longer worth while to look for each item. */
const few = 1 / 8;

/**
 * Puts the items of all groups in order. Groups that were there the last time, the very same, are not looked at again: of
 * thousands few change.
 */
export function rememberSorted<Item extends object>(
  compare: (a: Item, b: Item) => number,
): (groups: readonly (readonly Item[])[]) => readonly Item[] {
  let last: { groups: ReadonlySet<readonly Item[]>; sorted: readonly Item[] } = {
    groups: new Set(),
    sorted: [],
  };
  return (groups) => {
    const present = new Set(groups);
    const leaving = new Set([...last.groups].filter((group) => !present.has(group)).flat());
    const coming = new Set([...present].filter((group) => !last.groups.has(group)).flat());
    const gone = [...leaving].filter((item) => !coming.has(item));
    const fresh = [...coming].filter((item) => !leaving.has(item)).sort(compare);
    const from = last.sorted;
    if (gone.length + fresh.length === 0) {
      last = { groups: present, sorted: from };
      return from;
    }
    const isFew = gone.length + fresh.length < from.length * few;
    const kept = () => from.filter((item) => !leaving.has(item) || coming.has(item));
    const patched = isFew ? patch(from, { gone, fresh }, compare) : undefined;
    const sorted = patched ?? merge(kept(), fresh, compare);
    // The list before is not to keep the one before itself, and that one another, for ever.
    derivations.delete(from);
    derivations.set(sorted, { from, gone, fresh });
    last = { groups: present, sorted };
    return sorted;
  };
}

/** Gives the very items of the last time again for those that are the same as one then, which has the same key. */
export function rememberEqual<Item extends { key: string }>(
  isSame: (was: Item, is: Item) => boolean,
): (items: readonly Item[]) => readonly Item[] {
  let last = new Map<string, Item>();
  return (items) => {
    const steady = items.map((item) => {
      const was = last.get(item.key);
      return was && isSame(was, item) ? was : item;
    });
    last = new Map(steady.map((item) => [item.key, item]));
    return steady;
  };
}

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

/**
 * Puts the items of all groups in order. Groups that were there the last time, the very same, are not sorted again: of
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
    const gone = new Set([...last.groups].filter((group) => !present.has(group)).flat());
    const fresh = [...present].filter((group) => !last.groups.has(group)).flat();
    const kept = gone.size === 0 ? last.sorted : last.sorted.filter((item) => !gone.has(item));
    last = { groups: present, sorted: merge(kept, fresh.sort(compare), compare) };
    return last.sorted;
  };
}

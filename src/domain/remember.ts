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

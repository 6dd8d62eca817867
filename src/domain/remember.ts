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

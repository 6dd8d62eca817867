/**
 * What lies between the items that two lists begin with alike and those that they end with alike, the very same: all
 * that may differ. `from` is where it begins in both.
 */
export function betweenAlike<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { from: number; was: readonly Item[]; is: readonly Item[] } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let alike = 0;
  while (alike < shorter - from && before[before.length - 1 - alike] === after[after.length - 1 - alike])
    alike += 1;
  return {
    from,
    was: before.slice(from, before.length - alike),
    is: after.slice(from, after.length - alike),
  };
}

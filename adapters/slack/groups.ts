/** Elements in their order, in groups of at most `count` elements and `size` units of JSON; one too large stands alone. */
export function inGroups<T>(elements: readonly T[], count: number, size: number): T[][] {
  const groups: T[][] = [];
  let taken = 0;
  for (const element of elements) {
    const own = JSON.stringify(element).length + 1;
    const last = groups.at(-1);
    if (last && last.length < count && taken + own <= size) {
      last.push(element);
      taken += own;
    } else {
      groups.push([element]);
      taken = own;
    }
  }
  return groups;
}

import type { Claim } from '../src/domain/delivery.ts';

/** Claims of one message or several, in their order; none of the groups is empty. */
export function byMessage(claims: readonly Claim[]): [Claim, ...Claim[]][] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { place, messageKey } = claim;
    const key = JSON.stringify([place.platform, place.id, messageKey]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

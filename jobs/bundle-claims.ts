import type { Bundle } from '../src/domain/bundle.ts';
import type { Claim } from '../src/domain/delivery.ts';

/** The claims of each message, in their order: the store has given those of one message the same `bundleKey`. */
export function bundleClaims(claims: readonly Claim[]): Bundle<Claim>[] {
  const bundles = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { place, bundleKey } = claim;
    const key = JSON.stringify([place.platform, place.id, bundleKey]);
    const begun = bundles.get(key);
    if (begun) begun.push(claim);
    else bundles.set(key, [claim]);
  }
  return [...bundles.values()];
}

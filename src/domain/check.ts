import type { Instant } from './instant.ts';

/** What somebody independent finds of what another has given. */
export const valueChecks = ['verified', 'disputed'] as const;
export type ValueCheck = (typeof valueChecks)[number];

/** That somebody has looked at it, and what they found. */
export type Check = { state: ValueCheck; by: string; at: Instant; because?: string };

/** A finding as it is kept, at a whole millisecond of the plan's time. */
export const checkOf = (
  state: ValueCheck,
  { by, now, because }: { by: string; now: Instant; because: string | undefined },
): Check => ({ state, by, at: Math.floor(now), ...(because !== undefined && { because }) });

/** How something that was given stands: as reported until somebody has looked at it. */
export type ValueState = 'reported' | ValueCheck;

/** How many stood in which state at an instant; of each what counts is when it was given and found so. */
export function countStates(
  given: readonly { at: Instant; check?: Check }[],
  asOf: Instant,
): Record<ValueState, number> {
  const counts = { reported: 0, verified: 0, disputed: 0 };
  for (const { at, check } of given)
    if (at <= asOf) counts[check && check.at <= asOf ? check.state : 'reported'] += 1;
  return counts;
}

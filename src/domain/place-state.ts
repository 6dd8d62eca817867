import type { Place } from './delivery.ts';

export const placeTroubles = ['no-access', 'no-history', 'gone'] as const;
/**
 * Why a place does not do its part. `no-access`: nothing can be put there now; `gone`: it no longer exists or is closed
 * to everybody; `no-history`: what was put there cannot be looked up. What is due waits for it.
 */
export type PlaceTrouble = (typeof placeTroubles)[number];

/** How a place is, and the key of the words that say how to mend it. */
export type PlaceState = { state: PlaceTrouble; cure: string };

/** A place in trouble; `since` in real time, `waiting` how many messages wait for it. */
export type TroubledPlace = PlaceState & {
  place: Place;
  /** The platform's own reason. */
  why: string;
  since: number;
  waiting: number;
};

/** How long a place is left alone after so many failures in a row: 10, 20, 40 and then 50 seconds. */
export const placeRestMs = (failures: number): number => Math.min(50_000, 10_000 * 2 ** (failures - 1));

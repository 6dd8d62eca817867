import type { Place } from '../src/domain/delivery.ts';
import type { Turn } from '../src/domain/pace.ts';
import type { JobContext } from './context.ts';

/** At how many places is looked in one round. */
export const placesAtOnce = 500;

/** What a call draws on at each of these places; nothing where the platform is not connected. */
export function turnsAt(
  places: readonly Place[],
  call: 'send' | 'update',
  { adapters }: JobContext,
): Promise<Turn[]> {
  return Promise.all(
    places.map(async (place) => {
      const adapter = adapters.find(({ platform }) => platform === place.platform);
      return { place, draws: (await adapter?.allowances(place, call)) ?? [] };
    }),
  );
}

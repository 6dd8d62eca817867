import type { Place } from '../src/domain/delivery.ts';
import { AdapterError } from '../src/message/errors.ts';
import { startStopwatch } from '../src/process/clock.ts';
import { closePlace } from './close-place.ts';
import type { JobContext } from './context.ts';

/** How long after a look that found nothing out the next is taken. */
const againMs = 30_000;

/** Looks at a place; whether it was found out how it is. */
async function lookAt(place: Place, context: JobContext): Promise<boolean> {
  const { adapters, store } = context;
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) return false;
  try {
    await adapter.look(place);
    await store.places.open(place, ['no-access', 'gone', 'no-history']);
    return true;
  } catch (error) {
    if (!(error instanceof AdapterError) || error.reason !== 'closed' || !error.place) return false;
    await closePlace({ place, ...error.place, why: error.message }, context);
    return true;
  }
}

/**
 * Looks at the committee's places once after the start, before anything is due there, and again at those in trouble
 * that no message tries: whoever asks how they are should hear of today.
 */
export function createLook(context: JobContext): () => Promise<void> {
  const { adapters, store } = context;
  const elapsed = startStopwatch();
  const nextAt = new Map(adapters.map((adapter) => [adapter, 0]));
  return async () => {
    const due = [...nextAt].filter(([adapter, at]) => at <= elapsed() && adapter.health().state === 'up');
    const plan = due.length > 0 ? await store.plan() : undefined;
    for (const [adapter] of plan ? due : []) {
      const place = plan && adapter.placeOf({ kind: 'committee' }, plan);
      if (!place || (await lookAt(place, context))) nextAt.delete(adapter);
      else nextAt.set(adapter, elapsed() + againMs);
    }
    for (const place of await store.places.toLook()) await lookAt(place, context);
  };
}

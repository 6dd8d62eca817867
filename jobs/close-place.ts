import type { Place } from '../src/domain/delivery.ts';
import type { PlaceState } from '../src/domain/place-state.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Destination } from '../src/domain/reminder.ts';
import { unreachedNotes } from '../src/domain/unreached.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import type { JobContext } from './context.ts';

/** Whose place it is: a person whose private chat it is, else the committee. */
function ownerOf({ platform, id }: Place, plan: Plan, adapters: readonly Adapter[]): Destination {
  const adapter = adapters.find((each) => each.platform === platform);
  const people = plan.people.map((person): Destination => ({ kind: 'person', person: person.id }));
  return people.find((to) => adapter?.placeOf(to, plan)?.id === id) ?? { kind: 'committee' };
}

/**
 * Writes down that a place is in trouble, and owes the secretary a note with its cure, once; since when it is, in real
 * time.
 */
export async function closePlace(
  trouble: PlaceState & { place: Place; why: string },
  { store, adapters, clock, log }: JobContext,
): Promise<number> {
  const { place, state, cure, why } = trouble;
  const plan = await store.plan();
  log.warn(
    { place: place.id, state, reason: why },
    `${place.platform}: a place is in trouble; messages wait for it`,
  );
  return store.places.close({
    ...trouble,
    fallback: (since) =>
      plan
        ? unreachedNotes(
            plan,
            { to: ownerOf(place, plan, adapters), platform: place.platform, trouble: { state, cure } },
            { now: clock.now(), since },
          )
        : [],
  });
}

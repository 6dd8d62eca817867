import type { Bundle } from '../src/domain/bundle.ts';
import type { Claim, Place } from '../src/domain/delivery.ts';
import type { PlaceState } from '../src/domain/place-state.ts';
import { AdapterError } from '../src/message/errors.ts';
import { closePlace } from './close-place.ts';
import type { JobContext } from './context.ts';
import { fallbackReminders } from './fallback.ts';
import type { Lanes } from './lanes.ts';
import { mayGoToChannel } from './places.ts';

/** How long a platform whose credentials are dead is left alone: every further call counts against us there. */
const unauthorisedPauseMs = 60_000;

const closedPauseMs = 2_000;

/** What a failure says of its place. */
export const placeStateOf = (error: unknown): PlaceState =>
  (error instanceof AdapterError ? error.place : undefined) ?? { state: 'no-access', cure: 'proxy' };

/** 1, 2, 4 … 30 seconds for the first, second, third … failure. */
export const backOffMs = (failures: number): number =>
  Math.min(30_000, 1_000 * 2 ** Math.max(0, failures - 1));

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A place that fails again and again is left alone for a while; a single failure holds up nothing. */
function notePlaceFailure(place: Place, lanes: Lanes) {
  const failures = lanes.failed(place);
  if (failures > 1) lanes.pause(place, backOffMs(failures - 1));
}

/** What follows a refusal: another place of the same person where that is allowed, else a note to the secretary. */
async function afterRefusal(claim: Claim, error: unknown, { store, clock, calendar, adapters }: JobContext) {
  const { place, reminder } = claim;
  const plan = await store.plan();
  if (!plan || reminder.kind === 'unreached') return {};
  const instead = error instanceof AdapterError ? error.instead : undefined;
  if (instead && mayGoToChannel(reminder, plan)) return { instead };
  const undelivered = { reminder, platform: place.platform, isMissed: true };
  return {
    fallback: (since: number) =>
      fallbackReminders(plan, undelivered, { adapters, calendar, now: clock.now(), since }),
  };
}

/** Records what became of a bundle that an adapter did not take. Whatever is not surely unsent is uncertain. */
export async function handleFailure(
  error: unknown,
  { claims, lanes }: { claims: Bundle<Claim>; lanes: Lanes },
  context: JobContext,
): Promise<void> {
  const { store, crash, log, notices } = context;
  const { ledger } = store;
  const [{ place, bundleKey: key, attempt }] = claims;
  const reason = messageOf(error);
  if (!(error instanceof AdapterError)) log.error({ error: reason, key }, 'an adapter failed');
  const kind = error instanceof AdapterError ? error.reason : 'unknown';
  const retryAfterMs = error instanceof AdapterError ? error.retryAfterMs : undefined;
  switch (kind) {
    case 'not-sent': {
      crash('before-retry-recorded');
      const scope = error instanceof AdapterError ? error.scope : undefined;
      if (retryAfterMs === undefined) notePlaceFailure(place, lanes);
      else if (scope === undefined) lanes.pause(place, retryAfterMs);
      else await ledger.rest({ platform: place.platform, scopes: [scope], forMs: retryAfterMs });
      const delayMs = retryAfterMs ?? backOffMs(attempt);
      for (const claim of claims) await ledger.later(claim, { delayMs, reason });
      return;
    }
    case 'unknown':
      notePlaceFailure(place, lanes);
      for (const claim of claims) await ledger.unsure(claim, reason);
      crash('after-unsure-recorded');
      return;
    case 'refused':
      log.error({ error: reason, key, place: place.id }, `${place.platform} refused a message`);
      for (const claim of claims)
        await ledger.refuse(claim, reason, await afterRefusal(claim, error, context));
      return;
    case 'closed': {
      const { state, cure } = placeStateOf(error);
      await closePlace({ place, state, cure, why: reason }, context);
      // What is behind it in this process is not tried as well.
      lanes.pause(place, closedPauseMs);
      for (const claim of claims) await ledger.later(claim, { delayMs: 0, reason });
      return;
    }
    case 'unauthorised':
      notices.trouble(`${place.platform} does not accept messages`, error);
      lanes.pause(place.platform, unauthorisedPauseMs);
      for (const claim of claims) await ledger.later(claim, { delayMs: unauthorisedPauseMs, reason });
  }
}

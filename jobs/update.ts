import type { Claim } from '../src/domain/delivery.ts';
import { AdapterError } from '../src/errors.ts';
import type { JobContext } from './context.ts';
import { readerOf } from './deliver.ts';
import { backOffMs } from './failure.ts';

/** How many are updated at once; a full batch is followed by the next. */
const limit = 20;

async function updateClaim(claim: Claim, context: JobContext): Promise<void> {
  const { store, adapters, clock, calendar, render, crash } = context;
  const { ledger } = store;
  const { reminder, place, messageId } = claim;
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  const plan = await store.plan();
  if (!adapter) return ledger.later(claim, { delayMs: 30_000, reason: 'the platform is not connected' });
  if (messageId === undefined || !plan) return ledger.refuse(claim, 'the message to update is not known');
  const reader = readerOf(claim, plan);
  const message = render.updated(reminder, { plan, now: clock.now(), calendar, reader });
  crash('CP19');
  try {
    await adapter.update({ place, to: reminder.to, message, reader, key: reminder.key, messageId });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof AdapterError && error.reason === 'refused') return ledger.refuse(claim, reason);
    const retryAfterMs = error instanceof AdapterError ? error.retryAfterMs : undefined;
    return ledger.later(claim, { delayMs: retryAfterMs ?? backOffMs(claim.attempt), reason });
  }
  await ledger.updated(claim);
}

/** Makes messages in place true again after the plan has changed; doing it twice does no harm. */
export function createUpdate(context: JobContext): () => Promise<void> {
  const { store, leaseMs, notices } = context;
  return async () => {
    for (let full = true; full && !context.stopping(); ) {
      const claims = await store.ledger.claimStale({ leaseMs, limit });
      const results = await Promise.allSettled(claims.map((claim) => updateClaim(claim, context)));
      for (const result of results)
        if (result.status === 'rejected') notices.trouble('an update could not be recorded', result.reason);
      full = claims.length === limit;
    }
  };
}

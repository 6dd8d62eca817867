import type { Claim } from '../src/domain/delivery.ts';
import { AdapterError } from '../src/message/errors.ts';
import type { JobContext } from './context.ts';

/** How many are asked about at once; a full batch is followed by the next. */
const limit = 20;

// A message cannot be older than its reminder's first attempt, which a clock that is off may have dated wrongly.
const lookBackMs = 24 * 60 * 60_000;

async function probeClaim(claim: Claim, context: JobContext, realNow: () => number): Promise<void> {
  const { store, adapters, clock, crash, heldPolicy } = context;
  const { ledger } = store;
  const { place } = claim;
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) return ledger.unsure(claim, 'the platform is not connected');
  let messageId: string | undefined;
  try {
    messageId = await adapter.find({ place, key: claim.bundleKey, since: realNow() - lookBackMs });
  } catch (error) {
    const cannotAsk = error instanceof AdapterError && error.reason === 'refused';
    if (cannotAsk) return ledger.unanswerable(claim, heldPolicy);
    return ledger.unsure(claim, error instanceof Error ? error.message : String(error));
  }
  crash('after-look-up');
  if (messageId === undefined) return ledger.absent(claim);
  await ledger.sent(claim, { messageId, planAt: clock.now() });
}

/** Asks the platforms about deliveries whose end is uncertain, once what was on the wire has settled. */
export function createProbe(context: JobContext, realNow: () => number): () => Promise<void> {
  const { store, settleMs, leaseMs, notices } = context;
  return async () => {
    for (let full = true; full && !context.stopping(); ) {
      const claims = await store.ledger.probe({ settleMs, leaseMs, limit });
      const results = await Promise.allSettled(claims.map((claim) => probeClaim(claim, context, realNow)));
      for (const result of results)
        if (result.status === 'rejected') notices.trouble('a look-up could not be recorded', result.reason);
      full = claims.length === limit;
    }
  };
}

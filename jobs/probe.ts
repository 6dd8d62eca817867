import type { Claim } from '../src/domain/delivery.ts';
import { minuteMs } from '../src/domain/instant.ts';
import { AdapterError } from '../src/message/errors.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import { closePlace } from './close-place.ts';
import type { JobContext } from './context.ts';
import { placeStateOf } from './failure.ts';

/** How many are asked about at once; a full batch is followed by the next. */
const limit = 20;

/** How long somebody has to give the bot sight of a channel, before an uncertain message counts as not to be found. */
const patienceMs = 10 * minuteMs;

// A message cannot be older than its reminder's first attempt, which a clock that is off may have dated wrongly.
const lookBackMs = 24 * 60 * 60_000;

/** Since when a message may have been sent: after a restore, since the backup. */
async function oldestOf({ store }: JobContext, now: number): Promise<number> {
  return Math.min(now, (await store.restored())?.backedUpAt ?? now) - lookBackMs;
}

/**
 * Looks for the message that carries a reminder: as a part of the bundle that the ledger knows, else by itself. After a
 * restore the message may have been a larger one than that of the backup.
 */
async function findCarrier(
  { place, bundleKey, reminder }: Claim,
  adapter: Adapter,
  since: number,
): Promise<string | undefined> {
  const found = await adapter.find({ place, key: bundleKey, since });
  if (found !== undefined || bundleKey === reminder.key) return found;
  return adapter.find({ place, key: reminder.key, since });
}

async function probeClaim(
  claim: Claim,
  context: JobContext,
  { since, realNow }: { since: number; realNow: () => number },
): Promise<void> {
  const { store, adapters, clock, crash, heldPolicy } = context;
  const { ledger } = store;
  const { place } = claim;
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) return ledger.unsure(claim, 'the platform is not connected');
  let messageId: string | undefined;
  try {
    messageId = await findCarrier(claim, adapter, since);
  } catch (error) {
    const cannotAsk = error instanceof AdapterError && error.reason === 'refused';
    if (cannotAsk) return ledger.unanswerable(claim, heldPolicy);
    const reason = error instanceof Error ? error.message : String(error);
    if (!(error instanceof AdapterError) || error.reason !== 'closed') return ledger.unsure(claim, reason);
    const { state, cure } = placeStateOf(error);
    const closedAt = await closePlace({ place, state, cure, why: reason }, context);
    // A place that takes no messages either has nothing to hurry for; one that only shows none may be mended in time.
    const isGivenUp = state === 'no-history' && realNow() - closedAt > patienceMs;
    return isGivenUp ? ledger.unanswerable(claim, heldPolicy) : ledger.unsure(claim, reason);
  }
  if (claim.heals) await store.places.open(place, ['no-history']);
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
      const since = claims.length > 0 ? await oldestOf(context, realNow()) : 0;
      const results = await Promise.allSettled(
        claims.map((claim) => probeClaim(claim, context, { since, realNow })),
      );
      for (const result of results)
        if (result.status === 'rejected') notices.trouble('a look-up could not be recorded', result.reason);
      full = claims.length === limit;
    }
  };
}

import type { Bundle } from '../src/domain/bundle.ts';
import type { Claim } from '../src/domain/delivery.ts';
import { minuteMs } from '../src/domain/instant.ts';
import { AdapterError } from '../src/message/errors.ts';
import type { Adapter, Thread } from '../src/platform/adapter.ts';
import { bundleClaims } from './bundle-claims.ts';
import { closePlace } from './close-place.ts';
import type { JobContext } from './context.ts';
import { placeStateOf } from './failure.ts';
import { threadOf } from './thread.ts';

/** How many are asked about at once; a full batch is followed by the next. */
const limit = 20;

/** How long somebody has to give the bot sight of a channel, before an uncertain message counts as not to be found. */
const patienceMs = 10 * minuteMs;

// A message cannot be older than its reminder's first attempt, which a clock that is off may have dated wrongly.
const lookBackMs = 24 * 60 * 60_000;

/** Since when a message may have been sent, and whether it may be another than the ledger knows: after a restore. */
type Search = { since: number; isRestored: boolean };

async function searchOf({ store }: JobContext, now: number): Promise<Search> {
  const restored = await store.restored();
  return {
    since: Math.min(now, restored?.backedUpAt ?? now) - lookBackMs,
    isRestored: restored !== undefined,
  };
}

type Found = { claim: Claim; messageId: string | undefined };

/** Looks for the message of a bundle; after a restore each reminder may have gone out in another than the backup knows. */
async function findEach(
  claims: Bundle<Claim>,
  { adapter, search, below }: { adapter: Adapter; search: Search; below: { thread?: Thread } },
): Promise<readonly Found[]> {
  const { since, isRestored } = search;
  const [{ place, bundleKey }] = claims;
  const messageId = await adapter.find({ place, key: bundleKey, since, ...below });
  const found: Found[] = [];
  for (const claim of claims) {
    const { key } = claim.reminder;
    const isElsewhere = messageId === undefined && isRestored && key !== bundleKey;
    found.push({ claim, messageId: isElsewhere ? await adapter.find({ place, key, since }) : messageId });
  }
  return found;
}

/** Records what became of a bundle that could not be looked up. */
async function handleUnfound(
  error: unknown,
  { claims, realNow }: { claims: Bundle<Claim>; realNow: () => number },
  context: JobContext,
): Promise<void> {
  const { ledger } = context.store;
  const reason = error instanceof Error ? error.message : String(error);
  const giveUp = async () => {
    for (const claim of claims) await ledger.unanswerable(claim, context.heldPolicy);
  };
  if (error instanceof AdapterError && error.reason === 'refused') return giveUp();
  if (error instanceof AdapterError && error.reason === 'closed') {
    const { state, cure } = placeStateOf(error);
    const closedAt = await closePlace({ place: claims[0].place, state, cure, why: reason }, context);
    // A place that takes no messages either has nothing to hurry for; one that only shows none may be mended in time.
    if (state === 'no-history' && realNow() - closedAt > patienceMs) return giveUp();
  }
  for (const claim of claims) await ledger.unsure(claim, reason);
}

async function probeBundle(
  claims: Bundle<Claim>,
  context: JobContext,
  { search, realNow }: { search: Search; realNow: () => number },
): Promise<void> {
  const { store, adapters, clock, crash } = context;
  const { ledger } = store;
  const [{ place }] = claims;
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) {
    for (const claim of claims) await ledger.unsure(claim, 'the platform is not connected');
    return;
  }
  let each: readonly Found[];
  try {
    const plan = await store.plan();
    const below = plan ? await threadOf(claims, plan, context) : {};
    each = await findEach(claims, { adapter, search, below });
  } catch (error) {
    return handleUnfound(error, { claims, realNow }, context);
  }
  if (claims.some(({ heals }) => heals)) await store.places.open(place, ['no-history']);
  crash('after-look-up');
  for (const { claim, messageId } of each)
    if (messageId === undefined) await ledger.absent(claim);
    else await ledger.sent(claim, { messageId, planAt: clock.now() });
}

/** Asks the platforms about deliveries whose end is uncertain, once what was on the wire has settled. */
export function createProbe(context: JobContext, realNow: () => number): () => Promise<void> {
  const { store, settleMs, leaseMs, notices } = context;
  return async () => {
    for (let full = true; full && !context.stopping(); ) {
      const claims = await store.ledger.probe({ settleMs, leaseMs, limit });
      full = claims.length === limit;
      if (claims.length === 0) return;
      const search = await searchOf(context, realNow());
      const results = await Promise.allSettled(
        bundleClaims(claims).map((bundle) => probeBundle(bundle, context, { search, realNow })),
      );
      for (const result of results)
        if (result.status === 'rejected') notices.trouble('a look-up could not be recorded', result.reason);
    }
  };
}

import type { Board } from '../src/domain/board.ts';
import { boardOf } from '../src/domain/board-reminders.ts';
import type { Bundle } from '../src/domain/bundle.ts';
import type { Claim } from '../src/domain/delivery.ts';
import { chooseTurns } from '../src/domain/pace.ts';
import type { Plan } from '../src/domain/plan.ts';
import { lostBoardNotes } from '../src/domain/unreached.ts';
import { AdapterError } from '../src/message/errors.ts';
import { startStopwatch } from '../src/process/clock.ts';
import { createShared } from '../src/process/shared.ts';
import { createAlarm } from './alarm.ts';
import { bundleClaims } from './bundle-claims.ts';
import type { JobContext } from './context.ts';
import { readerOf } from './deliver.ts';
import { backOffMs } from './failure.ts';
import { threadOf } from './thread.ts';
import { placesAtOnce, turnsAt } from './turns.ts';

/** How many are updated at once; a full batch is followed by the next. */
const limit = 20;

/** A board that was taken away by hand is not put up again: the secretary hears of it once. */
const boardLost = (board: Board, plan: Plan, { clock, calendar }: JobContext) => ({
  isGone: true,
  fallback: () => lostBoardNotes(plan, board, { now: clock.now(), calendar }),
});

/** Updates the message of a bundle. */
async function updateBundle(
  claims: Bundle<Claim>,
  context: JobContext,
  mayLeave: () => boolean,
): Promise<void> {
  const { store, adapters, clock, calendar, render, crash } = context;
  const { ledger } = store;
  const [claim] = claims;
  const { place, messageId, bundleKey: key } = claim;
  const each = async (record: (claim: Claim) => Promise<void>) => {
    for (const one of claims) await record(one);
  };
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  const plan = await store.plan();
  if (!adapter)
    return each((one) => ledger.later(one, { delayMs: 30_000, reason: 'the platform is not connected' }));
  if (messageId === undefined || !plan)
    return each((one) => ledger.refuse(one, 'the message to update is not known'));
  const reminders = await ledger.bundleOf(claim);
  const reader = readerOf(claim, plan);
  const message = render.updated(reminders, { plan, now: clock.now(), calendar, reader });
  const bundle = reminders.map((reminder) => reminder.key);
  const isBoard = claim.reminder.kind === 'board';
  const board = isBoard ? boardOf(claim.reminder, plan) : undefined;
  const below = reminders.length === 1 ? await threadOf([claim], plan, context) : {};
  crash('before-update');
  try {
    const post = {
      place,
      to: claim.reminder.to,
      message,
      reader,
      key,
      bundle,
      mayLeave,
      messageId,
      ...below,
    };
    await adapter.update(isBoard ? { ...post, pin: board !== undefined } : post);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof AdapterError && error.reason === 'refused')
      return each((one) => ledger.refuse(one, reason, board && boardLost(board, plan, context)));
    const retryAfterMs = error instanceof AdapterError ? error.retryAfterMs : undefined;
    const scope = error instanceof AdapterError ? error.scope : undefined;
    if (scope !== undefined && retryAfterMs !== undefined)
      await ledger.rest({ platform: place.platform, scopes: [scope], forMs: retryAfterMs });
    return each((one) => ledger.later(one, { delayMs: retryAfterMs ?? backOffMs(claim.attempt), reason }));
  }
  await each((one) => ledger.updated(one));
}

/** Makes messages in place true again after the plan has changed; doing it twice does no harm. */
export function createUpdate(context: JobContext): () => Promise<void> {
  const { store, leaseMs, sendMs, notices } = context;

  /** Updates what may be updated now, of each place with a limit one message; whether there may be more. */
  async function updateSome(): Promise<boolean> {
    const { places, drawn } = await store.ledger.ready({ limit: placesAtOnce, stale: true });
    const candidates = await turnsAt(places, 'update', context);
    const { turns, waitMs } = chooseTurns(candidates, { drawn, limit });
    if (waitMs !== undefined) updateIn(waitMs);
    if (turns.length === 0) return false;
    const elapsed = startStopwatch();
    const mayLeave = () => elapsed() <= leaseMs - sendMs;
    const claims = await store.ledger.claimStale({ leaseMs, limit, turns });
    const results = await Promise.allSettled(
      bundleClaims(claims).map((bundle) => updateBundle(bundle, context, mayLeave)),
    );
    for (const result of results)
      if (result.status === 'rejected') notices.trouble('an update could not be recorded', result.reason);
    return claims.length > 0;
  }

  const update = createShared(async () => {
    while (!context.stopping() && (await context.clockIsRight()) && (await updateSome()));
  });
  const updateIn = createAlarm(() => void update().catch(() => {}));
  return update;
}

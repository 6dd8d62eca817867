import type { Adapter, Post } from '../src/adapter.ts';
import { startStopwatch } from '../src/clock.ts';
import type { Claim } from '../src/domain/delivery.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Reader } from '../src/message.ts';
import type { JobContext } from './context.ts';
import { handleFailure } from './failure.ts';
import type { Lanes } from './lanes.ts';

/**
 * Claims what is owed, only one reminder's with `key`, and sends it. Resolves when the sends are under way, with a
 * promise for each that never rejects: a slow platform does not hold up the caller.
 */
export type Deliver = (key?: string) => Promise<readonly Promise<void>[]>;

/**
 * How many claims may be under way at once in this process. What is claimed when the process dies has to be looked up,
 * so it is no more than is needed to keep the lanes busy.
 */
const maxUnderWay = 12;

/** Who reads a reminder decides its language and zone. */
export function readerOf({ reminder: { to } }: Claim, plan: Plan): Reader {
  const person = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
  return { locale: person?.locale ?? plan.locale, zone: person?.zone ?? plan.congress.zone };
}

/** What is put where, in the words of this moment; undefined when there is nothing to say any more. */
function composePost(claim: Claim, plan: Plan, { clock, calendar, render }: JobContext): Post | undefined {
  const { reminder, place, possibleRepeat } = claim;
  const reader = readerOf(claim, plan);
  const now = clock.now();
  const lateMs = Math.max(0, now - reminder.at);
  const message = render.message(reminder, { plan, now, calendar, reader, lateMs, possibleRepeat });
  return message && { place, to: reminder.to, message, reader, key: reminder.key };
}

async function send(claim: Claim, post: Post, adapter: Adapter, context: JobContext, lanes: Lanes) {
  const { store, clock, crash, log } = context;
  crash('CP12');
  let messageId: string;
  try {
    messageId = await adapter.send(post);
  } catch (error) {
    await handleFailure(claim, error, context, lanes);
    return;
  }
  crash('CP16');
  lanes.worked(claim.place);
  context.notices.over(`${claim.place.platform} does not accept messages`);
  if (!(await store.ledger.sent(claim, { messageId, planAt: clock.now() })))
    log.warn({ key: claim.reminder.key }, 'a message was sent after its claim had ended');
  crash('CP18');
}

async function deliverClaim(claim: Claim, elapsed: () => number, context: JobContext, lanes: Lanes) {
  const { store, adapters, leaseMs, sendMs } = context;
  const { ledger } = store;
  const pauseMs = lanes.pauseMs(claim.place);
  if (pauseMs > 0) return ledger.later(claim, { delayMs: pauseMs, reason: 'the platform asked to wait' });
  const adapter = adapters.find(({ platform }) => platform === claim.place.platform);
  if (!adapter) return ledger.later(claim, { delayMs: 30_000, reason: 'the platform is not connected' });
  const plan = await store.plan();
  const post = plan && composePost(claim, plan, context);
  if (!post) return ledger.skip({ key: claim.reminder.key, reason: 'nothing to say any more' });
  // The last look before bytes leave: a process that was frozen must not send what another has taken over.
  if (elapsed() > leaseMs - sendMs)
    return ledger.later(claim, { delayMs: 1_000, reason: 'the claim grew old' });
  return send(claim, post, adapter, context, lanes);
}

const byDeadline = (a: Claim, b: Claim) =>
  a.reminder.dueAt - b.reminder.dueAt || a.reminder.at - b.reminder.at;

/**
 * Delivery through the lanes; claims that cannot be sent before their lease ends are given back. Once a full batch is
 * sent the next is claimed, without waiting for the sweep.
 */
export function createDeliver(context: JobContext, lanes: Lanes): Deliver {
  const { store, leaseMs, notices } = context;
  const deliver: Deliver = async (key) => {
    const limit = maxUnderWay - lanes.count();
    if (limit <= 0) return [];
    // Started before the claim: the lease may end earlier than this believes, never later.
    const elapsed = startStopwatch();
    const claims = await store.ledger.claim({ leaseMs, limit, ...(key !== undefined && { key }) });
    const sends = claims
      .sort(byDeadline)
      .map((claim) =>
        lanes
          .run(claim.place, () => deliverClaim(claim, elapsed, context, lanes))
          .catch((error) => notices.trouble('a delivery could not be recorded; it will be looked up', error)),
      );
    return claims.length < limit ? sends : [...sends, Promise.all(sends).then(deliverMore)];
  };
  const deliverMore = async (): Promise<void> => {
    try {
      if (!context.stopping()) await Promise.all(await deliver());
    } catch (error) {
      notices.trouble('claiming what is due failed', error);
    }
  };
  return deliver;
}

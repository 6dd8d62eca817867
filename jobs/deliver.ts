import type { Claim } from '../src/domain/delivery.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Message, Reader } from '../src/message/message.ts';
import type { Adapter, Post } from '../src/platform/adapter.ts';
import { startStopwatch } from '../src/process/clock.ts';
import { byMessage } from './by-message.ts';
import type { JobContext } from './context.ts';
import { handleFailure } from './failure.ts';
import type { Lanes } from './lanes.ts';

/**
 * Claims what is owed, only one reminder's with `key` and what goes out with it, and sends it. Resolves when the sends are under way, with a
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

/** Claims of one message. */
type Parcel = readonly [Claim, ...Claim[]];

const remindersOf = (claims: readonly Claim[]) => claims.map(({ reminder }) => reminder);

/** What a message says, in the words of this moment; undefined when there is nothing to say any more. */
function compose(claims: Parcel, plan: Plan, { clock, calendar, render }: JobContext): Message | undefined {
  const now = clock.now();
  const lateMs = Math.max(0, ...claims.map(({ reminder }) => now - reminder.at));
  const possibleRepeat = claims.some((claim) => claim.possibleRepeat);
  const reader = readerOf(claims[0], plan);
  return render.message(remindersOf(claims), { plan, now, calendar, reader, lateMs, possibleRepeat });
}

async function send(claims: Parcel, post: Post, adapter: Adapter, context: JobContext, lanes: Lanes) {
  const { store, clock, crash, log } = context;
  crash('CP12');
  let messageId: string;
  try {
    messageId = await adapter.send(post);
  } catch (error) {
    await handleFailure(claims, error, context, lanes);
    return;
  }
  crash('CP16');
  lanes.worked(post.place);
  context.notices.over(`${post.place.platform} does not accept messages`);
  for (const claim of claims)
    if (!(await store.ledger.sent(claim, { messageId, planAt: clock.now() })))
      log.warn({ key: claim.reminder.key }, 'a message was sent after its claim had ended');
  crash('CP18');
}

/** Those of which there is something to say, and what that is; the others are owed no more. */
async function composeTold(parcel: Parcel, plan: Plan, context: JobContext) {
  const each = parcel.map((claim) => ({ claim, message: compose([claim], plan, context) }));
  for (const { claim, message } of each)
    if (!message)
      await context.store.ledger.skip({ key: claim.reminder.key, reason: 'nothing to say any more' });
  const [first, ...rest] = each.flatMap(({ claim, message }) => (message ? [{ claim, message }] : []));
  if (!first) return undefined;
  const claims: Parcel = [first.claim, ...rest.map(({ claim }) => claim)];
  const message = rest.length === 0 ? first.message : compose(claims, plan, context);
  return message && { claims, message };
}

async function deliverParcel(parcel: Parcel, elapsed: () => number, context: JobContext, lanes: Lanes) {
  const { store, adapters, leaseMs, sendMs } = context;
  const { place, messageKey: key } = parcel[0];
  const later = async (delayMs: number, reason: string) => {
    for (const claim of parcel) await store.ledger.later(claim, { delayMs, reason });
  };
  const pauseMs = lanes.pauseMs(place);
  if (pauseMs > 0) return later(pauseMs, 'the platform asked to wait');
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) return later(30_000, 'the platform is not connected');
  const plan = await store.plan();
  const told = plan && (await composeTold(parcel, plan, context));
  if (!told) return;
  // A process that was frozen must not send what another has taken over; the adapter asks where the bytes leave.
  const mayLeave = () => elapsed() <= leaseMs - sendMs;
  if (!mayLeave()) return later(1_000, 'the claim grew old');
  const { claims, message } = told;
  const carries = claims.map(({ reminder }) => reminder.key);
  const reader = readerOf(claims[0], plan);
  const post = { place, to: claims[0].reminder.to, message, reader, key, carries, mayLeave };
  return send(claims, post, adapter, context, lanes);
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
    const sends = byMessage(claims.sort(byDeadline)).map((parcel) =>
      lanes
        .run(parcel[0].place, () => deliverParcel(parcel, elapsed, context, lanes))
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

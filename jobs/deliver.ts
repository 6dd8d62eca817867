import { type Tally, tallyOf } from '../src/domain/audit.ts';
import type { Bundle } from '../src/domain/bundle.ts';
import { byId } from '../src/domain/by-id.ts';
import type { Claim } from '../src/domain/delivery.ts';
import { dayMs } from '../src/domain/instant.ts';
import type { Allowance } from '../src/domain/pace.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import type { Message, Reader } from '../src/message/message.ts';
import { type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import type { JobContext } from './context.ts';
import { handleFailure } from './failure.ts';
import type { Lanes } from './lanes.ts';
import { threadOf } from './thread.ts';

/** A bundle on its way: `elapsed` runs since before it was claimed, `draws` are the limits that it has drawn on. */
type Delivery = {
  claims: Bundle<Claim>;
  draws: readonly Allowance[];
  elapsed: Stopwatch;
  lanes: Lanes;
  /** The plan as it stood after the claim, or later. */
  plan(): Promise<Plan | undefined>;
};

/** Who reads a reminder decides its language and zone. */
export function readerOf({ reminder: { to } }: Claim, plan: Plan): Reader {
  const person = to.kind === 'person' ? byId(plan.people, to.person) : undefined;
  return { locale: person?.locale ?? plan.locale, zone: person?.zone ?? plan.congress.zone };
}

/** What messages are made of; a message that comes once a week also tells how the reminders of the week went. */
type Telling = { plan: Plan; tally?: Tally };

async function tellingOf(claims: Bundle<Claim>, plan: Plan, { store, clock }: JobContext): Promise<Telling> {
  const isWeekly = claims.some(({ reminder: { kind } }) => kind === 'digest' || kind === 'desk');
  if (!isWeekly) return { plan };
  const now = clock.now();
  const week = await store.ledger.list({ from: now - 7 * dayMs, to: now - 1 });
  const isOther = ({ key }: Reminder) => !claims.some(({ reminder }) => reminder.key === key);
  return { plan, tally: tallyOf(week.filter(isOther)) };
}

/** What a message says, in the words of this moment; undefined when there is nothing to say any more. */
function composeMessage(
  claims: Bundle<Claim>,
  { plan, tally }: Telling,
  { clock, calendar, render }: JobContext,
): Message | undefined {
  const now = clock.now();
  const reminders = claims.map(({ reminder }) => reminder);
  const lateMs = Math.max(0, ...reminders.map(({ at }) => now - at));
  const possibleRepeat = claims.some((claim) => claim.possibleRepeat);
  const reader = readerOf(claims[0], plan);
  const told = { ...(tally && { tally }), lateMs, possibleRepeat };
  return render.message(reminders, { plan, now, calendar, reader, ...told });
}

/** The claims of which there is something to say, with what that is; the others are owed no more. */
async function composeBundle(
  claims: Bundle<Claim>,
  telling: Telling,
  context: JobContext,
): Promise<{ claims: Bundle<Claim>; message: Message } | undefined> {
  const each = claims.map((claim) => ({ claim, message: composeMessage([claim], telling, context) }));
  for (const { claim, message } of each)
    if (!message)
      await context.store.ledger.skip({ key: claim.reminder.key, reason: 'nothing to say any more' });
  const [first, ...rest] = each.flatMap(({ claim, message }) => (message ? [{ claim, message }] : []));
  if (!first) return undefined;
  const speaking: Bundle<Claim> = [first.claim, ...rest.map(({ claim }) => claim)];
  const message = rest.length === 0 ? first.message : composeMessage(speaking, telling, context);
  return message && { claims: speaking, message };
}

async function putOff(
  claims: Bundle<Claim>,
  wait: { delayMs: number; reason: string },
  { store }: JobContext,
): Promise<void> {
  for (const claim of claims) await store.ledger.later(claim, wait);
}

async function noteSent(
  claims: Bundle<Claim>,
  messageId: string,
  { recordSent, clock, log, sent }: JobContext,
): Promise<void> {
  const planAt = clock.now();
  const recorded = await recordSent(claims.map((claim) => ({ claim, messageId, planAt })));
  for (const [index, { reminder }] of claims.entries())
    if (recorded[index]) sent(planAt - reminder.at);
    else log.warn({ key: reminder.key }, 'a message was sent after its claim had ended');
}

/**
 * A platform counts from when it took the message, which may be as late as the answer, and the next must not come too
 * early because it is sooner there: the gap begins with the answer, less what a message surely takes from its claim on.
 */
async function keepApart(
  { claims, draws, lanes }: Delivery,
  { tookMs, answered }: { tookMs: number; answered: Stopwatch },
  { store }: JobContext,
): Promise<void> {
  const [{ place }] = claims;
  const leastMs = lanes.took(place.platform, tookMs);
  const gaps = draws.filter(({ isGap }) => isGap);
  const scopes = gaps.map(({ scope }) => scope);
  const forMs = Math.max(0, ...gaps.map(({ everyMs }) => everyMs)) - leastMs - answered();
  if (scopes.length > 0) await store.ledger.rest({ platform: place.platform, scopes, forMs });
}

/** Sends a bundle, unless its place wants to be left alone; records what became of it. */
export async function deliverBundle(delivery: Delivery, context: JobContext): Promise<void> {
  const { claims, elapsed, lanes } = delivery;
  const { store, adapters, leaseMs, sendMs, crash } = context;
  const { place, bundleKey: key } = claims[0];
  const pauseMs = lanes.pauseMs(place);
  if (pauseMs > 0) return putOff(claims, { delayMs: pauseMs, reason: 'the platform asked to wait' }, context);
  const adapter = adapters.find(({ platform }) => platform === place.platform);
  if (!adapter) return putOff(claims, { delayMs: 30_000, reason: 'the platform is not connected' }, context);
  const plan = await delivery.plan();
  const composed = plan && (await composeBundle(claims, await tellingOf(claims, plan, context), context));
  if (!composed) return;
  const { claims: speaking, message } = composed;
  const below = await threadOf(speaking, plan, context);
  // A process that was frozen must not send what another has taken over; the adapter asks where the bytes leave.
  const mayLeave = () => elapsed() <= leaseMs - sendMs;
  if (!mayLeave()) return putOff(claims, { delayMs: 1_000, reason: 'the claim grew old' }, context);
  const bundle = speaking.map(({ reminder }) => reminder.key);
  const { to, kind } = speaking[0].reminder;
  const reader = readerOf(speaking[0], plan);
  let messageId: string;
  crash('before-send');
  try {
    const post = { place, to, message, reader, key, bundle, mayLeave, ...below };
    messageId = await adapter.send(kind === 'board' ? { ...post, pin: true } : post);
  } catch (error) {
    return handleFailure(error, { claims: speaking, lanes }, context);
  }
  crash('after-send');
  const landed = { tookMs: elapsed(), answered: startStopwatch() };
  lanes.worked(place);
  context.notices.over(`${place.platform} does not accept messages`);
  await noteSent(speaking, messageId, context);
  await keepApart(delivery, landed, context);
  if (speaking.some(({ heals }) => heals)) await store.places.open(place, ['no-access', 'gone']);
  crash('after-sent-recorded');
}

import type { Claim, Place } from '../src/domain/delivery.ts';
import { type Allowance, chooseTurns, type Drawn, type Turn } from '../src/domain/pace.ts';
import type { Plan } from '../src/domain/plan.ts';
import { type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import { createShared } from '../src/process/shared.ts';
import { createAlarm } from './alarm.ts';
import { bundleClaims } from './bundle-claims.ts';
import type { JobContext } from './context.ts';
import { deliverBundle } from './deliver.ts';
import type { Lanes } from './lanes.ts';
import { placesAtOnce, turnsAt } from './turns.ts';

/**
 * Claims what is owed where a message may go now, and sends it. Resolves when the sends are under way, with a promise
 * for each that never rejects: a slow platform does not hold up the caller. Those who ask while claims are being made
 * share the round after.
 */
export type Deliver = () => Promise<readonly Promise<void>[]>;

/**
 * How many messages may be under way at once in this process. What is claimed when the process dies has to be looked up,
 * so it is no more than is needed to keep the lanes busy.
 */
const maxUnderWay = 24;

const byDeadline = (a: Claim, b: Claim) =>
  a.reminder.dueAt - b.reminder.dueAt || a.reminder.at - b.reminder.at;

const keyOf = ({ platform, id }: Place) => `${platform}:${id}`;

/** How long the messages of a round are made from the same plan. */
const planHoldsMs = 50;

/**
 * The plan for the messages of a round, first read after their claims: a change that is saved later finds them on their
 * way, and has them corrected.
 */
function createRoundPlan(store: JobContext['store']): () => Promise<Plan | undefined> {
  let read: { plan: Promise<Plan | undefined>; age: Stopwatch } | undefined;
  return () => {
    if (!read || read.age() > planHoldsMs) read = { plan: store.plan(), age: startStopwatch() };
    return read.plan;
  };
}

/**
 * Delivery in rounds: each place that has a limit gets one message in its turn, the most urgent first. Nothing is claimed
 * for a place that must wait; the round for it comes when it may go on, without waiting for the sweep.
 */
export function createDeliver(context: JobContext, lanes: Lanes): Deliver {
  const { store, leaseMs, notices } = context;

  /** Those that want to be left alone, or where something with a limit is under way, have no turn. */
  async function candidatesOf(places: readonly Place[]): Promise<readonly Turn[]> {
    for (const place of places) if (lanes.pauseMs(place) > 0) deliverIn(lanes.pauseMs(place));
    const free = places.filter((place) => lanes.pauseMs(place) === 0);
    const turns = await turnsAt(free, 'send', context);
    return turns.filter(({ place, draws }) => draws.length === 0 || !lanes.isBusy(place));
  }

  /** Where something may be claimed, and what was drawn of the limits when that was looked up. */
  async function look(): Promise<{ candidates: readonly Turn[]; drawn: readonly Drawn[] }> {
    const { places, drawn } = await store.ledger.ready({ limit: placesAtOnce });
    return { candidates: await candidatesOf(places), drawn };
  }

  // Of many places without a limit only some are served in a round. The next goes on with the others, unless somebody
  // has asked for a round meanwhile: there may be something more urgent.
  let others: readonly Turn[] = [];
  let isAsked = false;

  async function deliverRound(): Promise<readonly Promise<void>[]> {
    const limit = maxUnderWay - lanes.count();
    if (limit <= 0 || !(await context.clockIsRight())) return [];
    const goesOn = !isAsked && others.length > 0 && others.every(({ place }) => lanes.pauseMs(place) === 0);
    isAsked = false;
    const { candidates, drawn } = goesOn ? { candidates: others, drawn: [] } : await look();
    const { turns, waitMs } = chooseTurns(candidates, { drawn, limit });
    const chosen = new Set(turns);
    others = candidates.filter((turn) => turn.draws.length === 0 && !chosen.has(turn));
    if (waitMs !== undefined) deliverIn(waitMs);
    if (turns.length === 0) return [];
    // Started before the claim: the lease may end earlier than this believes, never later.
    const elapsed = startStopwatch();
    const claimed = await store.ledger.claim({ leaseMs, limit, turns });
    const drawsAt = new Map(turns.map(({ place, draws }) => [keyOf(place), draws]));
    const drawsOf = (place: Place): readonly Allowance[] => drawsAt.get(keyOf(place)) ?? [];
    const plan = createRoundPlan(store);
    const sends = bundleClaims(claimed.sort(byDeadline)).map((claims) => {
      const [{ place }] = claims;
      const delivery = { claims, draws: drawsOf(place), elapsed, lanes, plan };
      return lanes
        .run(place, () => deliverBundle(delivery, context))
        .catch((error) => notices.trouble('a delivery could not be recorded; it will be looked up', error));
    });
    const isMore = claimed.length >= limit || others.length > 0;
    return isMore ? [...sends, Promise.all(sends).then(deliverMore)] : sends;
  }

  const deliver = createShared(deliverRound);
  const deliverAnew = () => {
    isAsked = true;
    return deliver();
  };
  const attempt = async (round: Deliver): Promise<void> => {
    try {
      if (!context.stopping()) await Promise.all(await round());
    } catch (error) {
      notices.trouble('claiming what is due failed', error);
    }
  };
  const deliverMore = () => attempt(deliver);
  const deliverIn = createAlarm(() => void attempt(deliverAnew));
  return deliverAnew;
}

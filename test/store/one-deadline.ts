import type { Claim } from '../../src/domain/delivery.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Saved, Store } from '../../src/store/store.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';

export const before = inRio('2027-09-01 12:00');
export const rung = inRio('2027-10-01 09:00');
export const place = { platform: 'slack', id: 'D1' };
export const lease = { leaseMs: 60_000, limit: 50 };
const ladder = { before: [14, 7], at: '09:00', overdue: { owner: [], chair: [] } };
export const congress = { ...committeePlan().congress, starts: '2090-01-01', ends: '2090-01-02' };
export const owing = (more: Partial<Plan> = {}) =>
  committeePlan({
    congress,
    ladders: { default: ladder },
    deadlines: [deadlineOf('paper', '2027-10-08')],
    ...more,
  });

export const save = async (store: Store, plan: Plan, now: number): Promise<Saved> => {
  const basedOn = (await store.plan())?.version ?? 0;
  return store.save({ plan, basedOn, by: 'secretary', via: 'terminal', verb: 'test', now });
};

/** Opens what is due and claims it. */
export async function openAll(store: Store, now: number): Promise<Claim[]> {
  for (const { key } of await store.ledger.due({ now, limit: 50 }))
    await store.ledger.open({ key, now, places: [place] });
  return store.ledger.claim(lease);
}

/** Sends what is due, and says what that was. */
export async function sendAll(store: Store, now: number): Promise<string[]> {
  const claims = await openAll(store, now);
  for (const claim of claims) await store.ledger.sent(claim, { messageId: claim.reminder.key, planAt: now });
  return claims.map(({ reminder }) => reminder.kind);
}

export const staleOf = async (store: Store) =>
  (await store.ledger.claimStale({ leaseMs: -1, limit: 50 })).map(({ reminder }) => reminder.rule);

import { byId } from '../src/domain/by-id.ts';
import type { Claim } from '../src/domain/delivery.ts';
import type { Plan } from '../src/domain/plan.ts';
import { gathersInThread } from '../src/domain/thread.ts';
import type { Thread } from '../src/platform/adapter.ts';
import type { JobContext } from './context.ts';

/**
 * Where a message about one deadline belongs: under the first that was sent about it to the same place. Undefined for
 * that first one, for a message about several, and where threads are not wanted.
 */
export async function threadOf(
  claims: readonly Claim[],
  plan: Plan,
  { store, threads }: JobContext,
): Promise<{ thread?: Thread }> {
  const [claim, ...others] = claims;
  if (!threads || !claim || others.length > 0 || !gathersInThread(claim.reminder)) return {};
  const title = byId(plan.deadlines, claim.reminder.subject)?.title;
  const root = title === undefined ? undefined : await store.ledger.firstMessage(claim);
  return title === undefined || root === undefined ? {} : { thread: { root, title } };
}

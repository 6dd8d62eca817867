import { gathersInThread } from '../src/domain/thread.ts';
import type { Adapter } from '../src/platform/adapter.ts';
import type { Store } from '../src/store/store.ts';
import { calendar } from '../src/time/calendar.ts';
import { reminderMessage, updatedMessage } from '../src/views/reminder.ts';

/** Sends what a store owes by `now` to people on a platform, then corrects what is stale, as the jobs do. */
export async function sendDue(store: Store, adapter: Adapter, now: number): Promise<void> {
  const plan = await store.plan();
  if (!plan) throw new Error('a plan is expected');
  const reader = { locale: 'en', zone: plan.congress.zone };
  const context = { plan, now, calendar, reader };
  for (const { key, to } of await store.ledger.due({ now, limit: 50 })) {
    const place = adapter.placeOf(to, plan);
    await store.ledger.open({ key, now, places: place ? [place] : [] });
  }
  for (const claim of await store.ledger.claim({ leaseMs: 60_000, limit: 50 })) {
    const { reminder, place } = claim;
    const message = reminderMessage(reminder, { ...context, lateMs: 0, possibleRepeat: false });
    if (!message) continue;
    const root = gathersInThread(reminder) ? await store.ledger.firstMessage(claim) : undefined;
    const thread = root === undefined ? {} : { thread: { root, title: reminder.subject } };
    const post = { place, to: reminder.to, message, reader, key: reminder.key, ...thread };
    const messageId = await adapter.send(post);
    await store.ledger.sent(claim, { messageId, planAt: now });
  }
  for (const claim of await store.ledger.claimStale({ leaseMs: 60_000, limit: 50 })) {
    const { reminder, place, messageId = '' } = claim;
    const message = updatedMessage(reminder, context);
    await adapter.update({ place, to: reminder.to, message, reader, key: reminder.key, messageId });
    await store.ledger.updated(claim);
  }
}

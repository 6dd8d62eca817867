import type { Reminder } from '../src/domain/reminder.ts';
import { formatDestination } from '../src/domain/reminder.ts';
import type { JobContext } from './context.ts';
import { placesOf } from './places.ts';

/** Gives due reminders their deliveries, and returns those that it did so for. */
export type OpenDue = () => Promise<readonly Reminder[]>;

/** How many are opened before their sends begin. */
export const openBatch = 100;

/** Opens what is due by the plan's time. */
export function createOpenDue({ store, clock, adapters, notices }: JobContext): OpenDue {
  return async () => {
    const now = clock.now();
    const due = await store.ledger.due({ now, limit: openBatch });
    const plan = due.length > 0 ? await store.plan() : undefined;
    if (!plan) return [];
    const opened: Reminder[] = [];
    for (const reminder of due) {
      const places = placesOf(reminder, plan, adapters);
      if (places.length === 0)
        notices.trouble(
          `no platform reaches ${formatDestination(reminder.to)}`,
          'reminders for them are skipped',
        );
      if (await store.ledger.open({ key: reminder.key, now, places })) opened.push(reminder);
    }
    return opened;
  };
}

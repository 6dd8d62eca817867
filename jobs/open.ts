import type { Reminder } from '../src/domain/reminder.ts';
import { formatDestination } from '../src/domain/reminder.ts';
import type { JobContext } from './context.ts';
import { placesOf } from './places.ts';

/** Gives due reminders their deliveries, only one with `key`; returns those that it opened. */
export type OpenDue = (key?: string) => Promise<readonly Reminder[]>;

const batch = 100;

/** Opens what is due by the plan's time. */
export function createOpenDue({ store, clock, adapters, notices }: JobContext): OpenDue {
  return async (key) => {
    const now = clock.now();
    const due = await store.ledger.due({ now, limit: batch, ...(key !== undefined && { key }) });
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

import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ReminderState } from '../domain/delivery.ts';

/** How many reminders ended in which state, by month and item, whose rows are no longer kept. */
export const reminderTotalTable = pgTable(
  'reminder_total',
  {
    /** Of their instants in the plan's time, such as `2027-10`, in UTC. */
    month: text('month').notNull(),
    /** An id of the plan; empty for all else. */
    item: text('item').notNull(),
    state: text('state').$type<ReminderState>().notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.item, table.state] })],
);

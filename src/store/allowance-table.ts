import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Until when each limit of a platform has been drawn upon, for all processes together and across restarts. */
export const allowanceTable = pgTable(
  'allowance',
  {
    platform: text('platform').notNull(),
    scope: text('scope').notNull(),
    freeAt: timestamp('free_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.scope] })],
);

import { bigint, pgTable, text } from 'drizzle-orm/pg-core';

/** What was talked about last in a place, as JSON; forgotten after a day. */
export const conversationTable = pgTable('conversation', {
  key: text('key').primaryKey(),
  body: text('body').notNull(),
  at: bigint('at', { mode: 'number' }).notNull(),
});

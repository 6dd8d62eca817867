import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { jsonOf } from './schema.ts';

/** A message that the bot put on the page for somebody; `at` is in the plan's time. */
export const pageMessageTable = pgTable(
  'page_message',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    place: text('place').notNull(),
    key: text('key').notNull(),
    /** The keys of the reminders that it carries. */
    bundle: text('bundle').array().notNull(),
    body: jsonOf<unknown>('body').notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
    /** Rises when the message is replaced by what is true now. */
    revision: integer('revision').notNull().default(1),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    /** It was replaced since it was sent. */
    corrects: boolean('corrects').notNull().default(false),
  },
  (table) => [
    unique('page_message_key').on(table.place, table.key),
    index('page_message_changed').on(table.place, table.changedAt),
  ],
);

/** Up to which revision a person has seen a message. */
export const pageSeenTable = pgTable(
  'page_seen',
  {
    person: text('person').notNull(),
    message: integer('message')
      .notNull()
      .references(() => pageMessageTable.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.message] })],
);

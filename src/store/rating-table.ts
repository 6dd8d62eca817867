import { bigint, boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { questionTable } from './schema.ts';

/** What people thought of the answer to a question; each person once. */
export const ratingTable = pgTable(
  'rating',
  {
    question: integer('question')
      .notNull()
      .references(() => questionTable.id, { onDelete: 'cascade' }),
    by: text('by').notNull(),
    helpful: boolean('helpful').notNull(),
    short: text('short').notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.question, table.by] })],
);

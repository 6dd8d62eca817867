import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { dayMs, type Instant } from '../domain/instant.ts';
import { conversationTable } from './conversation-table.ts';
import { type Db, rowsOf } from './db.ts';
import { deliveryTable, reminderTable } from './schema.ts';

/** What was said last, by a key for the place and the person; instants are the plan's. */
export type Conversations = {
  /** Undefined when nothing was said since. */
  recall(query: { key: string; since: Instant }): Promise<unknown>;
  keep(entry: { key: string; body: unknown; at: Instant }): Promise<void>;
  /** What the message that the bot sent was about, by the platform's id of it; undefined for several things or none. */
  subjectOf(query: { platform: string; message: string }): Promise<string | undefined>;
};

/** What was talked about is forgotten after this long. */
const keptMs = 7 * dayMs;

/** The part of the store that remembers what was said last in each place, and what a message of the bot was about. */
export function createConversations(db: Db): Conversations {
  return {
    async recall({ key, since }) {
      const isIt = and(eq(conversationTable.key, key), gte(conversationTable.at, Math.floor(since)));
      const [row] = await db.select().from(conversationTable).where(isIt);
      return row && JSON.parse(row.body);
    },
    async keep({ key, body: said, at }) {
      const body = JSON.stringify(said);
      const values = { key, body, at: Math.floor(at) };
      await db
        .insert(conversationTable)
        .values(values)
        .onConflictDoUpdate({ target: conversationTable.key, set: { body, at: values.at } });
      await db.delete(conversationTable).where(lt(conversationTable.at, values.at - keptMs));
    },
    async subjectOf({ platform, message }) {
      // A message that carries several reminders is about none of them.
      const rows = await rowsOf<{ subject: string }>(
        db,
        sql`
          select distinct r.subject from ${deliveryTable} d join ${reminderTable} r on r.key = d.reminder
          where d.platform = ${platform} and d.message_id = ${message} limit 2`,
      );
      return rows.length === 1 ? rows[0]?.subject : undefined;
    },
  };
}

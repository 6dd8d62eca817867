import { and, asc, eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { inboxTable, settingTable } from './schema.ts';
import type { InboxKey, Store } from './store.ts';

/** The part of the store that keeps what platforms handed over until it is worked on. */
export function createInbox(db: Db): Pick<Store, 'receive' | 'answered' | 'finish' | 'unfinished'> {
  const isKey = ({ source, id }: InboxKey) => and(eq(inboxTable.source, source), eq(inboxTable.id, id));
  return {
    async receive({ source, id, body, receivedAt }) {
      const values = { source, id, body: body ?? null, receivedAt };
      const rows = await db.insert(inboxTable).values(values).onConflictDoNothing().returning();
      return rows.length > 0;
    },
    async answered(key, reply) {
      await db
        .update(inboxTable)
        .set({ reply })
        .where(and(isKey(key), eq(inboxTable.worked, true)));
    },
    // What was typed and answered is kept until it is given, and its id for good: the same event may come again.
    async finish(key) {
      await db.update(inboxTable).set({ done: true, body: null, reply: null }).where(isKey(key));
    },
    async unfinished() {
      const rows = await db
        .select()
        .from(inboxTable)
        .where(eq(inboxTable.done, false))
        .orderBy(asc(inboxTable.receivedAt));
      return rows.map(({ source, id, body, receivedAt, worked, reply }) => ({
        source,
        id,
        body,
        receivedAt,
        ...(worked && { worked }),
        ...(reply !== null && { reply }),
      }));
    },
  };
}

/** The part of the store that keeps named values. */
export function createSettings(db: Db): Pick<Store, 'getSetting' | 'setSetting'> {
  return {
    async getSetting(name) {
      const [row] = await db.select().from(settingTable).where(eq(settingTable.name, name));
      return row?.value;
    },
    async setSetting(name, value) {
      if (value === undefined) await db.delete(settingTable).where(eq(settingTable.name, name));
      else
        await db
          .insert(settingTable)
          .values({ name, value })
          .onConflictDoUpdate({ target: settingTable.name, set: { value } });
    },
  };
}

import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { dayMs, type Instant } from '../domain/instant.ts';
import type { Db } from './db.ts';
import { pageMessageTable, pageSeenTable } from './page-table.ts';

/** A message as it stands on the page; `isSeen` by whoever asks. */
export type PageMessage = {
  id: number;
  place: string;
  body: unknown;
  at: Instant;
  revision: number;
  corrects: boolean;
  isSeen: boolean;
};

/** Messages that the bot puts on the page, for every process on the database to write and for the page to show. */
export type PageMessages = {
  /** Puts a message in a place and returns its id; one that is there already under this key stays as it is. */
  put(entry: {
    place: string;
    key: string;
    bundle: readonly string[];
    body: unknown;
    at: Instant;
  }): Promise<number>;
  /** Makes a message say something else, unseen again; false when it is not there any more. */
  replace(entry: { place: string; id: number; body: unknown; at: Instant }): Promise<boolean>;
  /** The message that has this key, or carries the reminder of this key. */
  find(query: { place: string; key: string }): Promise<number | undefined>;
  /** The latest of some places, those that changed first at the beginning. */
  latest(query: { places: readonly string[]; person: string; limit: number }): Promise<PageMessage[]>;
  unseen(query: { places: readonly string[]; person: string }): Promise<number>;
  see(person: string, messages: readonly Pick<PageMessage, 'id' | 'revision'>[]): Promise<void>;
};

/** How long a message is kept, in the plan's time. */
const keptMs = 90 * dayMs;

// Both tables have a revision, and a column alone is not told by its table.
const isSeenBy = (person: string) => sql<boolean>`exists (
  select from ${pageSeenTable} s
  where s.person = ${person} and s.message = ${pageMessageTable}.id
    and s.revision >= ${pageMessageTable}.revision)`;

export function createPageMessages(db: Db): PageMessages {
  const idOf = async ({ place, key }: { place: string; key: string }): Promise<number | undefined> => {
    const isIt = sql`${pageMessageTable.place} = ${place} and (${pageMessageTable.key} = ${key} or ${key} = any(${pageMessageTable.bundle}))`;
    const [row] = await db.select({ id: pageMessageTable.id }).from(pageMessageTable).where(isIt).limit(1);
    return row?.id;
  };
  return {
    async put({ place, key, bundle, body, at }) {
      const values = { place, key, bundle: [...bundle], body, at: Math.floor(at) };
      const [made] = await db
        .insert(pageMessageTable)
        .values(values)
        .onConflictDoNothing()
        .returning({ id: pageMessageTable.id });
      const id = made?.id ?? (await idOf({ place, key }));
      if (id === undefined) throw new Error('a message of the page was not written');
      await db.delete(pageMessageTable).where(lt(pageMessageTable.at, values.at - keptMs));
      return id;
    },
    async replace({ place, id, body, at }) {
      const changed = await db
        .update(pageMessageTable)
        .set({
          body,
          at: Math.floor(at),
          corrects: true,
          revision: sql`${pageMessageTable.revision} + 1`,
          changedAt: sql`clock_timestamp()`,
        })
        .where(and(eq(pageMessageTable.id, id), eq(pageMessageTable.place, place)))
        .returning({ id: pageMessageTable.id });
      return changed.length > 0;
    },
    find: idOf,
    async latest({ places, person, limit }) {
      const rows = await db
        .select({
          id: pageMessageTable.id,
          place: pageMessageTable.place,
          body: pageMessageTable.body,
          at: pageMessageTable.at,
          revision: pageMessageTable.revision,
          corrects: pageMessageTable.corrects,
          isSeen: isSeenBy(person),
        })
        .from(pageMessageTable)
        .where(inArray(pageMessageTable.place, [...places]))
        .orderBy(desc(pageMessageTable.changedAt), desc(pageMessageTable.id))
        .limit(limit);
      return rows.reverse();
    },
    async unseen({ places, person }) {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(pageMessageTable)
        .where(and(inArray(pageMessageTable.place, [...places]), sql`not ${isSeenBy(person)}`));
      return row?.count ?? 0;
    },
    async see(person, messages) {
      if (messages.length === 0) return;
      await db
        .insert(pageSeenTable)
        .values(messages.map(({ id, revision }) => ({ person, message: id, revision })))
        .onConflictDoUpdate({
          target: [pageSeenTable.person, pageSeenTable.message],
          set: { revision: sql`greatest(${pageSeenTable.revision}, excluded.revision)` },
        });
    },
  };
}

/** Takes what stands on the page for a person away, and what they have seen. */
export async function forgetPage(tx: Db, person: string): Promise<void> {
  await tx.delete(pageMessageTable).where(eq(pageMessageTable.place, person));
  await tx.delete(pageSeenTable).where(eq(pageSeenTable.person, person));
}

import { and, asc, eq } from 'drizzle-orm';
import type { Proposal } from '../domain/library.ts';
import type { Db } from './db.ts';
import { documentTable, proposalTable } from './schema.ts';
import type { Documents } from './store.ts';

/** The part of the store that keeps the documents people gave, and what they seem to state. */
export function createDocuments(db: Db): Documents {
  const isOpen = (id: number) => and(eq(proposalTable.id, id), eq(proposalTable.state, 'open'));
  return {
    async all() {
      return db.select().from(documentTable).orderBy(asc(documentTable.id));
    },
    async list() {
      const { id, title, format, by, at } = documentTable;
      return db.select({ id, title, format, by, at }).from(documentTable).orderBy(asc(id));
    },
    async add(document, proposals) {
      return db.transaction(async (tx) => {
        const rows = await tx.insert(documentTable).values(document).onConflictDoNothing().returning();
        if (rows.length === 0) return false;
        if (proposals.length > 0)
          await tx
            .insert(proposalTable)
            .values(proposals.map((each) => ({ ...each, lines: [...each.lines], document: document.id })));
        return true;
      });
    },
    async remove(id) {
      const rows = await db.delete(documentTable).where(eq(documentTable.id, id)).returning();
      return rows.length > 0;
    },
    async propose(document, proposals) {
      await db.transaction(async (tx) => {
        // The document's row is held, so that two who ask at once do not propose the same twice.
        const held = await tx
          .select({ id: documentTable.id })
          .from(documentTable)
          .where(eq(documentTable.id, document))
          .for('update');
        const had = await tx.select().from(proposalTable).where(eq(proposalTable.document, document));
        const nameOf = ({ kind, body, lines }: Omit<Proposal, 'id' | 'document' | 'state'>) =>
          JSON.stringify([kind, body, lines]);
        const known = new Set(had.map(nameOf));
        const fresh = proposals.filter((proposal) => !known.has(nameOf(proposal)));
        if (held.length === 0 || fresh.length === 0) return;
        await tx
          .insert(proposalTable)
          .values(fresh.map((each) => ({ ...each, lines: [...each.lines], document })));
      });
    },
    async proposals(document) {
      return db
        .select()
        .from(proposalTable)
        .where(and(eq(proposalTable.document, document), eq(proposalTable.state, 'open')))
        .orderBy(asc(proposalTable.id));
    },
    async proposal(id) {
      const [row] = await db.select().from(proposalTable).where(eq(proposalTable.id, id));
      return row;
    },
    async settle(id, state) {
      const rows = await db.update(proposalTable).set({ state }).where(isOpen(id)).returning();
      return rows.length > 0;
    },
  };
}

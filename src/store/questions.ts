import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { AskedQuestion } from '../domain/library.ts';
import type { Db } from './db.ts';
import { questionTable, ratingTable } from './schema.ts';
import type { Questions } from './store.ts';

type Row = typeof questionTable.$inferSelect;

const questionOf = ({ id, body, state, times, lastAt, passedBy }: Row): AskedQuestion => ({
  id,
  body,
  state,
  times,
  lastAt,
  ...(passedBy !== null && { passedBy }),
});

/** The part of the store that counts what was asked, what found no answer, and what people thought of the answers. */
export function createQuestions(db: Db): Questions {
  return {
    async asked({ key, body, answered, now }) {
      const state = answered ? ('answered' as const) : ('gap' as const);
      const [row] = await db
        .insert(questionTable)
        .values({ key, body, state, firstAt: now, lastAt: now })
        .onConflictDoUpdate({
          target: questionTable.key,
          set: {
            times: sql`${questionTable.times} + 1`,
            lastAt: now,
            // What the secretary set aside stays aside; an answer that the plan has lost is a gap again.
            state: answered
              ? state
              : sql`case when ${questionTable.state} = 'closed' then 'closed' else 'gap' end`,
          },
        })
        .returning();
      if (!row) throw new Error('the question was not kept');
      return questionOf(row);
    },
    async gaps({ limit }) {
      const rows = await db
        .select()
        .from(questionTable)
        .where(eq(questionTable.state, 'gap'))
        .orderBy(
          sql`${questionTable.passedBy} is null`,
          desc(questionTable.times),
          desc(questionTable.lastAt),
        )
        .limit(limit);
      return rows.map(questionOf);
    },
    async question(id) {
      const [row] = await db.select().from(questionTable).where(eq(questionTable.id, id));
      return row && questionOf(row);
    },
    async pass(id, by) {
      await db.update(questionTable).set({ passedBy: by }).where(eq(questionTable.id, id));
    },
    async close(id) {
      await db.update(questionTable).set({ state: 'closed' }).where(eq(questionTable.id, id));
    },
    async rate({ question, by, helpful, short, now }) {
      const rating = { helpful, short, at: now };
      await db
        .insert(ratingTable)
        .values({ question, by, ...rating })
        .onConflictDoUpdate({ target: [ratingTable.question, ratingTable.by], set: rating });
    },
    async unhelpful({ limit }) {
      const rated = db
        .select({ question: ratingTable.question })
        .from(ratingTable)
        .where(eq(ratingTable.helpful, false));
      const rows = await db
        .select()
        .from(questionTable)
        .where(and(inArray(questionTable.id, rated), eq(questionTable.state, 'answered')))
        .orderBy(desc(questionTable.lastAt))
        .limit(limit);
      return rows.map(questionOf);
    },
  };
}

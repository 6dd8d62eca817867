import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { AskedQuestion, Tally as RatingTally } from '../domain/library.ts';
import type { Db } from './db.ts';
import { ratingTable } from './rating-table.ts';
import { questionTable } from './schema.ts';

/** What one person thought of an answer. */
type Rating = { question: number; by: string; helpful: boolean; short: string };

/** What was asked, what found no answer, and what people thought of the answers. */
export type Questions = {
  /** Counts a question; the same one again is the same row. */
  asked(asked: { key: string; body: string; answered: boolean; now: Instant }): Promise<AskedQuestion>;
  /** Unanswered questions, those asked most often first. */
  gaps(query: { limit: number; except?: readonly number[] }): Promise<AskedQuestion[]>;
  question(id: number): Promise<AskedQuestion | undefined>;
  /** Each person's last word on an answer counts. */
  rate(rating: Rating & { now: Instant }): Promise<void>;
  /** Questions whose answer did not help somebody, the latest first, with what people thought of it. */
  unhelpful(query: { limit: number }): Promise<(AskedQuestion & RatingTally)[]>;
  /** What people thought of all answers. */
  tally(): Promise<RatingTally>;
};

type Row = typeof questionTable.$inferSelect;

const questionOf = ({ id, body, state, times, lastAt }: Row): AskedQuestion => ({
  id,
  body,
  state,
  times,
  lastAt,
});

const tallied = {
  helpful: sql<number>`(count(*) filter (where ${ratingTable.helpful}))::int`.as('helpful'),
  notHelpful: sql<number>`(count(*) filter (where not ${ratingTable.helpful}))::int`.as('not_helpful'),
};

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
    async gaps({ limit, except = [] }) {
      const rows = await db
        .select()
        .from(questionTable)
        .where(and(eq(questionTable.state, 'gap'), notInArray(questionTable.id, [...except])))
        .orderBy(desc(questionTable.times), desc(questionTable.lastAt))
        .limit(limit);
      return rows.map(questionOf);
    },
    async question(id) {
      const [row] = await db.select().from(questionTable).where(eq(questionTable.id, id));
      return row && questionOf(row);
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
        .select({ question: ratingTable.question, ...tallied })
        .from(ratingTable)
        .groupBy(ratingTable.question)
        .having(sql`not bool_and(${ratingTable.helpful})`)
        .as('rated');
      const rows = await db
        .select({ question: questionTable, helpful: rated.helpful, notHelpful: rated.notHelpful })
        .from(questionTable)
        .innerJoin(rated, eq(rated.question, questionTable.id))
        .where(eq(questionTable.state, 'answered'))
        .orderBy(desc(questionTable.lastAt))
        .limit(limit);
      return rows.map(({ question, ...tally }) => ({ ...questionOf(question), ...tally }));
    },
    async tally() {
      const [tally] = await db.select(tallied).from(ratingTable);
      return tally ?? { helpful: 0, notHelpful: 0 };
    },
  };
}

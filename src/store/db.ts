import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';

/** What the store's statements run on: the database or a transaction of it. */
export type Db = PgDatabase<PgQueryResultHKT>;

/** An open database with its schema up to date. */
export type Database = {
  kind: 'pglite' | 'postgres';
  db: Db;
  /** For BullMQ's Postgres backend: a pool whose search path is `public, bullmq`. Closed with the database. */
  pool: Pool;
  /** Whether its disk is full, so that nothing is written; a server looks after its own. */
  isFull(): boolean;
  close(): Promise<void>;
};

/** Runs one statement; both drivers answer with `rows`. Numbers of 64 bits must be cast in the statement. */
export async function rowsOf<Row>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] };
  return result.rows;
}

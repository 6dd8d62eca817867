import type { SQL } from 'drizzle-orm';
import type { Db } from './database.ts';

/** Runs one statement; both drivers answer with `rows`. Numbers of 64 bits must be cast in the statement. */
export async function rowsOf<Row>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] };
  return result.rows;
}

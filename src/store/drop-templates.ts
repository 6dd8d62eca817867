import { sql } from 'drizzle-orm';
import type { Database } from './db.ts';

/**
 * Drops what Postgres makes new databases from. An embedded one has a single database for ever, and these are half of
 * the files that each new data folder is copied from.
 */
export async function dropTemplates({ db }: Pick<Database, 'db'>): Promise<void> {
  for (const name of ['template0', 'template1']) {
    await db.execute(sql`alter database ${sql.identifier(name)} is_template false`);
    await db.execute(sql`drop database ${sql.identifier(name)}`);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { packageRoot } from '../process/package-root.ts';
import { type Db, rowsOf } from './db.ts';

/** The folder of the generated migrations. */
export const migrationsFolder = join(packageRoot, 'src/store/migrations');

/** The data was written by a newer version of this program, which an older one would damage. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';

  constructor() {
    super(
      'The data was last used by a newer version of congress-bot. ' +
        'Start that version or a later one, or give this one another data folder or database.',
    );
  }
}

/** When each migration that this program has was made. */
export function migrationTimes(): number[] {
  const journal = JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
    entries: { when: number }[];
  };
  return journal.entries.map(({ when }) => when);
}

/** When the newest of them was made. */
export const newestKnown = (): number => Math.max(...migrationTimes());

/**
 * Refuses a database that has migrations which this program does not.
 * @throws {NewerSchemaError}
 */
export async function refuseNewerSchema(db: Db): Promise<void> {
  const [table] = await rowsOf<{ present: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (!table?.present) return;
  const [last] = await rowsOf<{ at: number }>(
    db,
    sql`select coalesce(max(created_at), 0)::float8 as at from drizzle.__drizzle_migrations`,
  );
  if (last && last.at > newestKnown()) throw new NewerSchemaError();
}

import type { Database } from './db.ts';
import type { PgliteLocation } from './pglite.ts';

/** Where the data is: a folder whose lock the caller holds, nowhere, or a Postgres server. */
export type DatabaseLocation = PgliteLocation | { databaseUrl: string };

/**
 * Opens the database and brings its schema up to date.
 * @throws {NewerSchemaError} when a newer version of the program used it
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // Loaded when needed: each driver costs a part of a second of start.
  if ('databaseUrl' in location) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(location.databaseUrl);
  }
  const { openPglite } = await import('./pglite.ts');
  return openPglite(location);
}

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
  close(): Promise<void>;
};

/** Where the data is: a folder whose lock the caller holds, a Postgres server, or nowhere. */
export type DatabaseLocation =
  | {
      dataDir: string;
      /** A prepared database folder to copy when there is none yet: making one takes seconds. */
      template?: string;
    }
  | { databaseUrl: string }
  | { memory: true };

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

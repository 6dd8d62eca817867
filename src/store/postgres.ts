import { randomBytes } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Db } from './db.ts';
import { migrationsFolder, refuseNewerSchema } from './migrate.ts';

// Any number will do, as long as every version of the program uses the same.
const migrationLock = 7_205_411_008;

// Others on the same database are told apart by it, on this machine or another.
const applicationName = `congress-bot-${process.pid}-${randomBytes(4).toString('hex')}`;

const storeSession =
  '-c synchronous_commit=on -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000';
const queueSession = '-c synchronous_commit=on -c search_path=public,bullmq';

// A connection that breaks fails the query that runs on it and is replaced at the next; an error without a listener
// would end the process.
const ignored = () => {};

/** Brings the schema up to date, one process at a time, however many start together. */
async function migrateOnce(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', ignored);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const db = drizzle(client);
    await refuseNewerSchema(db as unknown as Db);
    await migrate(db, { migrationsFolder });
  } finally {
    await client.end();
  }
}

function createPool(databaseUrl: string, options: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options,
    max,
    keepAlive: true,
    application_name: applicationName,
  });
  pool.on('error', ignored);
  pool.on('connect', (client) => client.on('error', ignored));
  return pool;
}

/** Opens a Postgres server's database. */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  await migrateOnce(databaseUrl);
  const own = createPool(databaseUrl, storeSession, 5);
  const pool = createPool(databaseUrl, queueSession, 10);
  return {
    kind: 'postgres',
    isFull: () => false,
    db: drizzle(own) as unknown as Db,
    pool,
    async close() {
      await Promise.all([own.end(), pool.ended ? undefined : pool.end()]);
    },
  };
}

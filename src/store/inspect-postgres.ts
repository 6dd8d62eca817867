import pg from 'pg';
import { migrationTimes } from './migrate.ts';

/** What a Postgres server says of itself and of the schema; `pending` migrations run at the next start. */
export type PostgresState = {
  version: string;
  pending: number;
  isNewer: boolean;
  now: number;
  database: string;
  user: string;
  /** Whether the user may make the schemas and tables that a start makes. */
  mayMake: boolean;
};

/**
 * Looks at a Postgres server's database and changes nothing there; `now` is its time in milliseconds.
 * @throws {Error} when it cannot be reached or refuses
 */
export async function inspectPostgres(databaseUrl: string): Promise<PostgresState> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    options: '-c default_transaction_read_only=on',
  });
  client.on('error', () => {});
  await client.connect();
  try {
    type Server = Pick<PostgresState, 'version' | 'now' | 'database' | 'user' | 'mayMake'>;
    const { rows } = await client.query<Server & { made: boolean }>(
      `select current_setting('server_version') as version,
        current_database() as database, current_user as "user",
        has_database_privilege(current_database(), 'create')
          and has_schema_privilege('public', 'create') as "mayMake",
        to_regclass('drizzle.__drizzle_migrations') is not null as made,
        (extract(epoch from clock_timestamp()) * 1000)::float8 as now`,
    );
    const [server] = rows;
    if (!server) throw new Error('the server does not say what it is');
    const done = server.made
      ? await client.query<{ at: number }>(
          'select coalesce(max(created_at), 0)::float8 as at from drizzle.__drizzle_migrations',
        )
      : { rows: [] };
    const last = done.rows[0]?.at ?? 0;
    const known = migrationTimes();
    return {
      version: server.version.split(' ')[0] ?? '',
      pending: known.filter((at) => at > last).length,
      isNewer: last > Math.max(...known),
      now: server.now,
      database: server.database,
      user: server.user,
      mayMake: server.mayMake,
    };
  } finally {
    await client.end();
  }
}

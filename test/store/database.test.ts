import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type DatabaseLocation, openDatabase } from '../../src/store/database.ts';
import { NewerSchemaError } from '../../src/store/migrate.ts';
import { databaseFolder } from '../../src/store/pglite.ts';
import { calendar } from '../../src/time/calendar.ts';
import { template } from '../embedded.ts';
import { hasPostgres, type Server, startPostgres } from '../servers.ts';

const remember = async (location: DatabaseLocation, value?: string): Promise<unknown> => {
  const store = createStore(await openDatabase(location), { planReminders, calendar });
  if (value !== undefined) await store.setSetting('memory', value);
  const kept = await store.getSetting('memory');
  await store.close();
  return kept;
};

async function useWithNewerVersion(location: DatabaseLocation): Promise<void> {
  const { db, close } = await openDatabase(location);
  await db.execute(sql`
    insert into drizzle.__drizzle_migrations (hash, created_at) values ('to come', 99999999999999)`);
  await close();
}

describe('a database in a folder', () => {
  let parent: string;
  let dataDir: string;
  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'congress-database-'));
    dataDir = join(parent, 'data');
    await remember({ dataDir, template }, 'kept');
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  test('keeps what was written', async () => {
    expect(await remember({ dataDir })).toBe('kept');
  });

  test('opens although a start was killed and left an empty postmaster.pid', async () => {
    writeFileSync(join(databaseFolder(dataDir), 'postmaster.pid'), '');
    expect(await remember({ dataDir })).toBe('kept');
  });

  test('is not copied over by the template once it is there', async () => {
    expect(await remember({ dataDir, template: databaseFolder(dataDir) })).toBe('kept');
  });

  test('is made anew when a first start was killed half way', async () => {
    const started = join(parent, 'started');
    const partial = `${databaseFolder(started)}.partial`;
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'PG_VERSION'), '1');
    const location = { dataDir: started, template: databaseFolder(dataDir) };
    expect(await remember(location)).toBe('kept');
    expect(existsSync(partial)).toBe(false);
  });

  test('is refused when a newer version has used it, and left as it is', async () => {
    const newer = join(parent, 'newer');
    cpSync(dataDir, newer, { recursive: true });
    await useWithNewerVersion({ dataDir: newer });
    await expect(openDatabase({ dataDir: newer })).rejects.toThrow(NewerSchemaError);
    await expect(openDatabase({ dataDir: newer })).rejects.toThrow(/newer version/);
  });
});

describe.runIf(hasPostgres())('a database on a server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const createDatabase = async (name: string): Promise<DatabaseLocation> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return { databaseUrl: server.url.replace(/[^/]+$/, name) };
  };

  test('is brought up to date once, however many processes start together', async () => {
    const location = await createDatabase('together');
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(location)));
    await Promise.all(databases.map(({ close }) => close()));
    expect(await remember(location, 'kept')).toBe('kept');
    expect(await remember(location)).toBe('kept');
  });

  test('is refused when a newer version has used it', async () => {
    const location = await createDatabase('newer');
    await useWithNewerVersion(location);
    await expect(openDatabase(location)).rejects.toThrow(NewerSchemaError);
  });

  test('gives up a statement that takes too long, and survives a connection that breaks', async () => {
    const { db, close } = await openDatabase(await createDatabase('broken'));
    const shown = (await db.execute(sql`show statement_timeout`)) as { rows: unknown[] };
    expect(shown.rows).toEqual([{ statement_timeout: '5s' }]);
    await expect(db.execute(sql`select pg_terminate_backend(pg_backend_pid())`)).rejects.toThrow(
      /pg_terminate_backend/,
    );
    await db.execute(sql`select 1`);
    await close();
  });

  test('survives a connection that breaks while it is lent out and waits', async () => {
    const { db, pool, close } = await openDatabase(await createDatabase('lent'));
    const lent = await pool.connect();
    const { rows } = await lent.query<{ pid: number }>('select pg_backend_pid() as pid');
    const broken = new Promise((resolve) => lent.once('end', resolve));
    await db.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`);
    await broken;
    lent.release(true);
    await close();
  });

  test('that is not there is said at once', async () => {
    await expect(openDatabase({ databaseUrl: 'postgres://postgres@127.0.0.1:1/postgres' })).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });
});

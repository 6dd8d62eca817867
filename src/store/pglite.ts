import { cpSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Pool } from 'pg';
import { DatabaseDamagedError } from './damaged.ts';
import type { Database, Db } from './db.ts';
import { drizzleOn, parsers } from './drizzle-pglite.ts';
import { migrationsFolder, refuseNewerSchema } from './migrate.ts';
import { createPglitePool } from './pglite-pool.ts';
import { boundless, createRoom, type Room } from './room.ts';

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A data folder whose lock the caller holds, or the memory of this process. */
export type PgliteLocation =
  | {
      dataDir: string;
      /** A prepared database folder to copy when there is none yet: making one takes seconds. */
      template?: string;
      /** How much room its disk has, in bytes; by default the system is asked. */
      freeBytes?: () => number;
    }
  | { memory: true };

// A committee's plan and ledger are a few megabytes. The usual 128 MB of buffers are zeroed at every start, and stay.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** The folder of the embedded database within a data folder. */
export const databaseFolder = (dataDir: string) => join(dataDir, 'database');

/** Says that a data folder has had a database: without it the folder is damaged, not new. */
const markOf = (dataDir: string) => join(dataDir, 'database.made');

/** Without one of these, the database would quietly be made anew, empty. */
const parts = ['PG_VERSION', 'base', 'global/pg_control', 'pg_wal', 'pg_xact'];

/** @throws {DatabaseDamagedError} when something is missing of what was there */
async function refuseIncomplete(dataDir: string): Promise<void> {
  const folder = databaseFolder(dataDir);
  if (!(await exists(folder))) {
    if (await exists(markOf(dataDir))) throw new DatabaseDamagedError('the folder “database” is missing');
    return;
  }
  for (const part of parts)
    if (!(await exists(join(folder, part)))) throw new DatabaseDamagedError(`“database/${part}” is missing`);
}

/** Makes the database folder, or copies the template; a kill on the way leaves no half folder behind. */
async function prepareFolder(folder: string, template?: string): Promise<void> {
  if (await exists(folder)) return;
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  // Hundreds of small files, while nothing else is done: one after the other takes less than half of the time.
  if (template && (await exists(template))) cpSync(template, partial, { recursive: true });
  else {
    await mkdir(partial, { recursive: true, mode: 0o700 });
    await (await PGlite.create({ dataDir: partial, startParams })).close();
  }
  await rename(partial, folder);
}

async function openFolder(dataDir: string, room: Room, template?: string): Promise<PGlite> {
  const folder = databaseFolder(dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await refuseIncomplete(dataDir);
  room.require();
  await prepareFolder(folder, template);
  await writeFile(markOf(dataDir), '', { mode: 0o600 });
  // A kill during start can leave an empty one, which would refuse every later start.
  await rm(join(folder, 'postmaster.pid'), { force: true });
  return PGlite.create({ dataDir: folder, parsers, startParams }).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined) throw cause;
    throw new DatabaseDamagedError(cause instanceof Error ? cause.message : String(cause), { cause });
  });
}

/**
 * Opens an embedded database. The caller holds the lock of its folder. While its disk is full it only reads.
 * @throws {DiskFullError | DatabaseDamagedError}
 */
export async function openPglite(location: PgliteLocation): Promise<Database> {
  const room = 'dataDir' in location ? createRoom(location.dataDir, location.freeBytes) : boundless;
  const client = await ('dataDir' in location
    ? openFolder(location.dataDir, room, location.template)
    : PGlite.create({ parsers, startParams }));
  try {
    const db = drizzleOn(client, room);
    await refuseNewerSchema(db as unknown as Db);
    await migrate(db, { migrationsFolder });
    await client.exec('set search_path to public, bullmq; set synchronous_commit to on');
    return {
      kind: 'pglite',
      db: db as unknown as Db,
      pool: createPglitePool(client, room) as unknown as Pool,
      isFull: room.isFull,
      close: () => client.close(),
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}

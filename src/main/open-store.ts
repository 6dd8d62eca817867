import { join } from 'node:path';
import { planReminders } from '../domain/plan-reminders.ts';
import type { Crash } from '../process/crash.ts';
import { packageRoot } from '../process/package-root.ts';
import type { Config } from '../settings/config.ts';
import { createStore } from '../store/create-store.ts';
import { openDatabase } from '../store/database.ts';
import type { Database } from '../store/db.ts';
import type { Store } from '../store/store.ts';
import { waitFor } from '../store/wait-for.ts';
import { calendar } from '../time/calendar.ts';

/** The database folder that the build prepares: an empty one with its tables. */
export const templateFolder = join(packageRoot, 'dist/seed');

/**
 * Opens the configured database: a server, or the folder whose lock the caller holds. With `waiting`, which hears why, a
 * server that does not answer yet is waited for.
 */
export async function openStore(
  config: Config,
  { crash, waiting }: { crash?: Crash; waiting?: (reason: string) => void } = {},
): Promise<{ database: Database; store: Store }> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = config;
  const where = databaseUrl ? { databaseUrl } : { dataDir, template: templateFolder };
  const open = () => openDatabase(where);
  const database = await (waiting ? waitFor(open, waiting) : open());
  return { database, store: createStore(database, { planReminders, calendar, ...(crash && { crash }) }) };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/process/package-root.ts';
import { openDatabase } from '../src/store/database.ts';
import type { Database } from '../src/store/db.ts';

/** What the build prepares; without it a database takes seconds to make. */
export const template = join(packageRoot, 'dist/seed');

/** Opens an empty embedded database in a folder of its own, which is gone once it is closed. */
export async function openEmbedded(): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), 'congress-embedded-'));
  const database = await openDatabase({ dataDir, template });
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

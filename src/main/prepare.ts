import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createQueueBackend } from '../../jobs/backend.ts';
import { createLog } from '../process/log.ts';
import { packageRoot } from '../process/package-root.ts';
import { openDatabase } from '../store/database.ts';
import { dropTemplates } from '../store/drop-templates.ts';
import { databaseFolder } from '../store/pglite.ts';
import { templateFolder } from './open-store.ts';

// Making an embedded database takes seconds, copying one a fraction: the build makes it once, with all its tables.
const workplace = join(packageRoot, 'dist/seed.partial');
await rm(workplace, { recursive: true, force: true });
await rm(templateFolder, { recursive: true, force: true });
const database = await openDatabase({ dataDir: workplace });
await createQueueBackend({ pool: database.pool, log: createLog('warn') });
await dropTemplates(database);
await database.close();
await rename(databaseFolder(workplace), templateFolder);
await rm(workplace, { recursive: true, force: true });

import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { realNow } from '../process/clock.ts';
import { toIso } from '../time/iso.ts';
import { type CliContext, requireChange } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';

/** Writes lines into a file that is whole or not there: the disk has it before it gets its name. */
async function writeWhole(
  path: string,
  produce: (write: (line: string) => Promise<void>) => Promise<number>,
): Promise<number> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w', 0o600);
  try {
    const gzip = createGzip();
    const written = (async () => {
      for await (const chunk of gzip) await file.write(chunk as Buffer);
    })();
    written.catch(() => {});
    const count = await produce(async (line) => {
      if (!gzip.write(`${line}\n`)) await new Promise((drained) => gzip.once('drain', drained));
    });
    gzip.end();
    await written;
    await file.sync();
    await file.close();
    await rename(partial, path);
    return count;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** `backup [--out <file>]`: everything that is stored, in one file, while the bot goes on. */
export async function runBackup(context: CliContext): Promise<Outcome> {
  requireChange(context);
  const { session, options, cwd, words } = context;
  const now = realNow();
  const name = `congress-${toIso(now).slice(0, 16).replaceAll(':', '')}.backup.gz`;
  const path = resolve(cwd, options.out ?? name);
  try {
    const rows = await writeWhole(path, (write) => session.store.dump(now, write));
    return options.json ? json({ path, rows, at: toIso(now) }) : done(words.text('backup.done', { path }));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refused(words.text('report.out-failed', { path, reason: String(error.code) }));
  }
}

import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { openStore } from '../main/open-store.ts';
import { realNow } from '../process/clock.ts';
import { rootReason } from '../process/reason.ts';
import { lockDataDir } from '../store/lock.ts';
import type { Store } from '../store/store.ts';
import { toIso } from '../time/iso.ts';
import type { ApartContext } from './apart-context.ts';
import { done, json, type Outcome, refused } from './output.ts';

/** The lines of a backup; only a line feed ends one. */
async function* readLines(path: string): AsyncIterable<string> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked).setEncoding('utf8');
  let rest = '';
  for await (const chunk of unpacked) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Whether what failed is the unpacking: the file was not packed by `backup`, or was cut off. */
const isUnpacking = (error: unknown): boolean =>
  error instanceof Error &&
  (String((error as { code?: unknown }).code).startsWith('Z_') || isUnpacking(error.cause));

async function restoreInto(store: Store, file: string, context: ApartContext): Promise<Outcome> {
  const { options, words } = context;
  if ((await store.others()) > 0) return refused(words.text('restore.running'), 1, 'running');
  const present = await store.plan();
  if (present && !options.yes)
    return refused(words.text('restore.replaces', { name: present.congress.name }), 1, 'replaces');
  try {
    const { backedUpAt } = await store.restore(readLines(file), realNow());
    const plan = await store.plan();
    const at = toIso(backedUpAt);
    const name = plan?.congress.name ?? '';
    return options.json ? json({ name, at }) : done(words.text('restore.done', { name, at }));
  } catch (error) {
    const reason = isUnpacking(error) ? words.text('restore.no-backup') : rootReason(error);
    return refused(words.text('restore.failed', { file, reason }), 1, 'no-backup');
  }
}

/** `restore <file> [--yes]`: puts a backup in the place of what is stored, while no bot has it open. */
export async function runRestore(context: ApartContext): Promise<Outcome> {
  const { typed, options, words } = context;
  const file = typed[1];
  if (file === undefined) return refused(words.text('restore.which'), 2, 'usage');
  const config = { ...context.config, ...(options.data && { DATA_DIR: options.data }) };
  const lock = await lockDataDir(config.DATA_DIR, { startedAt: realNow(), command: 'congress restore' });
  try {
    const { store } = await openStore(config);
    try {
      return await restoreInto(store, resolve(file), context);
    } finally {
      await store.close();
    }
  } finally {
    await lock.release();
  }
}

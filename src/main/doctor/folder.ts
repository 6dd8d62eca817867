import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** Below this the embedded database may run full before anybody looks. */
const leastFreeBytes = 200 * 1024 * 1024;
const megabyte = 1024 * 1024;

const mayUse = (path: string): Promise<boolean> =>
  access(path, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** The folder itself, else the nearest above it that is there. */
async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** The data folder: whether it is there, whose it is, who else may read it, and how much room its disk has. */
export const checkFolder: Check = async ({ config, words }) => {
  const dir = resolve(config.DATA_DIR);
  const nearest = await nearestFolder(dir);
  const found = await stat(nearest).catch(() => undefined);
  if (!found?.isDirectory()) return [fix('folder', words.text('start.no-folder', { dir: nearest }))];
  if (!(await mayUse(nearest))) return [fix('folder', words.text('start.forbidden', { dir: nearest }))];
  if (nearest !== dir) return [skipped('folder', words.text('doctor.no-data', { dir }))];
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  const isOpen = process.platform !== 'win32' && (found.mode & 0o077) !== 0;
  const room: Finding =
    free < leastFreeBytes
      ? fix('disk', words.text('doctor.disk-small', { dir, megabytes: Math.floor(free / megabyte) }))
      : ok('disk', words.text('doctor.disk', { megabytes: Math.floor(free / megabyte) }));
  return [
    isOpen
      ? fix('folder', words.text('doctor.folder-open', { dir }))
      : ok('folder', words.text('doctor.folder', { dir })),
    room,
  ];
};

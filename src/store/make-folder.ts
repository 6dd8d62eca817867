import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A folder cannot be made there: what lies above takes none, as in /proc. */
export class NoFolderThereError extends Error {
  override readonly name = 'NoFolderThereError';
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Makes a folder and those above it, for this user alone; one that is there stays as it is. Node's own recursive way
 * never ends where a file system says that there is nothing and makes nothing either.
 * @throws {NoFolderThereError | NodeJS.ErrnoException}
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  const make = () => mkdir(folder, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT') throw error;
    const above = dirname(folder);
    if (above === folder) throw error;
    await makeFolder(above);
    await make().catch((again: unknown) => {
      if (codeOf(again) === 'ENOENT') throw new NoFolderThereError(`no folder can be made in ${above}`);
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Context } from '../../src/command/command.ts';
import type { GivenFile } from '../../src/domain/library.ts';
import { largestFile } from '../../src/library/read-document.ts';
import { UserError } from '../../src/message/errors.ts';

/** Only who sits at this machine may name a file of it; elsewhere the file itself is given. */
async function fileAt(path: string, context: Context): Promise<GivenFile> {
  if (context.caller.platform !== 'terminal') throw new UserError('document-by-path');
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UserError('document-missing', { name: path });
    if (found.size > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('document-missing', { name: path });
  }
}

/** The file that was given with a command; in the terminal the one at a path. @throws {UserError} why it cannot be had */
export const givenFile = (path: string, context: Context): Promise<GivenFile> =>
  context.file?.() ?? fileAt(path, context);

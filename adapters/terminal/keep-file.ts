import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { MessageFile } from '../../src/message/message.ts';

/** Keeps a file that came with a message in the folder `files` of the data; returns its path. */
export async function keepFile(dataDir: string, { name, bytes }: MessageFile): Promise<string> {
  const folder = join(dataDir, 'files');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, basename(name));
  await writeFile(path, bytes);
  return path;
}

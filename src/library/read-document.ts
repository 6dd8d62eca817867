import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GivenFile } from '../domain/library.ts';
import { UserError } from '../message/errors.ts';
import { packageRoot } from '../process/package-root.ts';
import type { ReadDocument } from './read-here.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 10 * 2 ** 20;
/** So long a document may take; what takes longer was made to. */
const longestMs = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

type Posted = { read: ReadDocument } | { refused: Pick<UserError, 'code' | 'params'> };

/** The built file: a thread runs no TypeScript. */
const workerFile = join(packageRoot, 'dist/program/read-worker.js');

/**
 * The text of a document, told by its content: text, Markdown, HTML, DOCX, ODT, XLSX, or PDF with text. It is read in a
 * thread of its own with a limit of time and memory, so that a file that takes long holds up nothing else.
 * @throws {UserError} why it is not read, as `readHere` says, or `document-too-hard`
 */
export async function readDocument(
  { name, bytes }: GivenFile,
  { timeoutMs = longestMs }: { timeoutMs?: number } = {},
): Promise<ReadDocument> {
  if (bytes.length > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
  const options = { workerData: { name, bytes: Uint8Array.from(bytes) }, resourceLimits };
  const worker = new Worker(workerFile, options);
  let timer: NodeJS.Timeout | undefined;
  try {
    const posted = await new Promise<Posted | undefined>((settle) => {
      timer = setTimeout(() => settle(undefined), timeoutMs);
      worker.once('message', settle);
      // Out of memory, or a fault of a library: neither is a fault of the bot.
      worker.once('error', () => settle(undefined));
      worker.once('exit', () => settle(undefined));
    });
    if (!posted) throw new UserError('document-too-hard', { name });
    if ('refused' in posted) throw new UserError(posted.refused.code, posted.refused.params);
    return posted.read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

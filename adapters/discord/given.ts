import type { APIAttachment } from 'discord.js';
import type { GivenFile } from '../../src/domain/library.ts';
import { largestFile } from '../../src/library/read-document.ts';
import { UserError } from '../../src/message/errors.ts';
import { fetchFile, isAddressOf } from '../../src/platform/fetch-file.ts';
import type { Log } from '../../src/process/log.ts';
import { fileName } from '../../src/text/text.ts';

/** What is read of a file that somebody attached. */
export type Attachment = Pick<APIAttachment, 'filename' | 'size' | 'url'>;

const timeoutMs = 30_000;

/** Where Discord keeps what people attach; a stand-in keeps it itself. */
const filesAt = (api: string): string =>
  new URL(api).hostname === 'discord.com' ? 'https://cdn.discordapp.com' : api;

/**
 * Fetches a file that was attached. Its address is the permission: no token is sent there.
 * @throws {UserError} why the file cannot be had, in words that say what to do
 */
export async function fetchGiven(
  attachments: readonly Attachment[],
  { api, log }: { api: string; log: Log },
): Promise<GivenFile> {
  const [file] = attachments;
  if (!file || attachments.length > 1) throw new UserError('one-file');
  const name = fileName(file.filename);
  if (file.size === 0) throw new UserError('document-empty', { name });
  if (file.size > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
  if (!isAddressOf(file.url, filesAt(api))) throw new UserError('file-elsewhere', { name });
  const fetched = await fetchFile(file.url, { largest: largestFile, timeoutMs });
  if (fetched.kind === 'bytes') return { name, bytes: fetched.bytes };
  if (fetched.kind === 'too-large') throw new UserError('document-too-large', { name, size: '10 MB' });
  log.warn({ fetched: fetched.kind }, 'a file could not be fetched from Discord');
  throw new UserError('file-unavailable', { name });
}

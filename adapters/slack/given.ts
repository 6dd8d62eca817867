import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { GivenFile } from '../../src/domain/library.ts';
import { largestFile } from '../../src/library/read-document.ts';
import { UserError } from '../../src/message/errors.ts';
import { type Fetched, fetchFile, isAddressOf } from '../../src/platform/fetch-file.ts';
import type { Log } from '../../src/process/log.ts';
import { fileName } from '../../src/text/text.ts';
import { missingScope, toAdapterError } from './failure.ts';

const timeoutMs = 30_000;

const fileSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  /** `hosted` and `snippet` are kept by Slack; all others are elsewhere, gone, or not to be seen from here. */
  mode: z.string().optional(),
  /** `check_file_info`: a file of another workspace, of which only the id came. */
  file_access: z.string().optional(),
  size: z.number().optional(),
  mimetype: z.string().optional(),
  url_private_download: z.string().optional(),
});

/** A file as Slack describes it. */
export type SlackFile = z.output<typeof fileSchema>;

/** The files of a message; what has not the shape of one is left out. */
export const filesOf = (message: object): SlackFile[] =>
  ('files' in message && Array.isArray(message.files) ? message.files : []).flatMap(
    (file) => fileSchema.safeParse(file).data ?? [],
  );

export const nameOf = ({ name, title }: SlackFile): string => fileName(name ?? title ?? '');

const isKept = ({ mode }: SlackFile): boolean => mode === 'hosted' || mode === 'snippet';

/** What Slack says of a file now. @throws {UserError} `slack-scope` or `file-unavailable` */
async function describe(client: WebClient, file: SlackFile, log: Log): Promise<SlackFile> {
  try {
    const { file: found } = await client.files.info({ file: file.id });
    return fileSchema.parse(found);
  } catch (error) {
    const scope = missingScope(error);
    if (scope) throw new UserError('slack-scope', { scope });
    log.warn({ reason: toAdapterError(error).message }, 'Slack did not say where a file is');
    throw new UserError('file-unavailable', { name: nameOf(file) });
  }
}

/** Without the scope, Slack gives the page of a login for the file: by a redirect, or with status 200. */
const isPage = (fetched: Fetched, { mimetype }: SlackFile): boolean =>
  fetched.kind === 'refused' ||
  (fetched.kind === 'bytes' && fetched.contentType.startsWith('text/html') && mimetype !== 'text/html');

/**
 * Fetches a file that was given in a message. The token goes to Slack's own hosts only.
 * @throws {UserError} why the file cannot be had, in words that say what to do
 */
export async function fetchGiven(
  files: readonly SlackFile[],
  { client, apiUrl, log }: { client: WebClient; apiUrl: string; log: Log },
): Promise<GivenFile> {
  const [first] = files;
  if (!first || files.length > 1) throw new UserError('one-file');
  const isStub = first.mode === 'file_access' || first.file_access === 'check_file_info';
  const file = isStub ? await describe(client, first, log) : first;
  const [name, url] = [nameOf(file), file.url_private_download ?? ''];
  if (!isKept(file)) throw new UserError('file-elsewhere', { name });
  if (file.size === 0) throw new UserError('document-empty', { name });
  if ((file.size ?? 0) > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
  if (!isAddressOf(url, apiUrl)) throw new UserError('file-elsewhere', { name });
  const headers = { authorization: `Bearer ${client.token}` };
  const fetched = await fetchFile(url, { headers, largest: largestFile, timeoutMs });
  if (fetched.kind === 'too-large') throw new UserError('document-too-large', { name, size: '10 MB' });
  // Asking about the file tells a missing scope from a file that is gone.
  if (isPage(fetched, file)) await describe(client, file, log);
  if (fetched.kind === 'bytes' && !isPage(fetched, file)) return { name, bytes: fetched.bytes };
  log.warn({ fetched: fetched.kind }, 'a file could not be fetched from Slack');
  throw new UserError('file-unavailable', { name });
}

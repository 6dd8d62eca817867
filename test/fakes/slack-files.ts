import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Arguments, Result, SlackState } from './slack-state.ts';

/** A file that the workspace keeps. */
export type StoredFile = {
  id: string;
  name: string;
  bytes: Buffer;
  mimetype: string;
  altText?: string;
  /** What was announced; the bytes must be as many. */
  length: number;
  state: 'announced' | 'uploaded' | 'complete';
  /** How often its description is still asked for before Slack has looked at it. */
  unprocessed: number;
  /** Channels in which it was shared. */
  channels: string[];
  mode: string;
};

const mimetypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  csv: 'text/csv',
  md: 'text/markdown',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
};
const mimetypeOf = (name: string) =>
  mimetypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const refused = (error: string, more: object = {}): Result => ({ ok: false, error, ...more });

/** A file as Slack describes it to who may see it. */
export function describeFile(state: SlackState, file: StoredFile) {
  const { id, name, bytes, mode, unprocessed } = file;
  const path = `${state.origin()}/files-pri/${state.team}-${id}`;
  return {
    id,
    name,
    title: name,
    user: 'U1',
    mode,
    size: bytes.length,
    file_access: 'visible',
    mimetype: unprocessed > 0 ? '' : file.mimetype,
    filetype: name.split('.').at(-1) ?? '',
    is_external: mode === 'external',
    channels: file.channels,
    url_private: `${path}/${encodeURIComponent(name)}`,
    url_private_download: `${path}/download/${encodeURIComponent(name)}`,
  };
}

/** Puts a file into the workspace as a person does by uploading it. */
export function addFile(
  state: SlackState,
  name: string,
  bytes: Uint8Array,
  more: Partial<StoredFile> = {},
): StoredFile {
  const file: StoredFile = {
    id: state.nextId('F0'),
    name,
    bytes: Buffer.from(bytes),
    mimetype: mimetypeOf(name),
    length: bytes.length,
    state: 'complete',
    unprocessed: 0,
    channels: ['C1'],
    mode: 'hosted',
    ...more,
  };
  state.files.set(file.id, file);
  return file;
}

type Method = (state: SlackState, args: Arguments) => Result;

/** The methods about files; each upload is completed once. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': (state, args) => {
    const length = Number(args.length);
    const { filename, alt_txt: alt } = args;
    if (!(length > 0) || typeof filename !== 'string') return refused('missing_argument');
    const altText = typeof alt === 'string' ? alt : '';
    if (altText.length > 1_000) return refused('alt_txt_too_large');
    const file = addFile(state, filename, new Uint8Array(), {
      length,
      state: 'announced',
      unprocessed: state.processingLooks,
      channels: [],
      altText,
    });
    return { ok: true, file_id: file.id, upload_url: `${state.origin()}/upload/v1/${file.id}` };
  },
  'files.completeUploadExternal': (state, args) => {
    const wanted = args.files as { id: string; title?: string }[];
    const found = wanted.flatMap(({ id }) => state.files.get(id) ?? []);
    if (found.length < wanted.length || found.some((file) => file.state !== 'uploaded'))
      return refused('file_not_found');
    const channel = typeof args.channel_id === 'string' ? args.channel_id : undefined;
    if (channel !== undefined && !/^[CGDZ]/.test(channel)) return refused('invalid_arguments');
    if (channel !== undefined && !state.channels.has(channel)) return refused('channel_not_found');
    for (const file of found) {
      file.state = 'complete';
      if (channel !== undefined) file.channels.push(channel);
    }
    if (channel !== undefined)
      state.store({
        channel,
        text: '',
        blocks: [],
        files: found.map(({ name }) => name),
        ...(args.thread_ts !== undefined && { thread_ts: args.thread_ts }),
      });
    return { ok: true, files: found.map(({ id, name }) => ({ id, title: name })) };
  },
  'files.info': (state, args) => {
    const file = state.files.get(String(args.file));
    if (file?.state !== 'complete') return refused('file_not_found');
    const described = describeFile(state, file);
    if (file.unprocessed > 0) file.unprocessed -= 1;
    return { ok: true, file: described };
  },
};

/** Which scope a method needs, as its reference says. */
export const scopeOf = (method: string): string | undefined =>
  ({
    'files.info': 'files:read',
    'assistant.threads.setStatus': 'chat:write',
    files: 'files:write',
    pins: 'pins:write',
    bookmarks: 'bookmarks:write',
    assistant: 'assistant:write',
  })[/^(files\.info|assistant\.threads\.setStatus)$/.test(method) ? method : (method.split('.')[0] ?? '')];

/** What is wrong with the pictures of blocks: Slack refuses a file that it does not have, or has not looked at yet. */
export const faultsOfPictures = (state: SlackState, blocks: unknown): string[] =>
  (Array.isArray(blocks) ? (blocks as { type?: string; slack_file?: { id?: string } }[]) : []).flatMap(
    ({ type, slack_file: given }, index) => {
      if (type !== 'image' || !given) return [];
      const file = state.files.get(given.id ?? '');
      const isReady = file?.state === 'complete' && file.unprocessed === 0;
      return isReady && file.mimetype.startsWith('image/')
        ? []
        : [`invalid slack file [json-pointer:/blocks/${index}/slack_file]`];
    },
  );

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const loginPage = '<!DOCTYPE html><html><title>Slack</title><body>Sign in to the workspace</body></html>';

/**
 * The addresses of files: uploading, and downloading with a token. Without one Slack redirects to its login; with one
 * that lacks the scope it gives a page with status 200. True when the address was one of them.
 */
export async function serveFiles(
  request: IncomingMessage,
  response: ServerResponse,
  state: SlackState,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [, kind, , id] = /^\/(upload|files-pri)\/(v1|T\w+?)[-/](F\w+)/.exec(pathname) ?? [];
  if (pathname === '/login') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(loginPage);
    return true;
  }
  if (kind === undefined) return false;
  const file = state.files.get(id ?? '');
  if (kind === 'upload') {
    const bytes = await readBytes(request);
    state.uploads.push({ id: id ?? '', authorization: request.headers.authorization });
    const isRight = file?.state === 'announced' && bytes.length === file.length && !state.refusesUploads;
    if (isRight) Object.assign(file, { bytes, state: 'uploaded' });
    response.writeHead(isRight ? 200 : 500).end(isRight ? `OK - ${bytes.length}` : 'error');
    return true;
  }
  state.downloads.push({ id: id ?? '', authorization: request.headers.authorization });
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  if (!state.tokens.has(token))
    response.writeHead(302, { location: `${state.origin()}/login?redir=${pathname}` }).end();
  else if (!state.scopes.has('files:read'))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(loginPage);
  else if (file) response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
  else response.writeHead(404).end();
  return true;
}

import { createHash } from 'node:crypto';
import { type FileHandle, open as openFile, readFile, realpath, rename, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Who has a data folder open; `startedAt` in real time. */
export type Holder = { pid: number; startedAt: number; command: string };

/** A bot that has just started makes its index, and answers after that. */
const answerTimeoutMs = 3000;

/** What a holder says before it takes a command: until then it is still starting, or takes none. */
export const readyLine = 'ready';

const longestLine = 4096;
// The shortest limit of the systems that have neither abstract sockets nor named pipes is 104 bytes.
const longestSocketPath = 100;

/** The file with the secret that lets a process of the same user pass commands to the holder. */
export const tokenFile = (dataDir: string) => join(dataDir, 'control.token');

/**
 * Where the lock of a data folder is bound, the same for every name of the folder: a name that vanishes with its
 * process where the system has such names, else a socket file.
 */
export async function lockAddress(dataDir: string): Promise<string> {
  await makeFolder(dataDir);
  const folder = await realpath(dataDir);
  const name = `congress-bot-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const file = join(folder, 'control.sock');
  return file.length <= longestSocketPath ? file : join(tmpdir(), `${name}.sock`);
}

/** A socket file in the folder, under a name that is short enough; `close` when the name is needed no more. */
export type FolderSocket = { address: string; close(): Promise<void> };

/**
 * Names the socket file by which a folder is locked for every container that has it, as a name without a file is known
 * in one network namespace alone. Undefined where the lock address is a file or a pipe already.
 */
export async function folderSocket(dataDir: string): Promise<FolderSocket | undefined> {
  if (process.platform !== 'linux') return undefined;
  const file = join(await realpath(dataDir), 'control.sock');
  if (file.length <= longestSocketPath) return { address: file, close: async () => {} };
  const folder: FileHandle = await openFile(dataDir, 'r');
  return { address: `/proc/self/fd/${folder.fd}/control.sock`, close: () => folder.close() };
}

const isFile = (address: string) => !address.startsWith('\0') && !address.startsWith('\\\\');

/** The first line that arrives, without its end; what follows stays to be read. Undefined when none comes. */
export function readLine(socket: Socket, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = Buffer.alloc(0);
    const done = (line: string | undefined, rest?: Buffer) => {
      clearTimeout(timer);
      socket.off('data', read);
      socket.off('close', closed);
      socket.pause();
      if (rest && rest.length > 0) socket.unshift(rest);
      resolve(line);
    };
    const closed = () => done(undefined);
    const read = (chunk: Buffer) => {
      text = Buffer.concat([text, chunk]);
      const end = text.indexOf('\n');
      if (end >= 0) done(text.toString('utf8', 0, end), text.subarray(end + 1));
      else if (text.length > longestLine) done(undefined);
    };
    const timer = setTimeout(() => done(undefined), timeoutMs);
    socket.on('close', closed);
    socket.on('data', read);
    // The line before left it paused by hand, and listening alone does not wake it.
    socket.resume();
  });
}

function open(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path: address });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}

function parseHolder(line: string | undefined): Holder | undefined {
  try {
    return line === undefined ? undefined : (JSON.parse(line) as Holder);
  } catch {
    return undefined;
  }
}

/** Asks who is bound to an address. `alive` without a holder: somebody is, and does not answer. */
export async function askHolder(address: string): Promise<{ alive: boolean; holder?: Holder | undefined }> {
  try {
    const socket = await open(address);
    const holder = parseHolder(await readLine(socket, answerTimeoutMs));
    socket.destroy();
    return { alive: true, holder };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { alive: code !== 'ECONNREFUSED' && code !== 'ENOENT' };
  }
}

/** Removes the socket file of a holder that died; a living one that took its place meanwhile is put back. */
export async function removeStale(address: string): Promise<void> {
  if (!isFile(address)) return;
  const aside = `${address}.${process.pid}`;
  await rename(address, aside).catch(() => {});
  const { alive } = await askHolder(aside);
  if (alive) await rename(aside, address).catch(() => {});
  else await rm(aside, { force: true });
}

/** The way to a holder in another container. */
async function openInFolder(dataDir: string): Promise<Socket> {
  const named = await folderSocket(dataDir);
  if (!named) throw new Error('there is no other way to the holder');
  try {
    return await open(named.address);
  } finally {
    await named.close();
  }
}

/**
 * A connection to the process that holds the data folder, ready for its handler; undefined when nobody holds it, it takes
 * no commands yet, or the token is not ours to read.
 */
export async function connectToHolder(
  dataDir: string,
): Promise<{ socket: Socket; holder: Holder } | undefined> {
  try {
    const token = await readFile(tokenFile(dataDir), 'utf8');
    const socket = await open(await lockAddress(dataDir)).catch(() => openInFolder(dataDir));
    const holder = parseHolder(await readLine(socket, answerTimeoutMs));
    if (!holder) {
      socket.destroy();
      return undefined;
    }
    socket.write(`${token}\n`);
    if ((await readLine(socket, answerTimeoutMs)) === readyLine) return { socket, holder };
    socket.destroy();
    return undefined;
  } catch {
    return undefined;
  }
}

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import {
  askHolder,
  folderSocket,
  type Holder,
  lockAddress,
  readLine,
  readyLine,
  removeStale,
  tokenFile,
} from './lock-address.ts';

/** Another process has the data folder open; `holder` is absent when it does not answer. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError';
  readonly holder: Holder | undefined;

  constructor(dataDir: string, holder: Holder | undefined) {
    const who = holder ? `process ${holder.pid} (${holder.command})` : 'another process';
    super(`The data folder ${dataDir} is in use by ${who}.`);
    this.holder = holder;
  }
}

/** The exclusive right to a data folder. The operating system takes it back when the process ends, however it ends. */
export type DataDirLock = {
  /** Who connects and knows the token is handed over, with the token already read. */
  onConnection(handler: (socket: Socket) => void): void;
  release(): Promise<void>;
};

const tokenTimeoutMs = 2000;
const mostTries = 5;

async function listen(address: string): Promise<Server | undefined> {
  const server = createServer();
  server.listen({ path: address });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** Binds the address, or finds out who has; a holder that ended in between is tried again. */
async function bind(dataDir: string, address: string): Promise<Server> {
  for (let tries = 0; tries < mostTries; tries++) {
    const server = await listen(address);
    if (server) return server;
    const answer = await askHolder(address);
    if (answer.alive) throw new DataDirInUseError(dataDir, answer.holder);
    await removeStale(address);
  }
  throw new DataDirInUseError(dataDir, undefined);
}

type Bound = { server: Server; close?(): Promise<void> };

async function closeServer({ server, close }: Bound): Promise<void> {
  await new Promise((closed) => server.close(closed));
  await close?.();
}

/** What a file system says that has no sockets: the name without a file is the only lock there. */
const hasNoSockets = new Set(['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL', 'ENOSYS']);

/** Takes the lock of this system, then the one in the folder, which also holds for other containers with that folder. */
async function bindAll(dataDir: string): Promise<Bound[]> {
  const first: Bound = { server: await bind(dataDir, await lockAddress(dataDir)) };
  const named = await folderSocket(dataDir);
  if (!named) return [first];
  try {
    return [first, { server: await bind(dataDir, named.address), close: named.close }];
  } catch (error) {
    await named.close();
    if (hasNoSockets.has(String((error as NodeJS.ErrnoException).code))) return [first];
    await closeServer(first);
    throw error;
  }
}

const isToken = (line: string, token: string) =>
  line.length === token.length && timingSafeEqual(Buffer.from(line), Buffer.from(token));

/**
 * Takes the exclusive lock of a data folder, which is made when there is none, and answers who asks for its holder.
 * To be held before anything in the folder is opened.
 * @throws {DataDirInUseError}
 */
export async function lockDataDir(dataDir: string, about: Omit<Holder, 'pid'>): Promise<DataDirLock> {
  const servers = await bindAll(dataDir);
  const token = randomBytes(32).toString('hex');
  const sockets = new Set<Socket>();
  let handler: ((socket: Socket) => void) | undefined;

  const greet = async (socket: Socket) => {
    socket.write(`${JSON.stringify({ pid: process.pid, ...about })}\n`);
    const line = await readLine(socket, tokenTimeoutMs);
    if (line === undefined || !handler || !isToken(line, token)) return socket.destroy();
    socket.write(`${readyLine}\n`);
    handler(socket);
  };
  for (const { server } of servers) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // Who asks and leaves at once is no fault of ours.
      socket.on('error', () => socket.destroy());
      void greet(socket);
    });
    server.unref();
  }

  const file = tokenFile(dataDir);
  await rm(file, { force: true });
  await writeFile(file, token, { mode: 0o600, flag: 'wx' });
  return {
    onConnection(given) {
      handler = given;
    },
    async release() {
      await rm(file, { force: true });
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map(closeServer));
    },
  };
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server started for a test, on a free port of the loopback interface. */
export type Server = {
  url: string;
  port: number;
  pid: number;
  /** Ends it as a crash does, and starts it again on what it has left. */
  crash(downMs: number): Promise<void>;
  stop(): Promise<void>;
};

const debian = '/usr/lib/postgresql';

function findProgram(name: string): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((v) => join(debian, v, 'bin')),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function requireProgram(name: string, debianPackage: string): string {
  const path = findProgram(name);
  if (!path) throw new Error(`${name} is not installed: apt-get install ${debianPackage}`);
  return path;
}

/** Whether the machine has the servers; a test that needs one it has not is to be skipped aloud. */
export const hasPostgres = () => findProgram('postgres') !== undefined;
export const hasRedis = () => findProgram('redis-server') !== undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

// Postgres refuses to run as root.
const isRoot = process.getuid?.() === 0;
const asPostgres = (program: string, args: readonly string[]): [string, string[]] =>
  isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
    : [program, [...args]];

function idOfPostgres(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
}

type Start = { program: string; args: readonly string[]; folder: string; ready: RegExp };

async function launch({ program, args, folder, ready }: Start) {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  // A run that is broken off leaves no server behind.
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${output.slice(-2000)}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    process.off('exit', killAtExit);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, end };
}

const launches = 20;

/** A server that was killed may hold its memory and its port for a moment. */
async function launchAgain(start: Start): Promise<Awaited<ReturnType<typeof launch>>> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(start);
    } catch (error) {
      if (tries >= launches) throw error;
      await sleep(250);
    }
  }
}

async function startProcess(start: Start) {
  let running = await launch(start);
  return {
    pid: running.pid,
    async crash(downMs: number) {
      await running.end('SIGKILL');
      await sleep(downMs);
      running = await launchAgain(start);
    },
    async stop() {
      await running.end('SIGINT');
      rmSync(start.folder, { recursive: true, force: true });
    },
  };
}

/** Starts an empty Postgres server in a folder of its own. */
export async function startPostgres(): Promise<Server> {
  requireProgram('postgres', 'postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'congress-postgres-'));
  if (isRoot) chownSync(folder, idOfPostgres('-u'), idOfPostgres('-g'));
  const data = join(folder, 'data');
  const initdb = requireProgram('initdb', 'postgresql');
  const made = spawnSync(
    ...asPostgres(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']),
    {
      encoding: 'utf8',
      cwd: folder,
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const [program, args] = asPostgres(requireProgram('postgres', 'postgresql'), settings);
  const ready = /database system is ready to accept connections/;
  const server = await startProcess({ program, args, folder, ready });
  return { ...server, port, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

/** Starts an empty Redis server, set up as the bot asks for it. */
export async function startRedis(): Promise<Server> {
  const program = requireProgram('redis-server', 'redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'congress-redis-'));
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = await startProcess({ program, args, folder, ready: /Ready to accept connections/ });
  return { ...server, port, url: `redis://127.0.0.1:${port}` };
}

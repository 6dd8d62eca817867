import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { DataDirInUseError, lockDataDir } from '../../src/store/lock.ts';
import { connectToHolder, lockAddress } from '../../src/store/lock-address.ts';

const about = { startedAt: 7, command: 'npm start' };

let folder: string;
let children: ChildProcess[] = [];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'congress-lock-')), 'data');
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

async function holdElsewhere(): Promise<ChildProcess> {
  const program = join(packageRoot, 'dist/test/store/hold-folder.js');
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const refusal = async (dataDir: string): Promise<DataDirInUseError> => {
  try {
    const lock = await lockDataDir(dataDir, about);
    await lock.release();
  } catch (error) {
    if (error instanceof DataDirInUseError) return error;
    throw error;
  }
  throw new Error('the folder was free');
};

async function connect(): Promise<Socket> {
  const connection = await connectToHolder(folder);
  if (!connection) throw new Error('nobody answered');
  return connection.socket;
}

describe('the lock of a data folder', () => {
  test('is for one process, and says which', async () => {
    const child = await holdElsewhere();
    const error = await refusal(folder);
    expect(error.holder).toMatchObject({ pid: child.pid, command: 'hold-folder' });
    expect(error.message).toBe(`The data folder ${folder} is in use by process ${child.pid} (hold-folder).`);
  });

  test('holds for every name of the folder', async () => {
    const lock = await lockDataDir(folder, about);
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    expect((await refusal(link)).holder).toEqual({ pid: process.pid, ...about });
    expect((await refusal(`${folder}/../data/`)).holder?.pid).toBe(process.pid);
    await lock.release();
  });

  test('ends with its process, however that ends', async () => {
    const child = await holdElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await lockDataDir(folder, about);
    await lock.release();
  });

  test('is free again after its release', async () => {
    for (let times = 0; times < 3; times++) await (await lockDataDir(folder, about)).release();
    await expect(connectToHolder(folder)).resolves.toBeUndefined();
  });

  /** In a network of its own, as in another container. */
  const inOwnNetwork = (args: readonly string[]) =>
    spawn('unshare', ['--map-root-user', '--net', process.execPath, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const canUnshare = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;

  test.runIf(canUnshare)(
    'holds in another container that has the folder, and leaves its token alone',
    async () => {
      const lock = await lockDataDir(folder, about);
      const token = readFileSync(join(folder, 'control.token'), 'utf8');
      const other = inOwnNetwork([join(packageRoot, 'dist/test/store/hold-folder.js'), folder]);
      children.push(other);
      const [said] = await Promise.all([text(other.stderr), once(other, 'exit')]);
      expect(said).toContain(`is in use by process ${process.pid}`);
      expect(readFileSync(join(folder, 'control.token'), 'utf8')).toBe(token);
      await lock.release();
    },
  );

  test('is free again after its process was killed, whatever file it left', async () => {
    const child = await holdElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(folder, 'control.sock'))).toBe(process.platform === 'linux');
    for (let times = 0; times < 2; times++) await (await lockDataDir(folder, about)).release();
    expect(existsSync(join(folder, 'control.sock'))).toBe(false);
  });

  test('holds in a folder with a long name', async () => {
    const long = join(folder, 'a'.repeat(120));
    const lock = await lockDataDir(long, about);
    expect(existsSync(join(long, 'control.sock'))).toBe(process.platform === 'linux');
    expect((await refusal(long)).holder?.pid).toBe(process.pid);
    await lock.release();
  });

  test('is held by a process that is stopped', async () => {
    const child = await holdElsewhere();
    child.kill('SIGSTOP');
    expect((await refusal(folder)).holder).toBeUndefined();
  });

  test('keeps others of the machine out of the folder and its token', async () => {
    const lock = await lockDataDir(folder, about);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'control.token')).mode & 0o777).toBe(0o600);
    await lock.release();
  });

  test('writes a new token each time, whatever lies there', async () => {
    await (await lockDataDir(folder, about)).release();
    const file = join(folder, 'control.token');
    writeFileSync(file, 'an old token');
    chmodSync(file, 0o666);
    const lock = await lockDataDir(folder, about);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await lock.release();
  });
});

describe('the holder of a data folder', () => {
  test('is handed what another process of the same user says', async () => {
    await holdElsewhere();
    const socket = await connect();
    socket.write('ask me');
    expect(await text(socket)).toBe('heard ask me');
  });

  test('is not handed what comes without the token', async () => {
    let handed = 0;
    const lock = await lockDataDir(folder, about);
    lock.onConnection(() => {
      handed += 1;
    });
    writeFileSync(join(folder, 'control.token'), 'x'.repeat(64));
    expect(await connectToHolder(folder)).toBeUndefined();
    expect(handed).toBe(0);
    await lock.release();
  });

  test('takes nobody before it is ready to', async () => {
    const lock = await lockDataDir(folder, about);
    expect(await connectToHolder(folder)).toBeUndefined();
    lock.onConnection((socket) => socket.end('heard'));
    expect(await text(await connect())).toBe('heard');
    await lock.release();
  });

  test('survives who leaves at once, and who says too much', async () => {
    const lock = await lockDataDir(folder, about);
    const path = await lockAddress(folder);
    createConnection({ path })
      .on('error', () => {})
      .destroy();
    const flood = createConnection({ path }).on('error', () => {});
    flood.write('x'.repeat(100_000));
    await text(flood).catch(() => '');
    expect((await refusal(folder)).holder?.pid).toBe(process.pid);
    await lock.release();
  });
});

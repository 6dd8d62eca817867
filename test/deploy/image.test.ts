import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { startProgram } from './program.ts';

const dockerfile = readFileSync(join(packageRoot, 'Dockerfile'), 'utf8');
const runtime = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const copied = [...runtime.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S+)$/gm)].map(
  ([, path]) => path ?? '',
);

/** Links the packages that `npm ci --omit=dev` installs, and no other. */
function linkPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev = false, devOptional = false }] of Object.entries(packages)) {
    const isOutermost = path.lastIndexOf('node_modules/') === 0;
    if (!isOutermost || dev || devOptional || !existsSync(join(packageRoot, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(packageRoot, path), join(folder, path));
  }
}

describe('what the image holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congress-image-'));
  const data = join(folder, 'data');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const path of copied)
    if (path === 'node_modules') linkPackages(folder);
    else cpSync(join(packageRoot, path), join(folder, path), { recursive: true });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['dist/program/cli.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', DATA_DIR: data, PORT: '0' },
    });

  test('answers a command', () => {
    const { status, stdout, stderr } = run('deadlines', 'all', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).not.toEqual([]);
    expect(status).toBe(0);
  });

  test('is complete: every piece of the program finds the packages that it imports', () => {
    const pieces = readdirSync(join(folder, 'dist/program')).filter(
      (file) => !/^(?:start|cli|read-worker)\.js$/.test(file),
    );
    const load = `for (const piece of ${JSON.stringify(pieces)}) await import('./dist/program/' + piece);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', load], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('writes a report as a PDF, with its picture', () => {
    const file = join(folder, 'report.pdf');
    const { status, stderr } = run(
      ...['report', '--format', 'pdf', '--out', file, '--now', '2009-06-01T12:00:00Z'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PDF');
  });

  test('reads a document', () => {
    const file = join(packageRoot, 'test/fixtures/documents/interpreters.pdf');
    expect(run('documents', 'add', file).stdout).toMatch(/Added|added/);
  });

  test('starts, and stops when asked', async () => {
    const bot = startProgram({ root: folder, environment: { DATA_DIR: data, PORT: '0' } });
    await bot.says(/World Congress/);
    expect(await bot.end('SIGTERM')).toBe(0);
  });
});

test('the image runs as nobody special, and says whether it is healthy', () => {
  expect(runtime).toMatch(/^USER node$/m);
  expect(runtime).toMatch(/^HEALTHCHECK [\s\S]*?CMD \["node", "dist\/program\/cli\.js", "health"\]$/m);
  expect(runtime).toMatch(/^CMD \["node", "dist\/program\/start\.js"\]$/m);
  for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm))
    expect(image).toMatch(/^node:\d+-bookworm-slim$/);
});

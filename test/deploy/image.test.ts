import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { startProgram } from './program.ts';

const dockerfile = readFileSync(join(packageRoot, 'Dockerfile'), 'utf8');
const runtime = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const copied = [...runtime.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S+)$/gm)].map(
  ([, path]) => path ?? '',
);

describe('what the image holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congress-image-'));
  const data = join(folder, 'data');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const path of copied)
    if (path === 'node_modules') symlinkSync(join(packageRoot, path), join(folder, path));
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

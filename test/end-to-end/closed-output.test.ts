import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { newFolder, removeFolder } from './program.ts';

test('output that nobody reads to its end, as “head” does once it has its lines, is no fault', {
  timeout: 60_000,
}, async () => {
  const folder = await newFolder();
  const program = join(packageRoot, 'dist/program/cli.js');
  const args = ['rehearse', '--from', '2008-06-01', '--to', '2010-12-01', '--data', join(folder, 'data')];
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ said, code }).toEqual({ said: '', code: 0 });
  await removeFolder(folder);
});

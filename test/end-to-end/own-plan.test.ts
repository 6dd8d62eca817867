import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { newFolder, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
let own: string;

beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
  own = join(folder, 'own.yaml');
  const rio = await readFile(join(packageRoot, 'plans/rio-2008.yaml'), 'utf8');
  const named = rio.replace(/^id: .*$/m, 'id: porto').replace(/^( +)city: .*$/m, '$1city: Porto');
  await writeFile(own, named);
  await cp(join(packageRoot, 'plans/documents'), join(folder, 'documents'), { recursive: true });
});
afterEach(() => removeFolder(folder));

const overview = async (...more: string[]) =>
  (await runCongress(['overview', '--data', data, ...more])).stdout;

/** Makes the data folder, which a command that only reads does not. */
const begin = (...more: string[]) => runCongress(['settings', '--data', data, ...more]);

test('a folder keeps its own plan, whatever is started or asked without naming it', {
  timeout: 120_000,
}, async () => {
  expect((await begin('--plan', own)).code).toBe(0);
  expect(await overview()).toContain('Porto');
  const bot = startBot(data);
  await bot.until('Porto');
  bot.type('/quit');
  expect((await bot.ended).code).toBe(0);
  expect(await overview()).toContain('Porto');
});

test('a plan of another congress takes the place of one only when the secretary imports it, and stays', {
  timeout: 120_000,
}, async () => {
  expect((await begin()).code).toBe(0);
  expect(await overview('--plan', own)).toContain('Rio de Janeiro');
  const take = ['plan', 'import', own, '--yes', '--data', data];
  const refused = await runCongress([...take, '--as', 'ecpat-focal']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('Only the secretary or the chair');
  expect(await overview()).toContain('Rio de Janeiro');
  expect((await runCongress(take)).code).toBe(0);
  expect(await overview()).toContain('Porto');
  expect((await runCongress(['undo', '--data', data])).code).toBe(0);
  expect(await overview()).toContain('Rio de Janeiro');
});

test('a first command that changes the plan makes the data, though its verb begins as one that reads', {
  timeout: 120_000,
}, async () => {
  const added = await runCongress([
    'objective',
    'add',
    'Hear the young',
    '--as',
    'secretary',
    '--data',
    data,
  ]);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  expect((await runCongress(['objectives', '--data', data])).stdout).toContain('Hear the young');
  const onFile = await runCongress(['objective', 'add', 'Another', '--as', 'secretary', '--plan', own]);
  expect(onFile.code).toBe(1);
  expect(onFile.stderr).toContain('Give --data');
});

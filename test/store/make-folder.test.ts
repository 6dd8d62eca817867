import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDataDir } from '../../src/store/lock.ts';
import { makeFolder, NoFolderThereError } from '../../src/store/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'congress-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is made with those above it, for this user alone, and one that is there is left as it is', async () => {
  const deep = join(folder, 'a/b/c');
  await Promise.all([makeFolder(deep), makeFolder(deep)]);
  await makeFolder(deep);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

test('a file in its place, or above it, is told', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(folder, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(process.platform === 'linux')('a place that takes no folder is refused at once', async () => {
  await expect(makeFolder('/proc/x/y')).rejects.toThrow(NoFolderThereError);
  await expect(lockDataDir('/proc/x', { startedAt: 0, command: 'test' })).rejects.toThrow(NoFolderThereError);
});

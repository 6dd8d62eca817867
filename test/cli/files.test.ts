import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRestore } from '../../src/cli/restore.ts';
import { runRequest } from '../../src/cli/run-request.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { openStore } from '../../src/main/open-store.ts';
import { startPlan } from '../../src/main/plan-start.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-files-'));
  await writeFile(join(folder, 'good.md'), '# Rooms\n\nThe hall holds two hundred people.\n');
  await writeFile(join(folder, 'bad.md'), Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0]));
  await writeFile(join(folder, 'plan.yaml'), 'id: bees\n');
  await writeFile(join(folder, 'half.gz'), gzipSync('x'.repeat(10_000)).subarray(0, 30));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('several files', () => {
  let session: Session;
  beforeAll(async () => {
    const config = readConfig({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' });
    const { store } = await openStore(config);
    await startPlan(store, { given: undefined, config, now: Date.now() });
    const clock = { now: () => Date.now() };
    session = createSession({
      config,
      store,
      clock,
      log: createLog('silent'),
      lasting: true,
      texts: () => new Map(),
    });
  });
  afterAll(() => session.store.close());

  const add = (...files: string[]) =>
    runRequest({ argv: ['documents', 'add', ...files], stdin: '', cwd: folder }, session);

  test('one of which is refused end with 1, and the others are added', async () => {
    const { exitCode, stdout } = await add('good.md', 'bad.md');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('good');
    expect(stdout).toContain('bad.md');
    const listed = await runRequest({ argv: ['documents'], stdin: '', cwd: folder }, session);
    expect(listed.stdout).toMatch(/good|Rooms/);
    expect(listed.stdout).not.toContain('bad');
  });

  test('what a command gives is written where it was typed, or where --out says', async () => {
    const own = await runRequest({ argv: ['calendar'], stdin: '', cwd: folder }, session);
    expect(own.stdout).toContain(join(folder, 'rio-2008-mine.ics'));
    const argv = ['calendar', 'all', '--out', 'all.ics', '--json'];
    const { stdout } = await runRequest({ argv, stdin: '', cwd: folder }, session);
    const bytes = await readFile(join(folder, 'all.ics'));
    expect(JSON.parse(stdout)).toEqual({ path: join(folder, 'all.ics'), bytes: bytes.length });
    expect(String(bytes)).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});

describe('restoring', () => {
  test.each(['plan.yaml', 'half.gz'])('what is no backup is refused in words: %s', async (file) => {
    const words = wordsFor('en');
    const config = readConfig({ DATA_DIR: join(folder, 'new'), LOG_LEVEL: 'silent' });
    const options = { yes: true as const };
    const outcome = await runRestore({ config, words, options, typed: ['restore', join(folder, file)] });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain(words.text('restore.no-backup'));
    expect(outcome.stderr).not.toMatch(/zlib|header|Z_|unexpected/i);
  });
});

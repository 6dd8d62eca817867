import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';

type RemoveOutdated = (folder: string, build: { written: ReadonlySet<string>; now: number }) => void;

const now = Date.parse('2027-01-12T12:00:00Z');
const hourMs = 3_600_000;

test('a build leaves what a program that runs may still have to load, and nothing of the day before', async () => {
  const script: { removeOutdated: RemoveOutdated } = await import(
    join(packageRoot, 'scripts/remove-outdated.mjs')
  );
  const folder = mkdtempSync(join(tmpdir(), 'congress-rebuilt-'));
  const put = (name: string, ageMs: number) => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), (now - ageMs) / 1000, (now - ageMs) / 1000);
  };
  put('picture-OLD.js', 30 * hourMs);
  put('picture-RUNS.js', 2 * hourMs);
  put('start.js', 40 * hourMs);
  script.removeOutdated(folder, { written: new Set(['start.js']), now });
  expect(readdirSync(folder).sort()).toEqual(['picture-RUNS.js', 'start.js']);
  rmSync(folder, { recursive: true });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crashPoints } from '../../src/process/crash.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const sources = ['src', 'adapters', 'commands', 'jobs'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(packageRoot, folder, name), 'utf8')),
);
const sites = sources.flatMap((text) => [...text.matchAll(/\bcrash\('([^']+)'\)/g)].map(([, name]) => name));

test('every crash point stands at one place of the program, and every place has a name of its own', () => {
  expect(sites.sort()).toEqual(Object.keys(crashPoints).sort());
});

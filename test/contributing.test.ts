import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/process/package-root.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

const [, section = ''] = read('CONTRIBUTING.md').split('## Dependencies');
const [installed = '', held = ''] = section.split('The bundle holds');
const packagesIn = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .sort();

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('every dependency has a line that says why it is here, and no line speaks of one that is not', () => {
  expect(packagesIn(installed)).toEqual(Object.keys(dependencies).sort());
});

test('so has every development package that the program is made of', () => {
  // Copied by the build rather than imported.
  const imported = new Set(['@fontsource/noto-sans', 'htmx.org']);
  for (const folder of ['src', 'adapters', 'commands', 'jobs'])
    for (const file of readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        for (const [, name = ''] of read(join(folder, file)).matchAll(
          /(?:from|import\(|require\()\s*'((?:@[^/']+\/)?[^/'.][^/']*)/g,
        ))
          if (name in devDependencies) imported.add(name);
  expect(packagesIn(held)).toEqual([...imported].sort());
});

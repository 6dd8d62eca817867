import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/process/package-root.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

test('every dependency has a line that says why it is here, and no line speaks of one that is not', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const [, section = ''] = read('CONTRIBUTING.md').split('## Dependencies');
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)]);
  expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(dependencies).sort());
});

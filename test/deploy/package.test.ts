import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';

const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
};

test('the package holds what the image holds, and neither sources nor tests', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  const dockerfile = readFileSync(join(packageRoot, 'Dockerfile'), 'utf8');
  const image = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) \.\//gm)].map(
    ([, path = '']) => path,
  );
  // Packing leaves out the empty folders that a database has: a packed program makes its first one itself.
  const wanted = image.filter((path) => path !== 'node_modules' && path !== 'dist/seed');
  expect(
    wanted.filter((path) => !paths.some((each) => each === path || each.startsWith(`${path}/`))),
  ).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'docs/running.md']));
  expect(paths.filter((path) => /\.ts$|^test\/|\.env$/.test(path))).toEqual([]);
});

test('what npm links as a command says by what it is run', () => {
  for (const path of Object.values(manifest.bin))
    expect(readFileSync(join(packageRoot, path), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

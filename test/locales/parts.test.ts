import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/locales/index.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const folder = join(packageRoot, 'src/locales');

test.each(locales)('the list of parts of %s names every file of its folder (`npm run locales`)', (tag) => {
  const listed = readFileSync(join(folder, `${tag}.ts`), 'utf8').matchAll(/from '\.\/([^']+)'/g);
  const present = readdirSync(join(folder, tag)).map((file) => `${tag}/${file}`);
  expect([...listed].map(([, path]) => path).sort()).toEqual(present.sort());
});

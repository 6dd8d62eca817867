import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/process/package-root.ts';
import { checkSources, importsOf, type Sources } from './architecture/check-sources.ts';
import { longestFile, rooms } from './architecture/rooms.ts';

function read(...folders: string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(packageRoot, path), 'utf8')]));
}

const house = read('src', 'adapters', 'commands', 'jobs');
const withFile = (path: string, text: string): Sources => new Map([...house, [path, text]]);

const before = new Set(checkSources(house));

/** The faults that one more file brings, without those there were before. */
function faultsOf(path: string, text: string): string[] {
  return checkSources(withFile(path, text)).filter((fault) => !before.has(fault));
}

describe('the house', () => {
  test('keeps its rules', () => {
    expect([...before]).toEqual([]);
  });

  test('has no arrow that runs up: a room imports what stands above it in the list', () => {
    const upwards = rooms.flatMap(({ name, rooms: imported }, index) => {
      const above = new Set(rooms.slice(0, index).map((room) => room.name));
      return imported.filter((other) => !above.has(other)).map((other) => `${name} -> ${other}`);
    });
    expect(upwards).toEqual([]);
  });

  test('imports what is in package.json; what the bundle holds may be a development package', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(packageRoot, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const packages = [...house].flatMap(([path, text]) =>
      importsOf(path, text).filter((name) => !house.has(name) && !name.startsWith('node:')),
    );
    const installed = (name: string) =>
      declared.some((known) => name === known || name.startsWith(`${known}/`));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !installed(name))).toEqual([]);
  });

  test('has files that fit in a head, tests included but for tables of expressions', () => {
    const files = [...read('test')].filter(([path]) => !path.startsWith('test/time/expressions/'));
    const long = files.filter(([, text]) => text.split('\n').length - 1 > longestFile);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test('has no stray console in its tests', () => {
    const loud = [...read('test')].filter(([, text]) => /^\s*console\./m.test(text));
    expect(loud.map(([path]) => path)).toEqual([]);
  });
});

describe('the checker sees', () => {
  test.each([
    ['an import upwards', 'src/domain/x.ts', "import { en } from '../locales/en.ts';\n"],
    ['a type import upwards', 'src/time/x.ts', "import type { Bot } from '../bot.ts';\n"],
    ['an import spread over lines', 'src/domain/x.ts', "import {\n  en,\n} from '../locales/en.ts';\n"],
    ['an inline type import', 'src/domain/x.ts', "export type X = import('../bot.ts').Bot;\n"],
    ['a re-export upwards', 'src/domain/x.ts', "export { en } from '../locales/en.ts';\n"],
    ['drizzle outside the store', 'commands/x.ts', "import { eq } from 'drizzle-orm';\n"],
    ['drizzle in the core', 'src/x.ts', "import { sql } from 'drizzle-orm/pg-core';\n"],
    ['dates outside the time room', 'src/views/x.ts', "import { addDays } from 'date-fns';\n"],
    ['chrono outside the time room', 'src/x.ts', "import { en } from 'chrono-node';\n"],
    ['a queue outside the jobs', 'src/x.ts', "import { Queue } from 'bullmq';\n"],
    ['another platform’s SDK', 'adapters/terminal/x.ts', "import { App } from '@slack/bolt';\n"],
    ['the composition root imported', 'src/x.ts', "import { main } from './main.ts';\n"],
    ['a file that does not exist', 'src/x.ts', "import { y } from './nowhere.ts';\n"],
    ['a room that nobody declared', 'src/attic/x.ts', "import { dayMs } from '../domain/instant.ts';\n"],
    ['the present', 'src/views/x.ts', 'export const now = () => Date.now();\n'],
    ['the present as an object', 'src/time/x.ts', 'export const now = () => new Date();\n'],
    ['a Date object', 'src/views/x.ts', 'export const x = (at: number) => new Date(at);\n'],
    ['the environment', 'src/x.ts', "export const home = process.env['HOME'];\n"],
    ['the console', 'jobs/x.ts', "console.log('x');\n"],
    ['chance', 'src/x.ts', 'export const x = Math.random();\n'],
    ['a default export', 'src/x.ts', 'export default {};\n'],
    ['a barrel', 'src/x.ts', "export * from './errors.ts';\n"],
    ['an index that is no door', 'src/domain/index.ts', '\n'],
    ['a long file', 'src/x.ts', '\n'.repeat(longestFile + 1)],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).not.toEqual([]);
  });

  test('a circle, made of types alone', () => {
    const sources = new Map([
      ['src/domain/a.ts', "import type { B } from './b.ts';\n"],
      ['src/domain/b.ts', "import type { C } from './c.ts';\n"],
      ['src/domain/c.ts', "import type { A } from './a.ts';\n"],
    ]);
    expect(checkSources(sources)).toEqual([
      'circle: src/domain/a.ts <-> src/domain/b.ts <-> src/domain/c.ts',
    ]);
  });

  test('nothing wrong in a comment', () => {
    expect(faultsOf('src/domain/x.ts', '/** Not `Date.now()`. */\n// console.log\nexport {};\n')).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { apartVerb } from '../src/cli/apart.ts';
import { readArguments, verbOf } from '../src/cli/run-request.ts';
import { parseVerb } from '../src/command/parse-command.ts';
import { verbsFor } from '../src/command/verbs.ts';
import { packageRoot } from '../src/process/package-root.ts';

const docs = readdirSync(join(packageRoot, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...docs.map((name) => `docs/${name}`)];
const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What stands as code on a page: the lines of its blocks, and what is between backticks. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  const rest = text.replace(/```[\s\S]*?```/g, '');
  return [...blocks, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)];
}

/** The words of a command of the shell, without its comment and what it is piped into. */
const wordsOf = (line: string): string[] =>
  [...(line.split(/\s+#\s|\s[|>&]/)[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

const congressLines = (text: string): string[] =>
  codeOf(text).flatMap(
    (line) => /(?:npm run -s congress --|npx congress|dist\/program\/cli\.js) (.+)$/.exec(line)?.[1] ?? [],
  );

const isKnown = (words: readonly string[]): boolean =>
  apartVerb(words) !== undefined ||
  verbOf(words) !== undefined ||
  parseVerb(words.join(' '), verbsFor(commands, 'en')).kind === 'command';

test('the README is read in a few minutes', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(200);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('every command of the command line that it shows is one, with its options', () => {
    const lines = congressLines(text);
    const wrong = lines.filter((line) => {
      try {
        return !isKnown(readArguments(wordsOf(line)).words);
      } catch {
        return true;
      }
    });
    expect(wrong).toEqual([]);
  });

  test('every script of npm that it names is one', () => {
    const named = codeOf(text).flatMap((line) => [...line.matchAll(/npm run (?:-s )?([a-z-]+)/g)]);
    const wrong = named.map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name));
    expect(wrong).toEqual([]);
  });

  test('every file that it links to is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);
    const folder = join(packageRoot, page, '..');
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});

test('a command that does not exist would be found', () => {
  expect(pages.flatMap((page) => congressLines(read(page))).length).toBeGreaterThan(20);
  expect(isKnown(['xyzzy'])).toBe(false);
  expect(() => readArguments(['doctor', '--xyzzy'])).toThrow('cli.unknown-option');
});

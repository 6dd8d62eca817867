import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { meaningsOf } from '../../src/language/meanings.ts';
import { wordsOf } from '../../src/language/token.ts';
import { packageRoot } from '../../src/process/package-root.ts';

test('a line of the dictionary has a meaning in five languages, and stands there once', () => {
  const folder = join(packageRoot, 'src/language/dictionary');
  const lines = readdirSync(folder).flatMap((file) =>
    (/`([^`]*)`/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '').trim().split('\n'),
  );
  expect(lines.length).toBeGreaterThan(5000);
  const odd = lines.filter((line) => {
    const fields = line.split(' | ');
    return (
      fields.length !== 5 || fields.some((field) => field.split(', ').some((word) => word.trim() === ''))
    );
  });
  expect(odd).toEqual([]);
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
});

const meet = (one: readonly [Language, string], other: readonly [Language, string]): boolean => {
  const own = meaningsOf(wordsOf(one[1]), one[0]).flat();
  return meaningsOf(wordsOf(other[1]), other[0])
    .flat()
    .some((meaning) => own.includes(meaning));
};

it.each([
  [
    ['en', 'fire brigade'],
    ['fr', 'pompiers'],
  ],
  [
    ['es', 'intérpretes'],
    ['en', 'interpreter'],
  ],
  [
    ['it', 'abbiamo rinviato'],
    ['pt', 'adiar'],
  ],
] as const)('words of one meaning meet: %s, %s', (one, other) => expect(meet(one, other)).toBe(true));

it.each([
  [
    ['en', 'fire brigade'],
    ['fr', 'cuisine'],
  ],
  [
    ['es', 'bombero'],
    ['it', 'maestro'],
  ],
] as const)('others do not: %s, %s', (one, other) => expect(meet(one, other)).toBe(false));

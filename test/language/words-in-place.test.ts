import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { lexiconFor } from '../../src/language/lexicon.ts';
import { foldText } from '../../src/language/token.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const folder = join(packageRoot, 'src/language');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
  .map(({ name }) => name);

test('every language has a folder with the same files', () => {
  expect(folders.sort()).toEqual([...languages].sort());
  const files = folders.map((name) => readdirSync(join(folder, name)).sort());
  for (const own of files) expect(own).toEqual(files[0]);
});

test('each kind of words is listed in every language (`npm run locales`)', () => {
  const kinds = readdirSync(join(folder, 'en')).sort();
  expect(readdirSync(join(folder, 'lists')).sort()).toEqual(kinds);
  for (const kind of kinds) {
    const list = readFileSync(join(folder, 'lists', kind), 'utf8');
    const listed = [...list.matchAll(/from '\.\.\/([^/]+)\/([^']+)'/g)];
    expect(listed.map(([, tag, file]) => `${tag}/${file}`).sort()).toEqual(
      folders.map((tag) => `${tag}/${kind}`),
    );
  }
});

/** What is said lies with what is said; the reader of documents knows the names of HTML. */
const apart = /^src\/(?:language|locales|library|ask\/say)\//;

/** The texts and patterns of a source, without its comments. */
const literalsIn = (source: string): string[] =>
  [
    ...source
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|\/((?:[^/\n\\]|\\.)+)\/[a-z]*[,;).\s]/g),
  ].map(([, quoted, template, pattern]) => quoted ?? template ?? pattern ?? '');

/** Words that a source has of one language, and that are no English words. */
function foreignWords(source: string): Map<string, string[]> {
  const words = new Set(literalsIn(source).flatMap((text) => text.match(/(?<![\p{L}\\])\p{Ll}{2,}/gu) ?? []));
  const english = lexiconFor('en');
  const tags: readonly string[] = languages;
  const strange = [...words].filter((word) => !english.knows(word) && !tags.includes(word));
  return new Map(
    languages
      .filter((language) => language !== 'en')
      .map((language) => {
        const { isEmpty } = lexiconFor(language);
        return [language, strange.filter((word) => isEmpty(foldText(word)))];
      }),
  );
}

const mostByChance = 5;

test('what is read in a language lies in the folder of that language', () => {
  const sources = ['src', 'commands', 'jobs', 'adapters'].flatMap((room) =>
    readdirSync(join(packageRoot, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
  const misplaced = sources
    .filter((path) => !apart.test(path))
    .flatMap((path) => {
      const found = foreignWords(readFileSync(join(packageRoot, path), 'utf8'));
      return [...found].flatMap(([language, words]) =>
        words.length > mostByChance ? [`${path}: ${language}: ${words.join(', ')}`] : [],
      );
    });
  expect(misplaced).toEqual([]);
});

test('and a list of words elsewhere is seen', () => {
  const found = foreignWords(
    "const joiners = new Set(['para', 'desde', 'hasta', 'pero', 'sin', 'los', 'cuando', 'donde']);\n",
  );
  expect(found.get('es')?.length).toBeGreaterThan(mostByChance);
});

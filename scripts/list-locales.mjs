// Writes the lists of what is said and read in each language, from the files that are there: src/locales/<tag>.ts, the
// parts of what is said in a language, and src/language/lists/<kind>.ts, a kind of words in every language that is read.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'src');

const nameOf = (part) => part.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const foldersOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const partsOf = (folder) =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

const locales = join(source, 'locales');
for (const tag of foldersOf(locales)) {
  const lines = partsOf(join(locales, tag)).map(
    (part) => `export { ${nameOf(part)} } from './${tag}/${part}.ts';\n`,
  );
  const heading = `// Written by \`npm run locales\` from the files in ${tag}/.\n`;
  writeFileSync(join(locales, `${tag}.ts`), heading + lines.join(''));
}

const language = join(source, 'language');
const lists = join(language, 'lists');
mkdirSync(lists, { recursive: true });
const tags = foldersOf(language).filter((name) => /^[a-z]{2}$/.test(name));
for (const kind of partsOf(join(language, 'en'))) {
  const name = nameOf(kind);
  const imports = tags.map((tag) => `import { ${name} as ${tag} } from '../${tag}/${kind}.ts';\n`);
  const heading = '// Written by `npm run locales` from the folders of src/language/.\n';
  const list = `\n/** ${name} of every language. */\nexport const ${name} = { ${tags.join(', ')} };\n`;
  writeFileSync(join(lists, `${kind}.ts`), heading + imports.join('') + list);
}

// Writes src/locales/<tag>.ts for every language: the list of its parts, which are the files of src/locales/<tag>/.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const locales = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'src/locales');

const nameOf = (part) => part.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

for (const { name: tag } of readdirSync(locales, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const parts = readdirSync(join(locales, tag)).map((file) => file.replace(/\.ts$/, ''));
  const lines = parts.sort().map((part) => `export { ${nameOf(part)} } from './${tag}/${part}.ts';\n`);
  const heading = `// Written by \`npm run locales\` from the files in ${tag}/.\n`;
  writeFileSync(join(locales, `${tag}.ts`), heading + lines.join(''));
}

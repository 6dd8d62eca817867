// Writes what src/config.ts says about the settings to .env.example and to the README's table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample, settingsTable } from '../dist/src/describe-settings.js';
import { packageRoot } from '../dist/src/package-root.js';

const readme = join(packageRoot, 'README.md');
const table = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;
writeFileSync(join(packageRoot, '.env.example'), envExample());
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(table, (_, before, after) => `${before}${settingsTable()}\n${after}`),
);

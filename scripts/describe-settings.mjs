// Writes what src/settings/config.ts says about the settings to .env.example and to the README's table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../dist/src/process/package-root.js';
import { envExample, settingsTable } from '../dist/src/settings/describe-settings.js';

const readme = join(packageRoot, 'README.md');
const table = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;
writeFileSync(join(packageRoot, '.env.example'), envExample());
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(table, (_, before, after) => `${before}${settingsTable()}\n${after}`),
);

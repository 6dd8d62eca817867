// Writes what src/settings/config.ts says about the settings to .env.example, the table of docs/settings.md and
// docker-compose.yml.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../dist/src/process/package-root.js';
import { composeEnvironment, envExample, settingsTable } from '../dist/src/settings/describe-settings.js';

const readme = join(packageRoot, 'docs/settings.md');
const table = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;
writeFileSync(join(packageRoot, '.env.example'), envExample());
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(table, (_, before, after) => `${before}${settingsTable()}\n${after}`),
);
const compose = join(packageRoot, 'docker-compose.yml');
const passed = /( {2}# Written by `npm run env-example`\.\n)[\s\S]*?(\n\nservices:)/;
writeFileSync(
  compose,
  readFileSync(compose, 'utf8').replace(passed, (_, before, after) => before + composeEnvironment() + after),
);

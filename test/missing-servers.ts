import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { hasPostgres, hasRedis } from './servers.ts';

const testFolder = import.meta.dirname;
const installWith = 'apt-get install redis-server postgresql chromium';

const missing = (): string[] => [
  ...(hasRedis() ? [] : ['redis-server']),
  ...(hasPostgres() ? [] : ['postgres']),
  ...(findChromium() ? [] : ['chromium']),
];

/** The test files that need servers or a browser: those that import what finds them. */
function serverSuites(): string[] {
  return readdirSync(testFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => /\/(?:servers|chromium)\.ts'/.test(readFileSync(join(testFolder, name), 'utf8')))
    .sort();
}

/** With CI=true a machine without them is a failure: nothing may pass because it did not run. */
export function setup(): void {
  const programs = missing();
  if (programs.length > 0 && process.env.CI)
    throw new Error(`CI must run every test, and ${programs.join(' and ')} is not installed: ${installWith}`);
}

/** Elsewhere the last lines say what was left out, and how to run it. */
export function teardown(): void {
  const programs = missing();
  if (programs.length === 0) return;
  process.stderr.write(
    `\nNOT RUN: ${programs.join(' and ')} is not installed, so these files left out what needs it:\n` +
      serverSuites()
        .map((name) => `  test/${name}\n`)
        .join('') +
      `To run everything: ${installWith}\n`,
  );
}

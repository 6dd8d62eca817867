import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPostgres, hasRedis } from './servers.ts';

const testFolder = import.meta.dirname;
const installWith = 'apt-get install redis-server postgresql';

const missing = (): string[] => [
  ...(hasRedis() ? [] : ['redis-server']),
  ...(hasPostgres() ? [] : ['postgres']),
];

/** The test files that need servers: those that import `servers.ts`. */
function serverSuites(): string[] {
  return readdirSync(testFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(testFolder, name), 'utf8').includes("/servers.ts'"))
    .sort();
}

/** With CI=true a machine without servers is a failure: nothing may pass because it did not run. */
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

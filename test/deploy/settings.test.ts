import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, settings } from '../../src/config.ts';
import { envExample, settingsTable } from '../../src/describe-settings.ts';
import { packageRoot } from '../../src/package-root.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

test('.env.example says what the configuration says (else: npm run env-example)', () => {
  expect(read('.env.example')).toBe(envExample());
});

test('the README’s table says what the configuration says (else: npm run env-example)', () => {
  expect(read('README.md')).toContain(`<!-- settings -->\n${settingsTable()}\n<!-- /settings -->`);
});

test('every setting has a group, a sentence and an example that is taken', () => {
  for (const [name, schema] of Object.entries(settings)) {
    const { group, description, example } = schema.meta() ?? {};
    expect([typeof group, typeof example, name]).toEqual(['string', 'string', name]);
    expect(description).toMatch(/\.$/);
    expect(() => readConfig({ [name]: String(example) })).not.toThrow();
  }
});

test('what is copied from .env.example as it stands is the default configuration', () => {
  const set = envExample()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(set).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { readConfig, readSettings, settings } from '../../src/settings/config.ts';
import { envExample, settingsTable } from '../../src/settings/describe-settings.ts';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

test('.env.example says what the configuration says (else: npm run env-example)', () => {
  expect(read('.env.example')).toBe(envExample());
});

test('the table of settings says what the configuration says (else: npm run env-example)', () => {
  expect(read('docs/settings.md')).toContain(`<!-- settings -->\n${settingsTable()}\n<!-- /settings -->`);
});

test('every setting has a group, a sentence and an example that is taken', () => {
  for (const [name, schema] of Object.entries(settings)) {
    const { group, description, example } = schema.meta() ?? {};
    expect([typeof group, typeof example, name]).toEqual(['string', 'string', name]);
    expect(description).toMatch(/\.$/);
    expect(() => readSettings({ [name]: String(example) })).not.toThrow();
  }
  const examples = Object.entries(settings).map(([name, schema]) => [name, String(schema.meta()?.example)]);
  expect(() => readConfig(Object.fromEntries(examples))).not.toThrow();
});

test('what is copied from .env.example as it stands is the default configuration', () => {
  const set = envExample()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(set).toEqual([]);
});

test.each([
  [{ SLACK_APP_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN: is missing'],
  [{ SLACK_BOT_TOKEN: 'xoxb-secret' }, 'SLACK_APP_TOKEN: is missing'],
  [{ SLACK_BOT_TOKEN: 'xapp-secret', SLACK_APP_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN: a bot token begins'],
  [{ SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'xoxb-secret' }, 'SLACK_APP_TOKEN: an app-level token'],
  [
    { SLACK_BOT_TOKEN: 'xoxb-secret ', SLACK_APP_TOKEN: 'xapp-secret' },
    'SLACK_BOT_TOKEN: a bot token begins',
  ],
  [
    { SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'xapp-secret', SLACK_CHANNEL: '#secret' },
    'SLACK_CHANNEL:',
  ],
  [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 'secret-secret' }, 'SLACK_CLIENT_SECRET: is missing'],
  [{ SLACK_CLIENT_SECRET: 'secret-secret' }, 'SLACK_CLIENT_ID: is missing'],
  [{ CONGRESS_MODEL_URL: 'http://localhost:11434/v1' }, 'CONGRESS_MODEL: needed'],
  [{ CONGRESS_MODEL_KEY: 'secret' }, 'CONGRESS_MODEL_KEY: of no use without'],
  [{ CONGRESS_SECRET_KEY: 'secret' }, 'CONGRESS_SECRET_KEY: 64 hexadecimal digits'],
])('a wrong combination is refused by name, and its values are not repeated: %j', (environment, problem) => {
  const refusal = (() => {
    try {
      readConfig(environment);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(refusal).toContain(problem);
  expect(refusal).not.toContain('secret');
});

test.each([
  [{ DISCORD_TOKEN: 'a.b.c' }, 'DISCORD_CHANNEL'],
  [{ DISCORD_CHANNEL: '1001' }, 'DISCORD_CHANNEL'],
  [{ DISCORD_ROLES: '1001=secretary' }, 'DISCORD_ROLES'],
  [{ DISCORD_TOKEN: 'xoxb-secret-value', DISCORD_CHANNEL: '1' }, 'DISCORD_TOKEN'],
  [{ DISCORD_TOKEN: '"secret value"', DISCORD_CHANNEL: '1' }, 'DISCORD_TOKEN'],
  [{ DISCORD_TOKEN: 'a.b.c', DISCORD_CHANNEL: '#secret' }, 'DISCORD_CHANNEL'],
  [{ DISCORD_TOKEN: 'a.b.c', DISCORD_CHANNEL: '1', DISCORD_ROLES: '1001=secret' }, 'DISCORD_ROLES'],
])('%j is refused by the variable’s name, without its value', (environment, name) => {
  const read = () => readConfig(environment);
  expect(read).toThrow(name);
  expect(read).not.toThrow('secret value');
  expect(read).not.toThrow('xoxb');
  expect(read).not.toThrow('#secret');
});

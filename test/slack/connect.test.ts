import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSlackAdapter, creationLink } from '../../adapters/slack/index.ts';
import { apartVerb } from '../../src/cli/apart.ts';
import { readArguments } from '../../src/cli/run-request.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { createLog, type Log } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { chatHost } from './chat-host.ts';

let slack: FakeSlack;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(() => slack.close());

async function run(line: string, environment: Record<string, string> = {}) {
  const { words, options } = readArguments(line.split(' '));
  const verb = apartVerb(words);
  if (!verb) throw new Error(`no verb in ${line}`);
  return verb.run({ config: readConfig(environment), options, typed: words, words: wordsFor('en') });
}

const tokens = () => ({
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_CHANNEL: 'C1',
  SLACK_API_URL: slack.apiUrl,
});

test('without tokens it says how to begin, with a link that fills in the manifest', async () => {
  const { stdout, stderr, exitCode } = await run('connect slack');
  expect(exitCode).toBe(1);
  expect(stdout).toContain(creationLink());
  expect(stderr).toContain('SLACK_BOT_TOKEN');
});

test('with good tokens it names the workspace and the bot, and sends a test message', async () => {
  const { stdout, exitCode } = await run('connect slack', tokens());
  expect(exitCode).toBe(0);
  expect(stdout).toContain('“The workspace”, bot @congress');
  expect(stdout).toContain('Socket Mode can be opened');
  expect(slack.state.messages.map(({ channel, text }) => [channel, text])).toEqual([
    ['C1', 'This is a test: the congress bot can write here. Nothing else happens.'],
  ]);
});

test('what is wrong is named with how to mend it, and no token is repeated', async () => {
  const wrong = { ...tokens(), SLACK_APP_TOKEN: 'xapp-dead', SLACK_CHANNEL: 'C9' };
  const { stderr, exitCode } = await run('connect slack', wrong);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('fix   app-level token: Slack says “invalid_auth”');
  expect(stderr).toContain('fix   channel C9: Slack says “channel_not_found”');
  expect(stderr).not.toContain('xapp-dead');
  const dead = await run('connect slack --json', { ...tokens(), SLACK_BOT_TOKEN: 'xoxb-dead' });
  expect(JSON.parse(dead.stdout)).toEqual({ bot: { problem: 'invalid_auth' }, socket: {} });
});

test('a scope that an older app lacks is named, by the check and by the log at the start; the rest works', async () => {
  slack.state.scopes.delete('files:write');
  const { stderr, exitCode } = await run('connect slack', tokens());
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('files:write')]);
  const warned: unknown[] = [];
  const log = { ...createLog('silent'), warn: (said: unknown) => warned.push(said) } as unknown as Log;
  const options = { botToken: 'xoxb-1', apiUrl: slack.apiUrl };
  const adapter = await createSlackAdapter(options, chatHost({ receives: false, log }));
  await adapter.start();
  expect(adapter.health()).toEqual({ state: 'up' });
  expect(warned).toEqual([{ team: 'T1', missing: 'files:write' }]);
  await adapter.stop();
  slack.state.scopes.add('files:write');
});

test('the manifest is printed as YAML or JSON, for Socket Mode or an address', async () => {
  expect((await run('slack manifest')).stdout).toContain('command: /congress');
  const { stdout } = await run('slack manifest --json --url https://bot.example.org');
  expect(JSON.parse(stdout)).toMatchObject({ settings: { socket_mode_enabled: false } });
});

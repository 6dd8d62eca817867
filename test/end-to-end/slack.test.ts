import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { realNow } from '../../src/process/clock.ts';
import { type FakeSlack, startFakeSlack, textOf } from '../fakes/slack.ts';
import { freePort } from '../slack/free-port.ts';
import { newFolder, type Running, removeFolder, runCongress, startBot } from './program.ts';

let folder: string;
let data: string;
let slack: FakeSlack;
let bot: Running;

const start = (): Running =>
  startBot(data, {
    env: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_CHANNEL: 'C1',
      SLACK_API_URL: slack.apiUrl,
      CONGRESS_CLOCK: 'rehearsal',
      LOG_LEVEL: 'warn',
    },
  });

const link = (person: string, user: string) =>
  runCongress(['people', 'link', person, `slack:T1/${user}`, '--data', data]);

beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
  slack = await startFakeSlack();
  bot = start();
  await bot.until('/quit ends');
  await slack.until(() => slack.sockets() > 0, 'socket');
});
afterEach(async () => {
  bot.child.kill('SIGKILL');
  await bot.ended;
  await slack.close();
  await removeFolder(folder);
});

const command = (text: string) =>
  slack.deliver('slash_commands', {
    command: '/congress',
    text,
    user_id: 'U1',
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'committee',
    api_app_id: 'A1',
    trigger_id: slack.state.trigger(),
    response_url: slack.responseUrl('C1', 'U1'),
  });

const posted = (text: string) => slack.state.messages.filter((message) => textOf(message).includes(text));

test('the program speaks in Slack: it answers, and reminds the channel and people', {
  timeout: 60_000,
}, async () => {
  const ack = await command('overview');
  expect(ack.afterMs).toBeLessThan(1_500);
  const refused = await slack.until(() => slack.state.messages[0], 'answer');
  expect(refused.ephemeralTo).toBe('U1');
  expect(textOf(refused)).toContain('do not know you');
  expect((await link('secretary', 'U1')).code).toBe(0);
  expect((await link('ecpat-focal', 'U2')).code).toBe(0);
  await command('overview');
  await slack.until(() => posted('World Congress III').length > 0, 'overview');

  bot.type('/clock next');
  await bot.until('due on the way');
  const digest = await slack.until(
    () => slack.state.messages.find(({ channel, metadata }) => channel === 'C1' && metadata),
    'digest in the channel',
  );
  expect(digest.ephemeralTo).toBeUndefined();
  const chat = slack.state.chatWith('U2');
  await slack.until(() => posted('safeguarding').some(({ channel }) => channel === chat), 'private reminder');
});

test('killed after Slack took a message and before it said so, it is sent once', {
  timeout: 120_000,
}, async () => {
  await link('ecpat-focal', 'U2');
  slack.befall('chat.postMessage', { kind: 'hang' });
  bot.type('/clock next');
  await slack.until(() => slack.state.messages.length > 0, 'message');
  bot.child.kill('SIGKILL');
  await bot.ended;
  bot = start();
  await bot.until('/quit ends');
  bot.type('/clock +1 minute');
  await bot.until('It is now');
  const looked = () => slack.calls.find(({ method }) => method === 'conversations.history');
  await slack.until(looked, 'look-up');
  const chat = slack.state.chatWith('U2');
  const privately = () => posted('safeguarding').filter(({ channel }) => channel === chat);
  const publicly = () => slack.state.messages.filter(({ channel }) => channel === 'C1');
  await slack.until(() => privately().length > 0 && publicly().length > 0, 'both messages');
  bot.type('/clock +1 minute', '/quit');
  await bot.ended;
  const keys = slack.state.messages.map(({ metadata }) => JSON.stringify(metadata));
  expect(new Set(keys).size).toBe(keys.length);
  expect([privately().length, publicly().length]).toEqual([1, 1]);
});

test('over HTTP it takes what Slack signed, and nothing else', { timeout: 60_000 }, async () => {
  bot.child.kill('SIGKILL');
  await bot.ended;
  const port = String(await freePort());
  const secret = 'the-signing-secret';
  bot = startBot(data, {
    env: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: secret,
      SLACK_CHANNEL: 'C1',
      SLACK_PORT: port,
      SLACK_API_URL: slack.apiUrl,
      CONGRESS_CLOCK: 'rehearsal',
    },
  });
  await bot.until('/quit ends');
  const body = new URLSearchParams({
    command: '/congress',
    text: 'help',
    user_id: 'U1',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: slack.state.trigger(),
    response_url: slack.responseUrl('C1', 'U1'),
  }).toString();
  const send = async (signature: (stamp: string) => string) => {
    const stamp = String(Math.floor(realNow() / 1_000));
    const headers = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature(stamp) };
    const url = `http://127.0.0.1:${port}/slack/events`;
    return (await fetch(url, { method: 'POST', body: new URLSearchParams(body), headers })).status;
  };
  const hmac = (stamp: string) => createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  await expect.poll(() => send(() => 'v0=0').catch(() => 0), { timeout: 10_000 }).toBe(401);
  expect(await send((stamp) => `v0=${hmac(stamp)}`)).toBe(200);
  const help = await slack.until(() => posted('/congress and a command')[0], 'help that says the ways');
  expect(help.ephemeralTo).toBe('U1');
});

test('with a dead token the program runs on, and its health is red', { timeout: 60_000 }, async () => {
  bot.child.kill('SIGKILL');
  await bot.ended;
  const port = String(await freePort());
  bot = startBot(data, {
    env: {
      SLACK_BOT_TOKEN: 'xoxb-dead',
      SLACK_APP_TOKEN: 'xapp-dead',
      SLACK_API_URL: slack.apiUrl,
      PORT: port,
      CONGRESS_CLOCK: 'rehearsal',
    },
  });
  await bot.until('/quit ends');
  const health = async () => {
    const page = await fetch(`http://127.0.0.1:${port}/readyz`);
    return { status: page.status, ...((await page.json()) as { platforms?: { slack: unknown } }) };
  };
  await expect
    .poll(async () => (await health()).platforms?.slack, { timeout: 10_000 })
    .toEqual({
      state: 'down',
      reason: 'Slack: invalid_auth',
    });
  expect((await health()).status).toBe(503);
  bot.type('deadlines late');
  await bot.until('5 deadlines are late');
  expect(bot.stdout() + bot.stderr()).not.toMatch(/xoxb-dead|xapp-dead/);
});

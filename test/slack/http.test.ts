import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realNow } from '../../src/process/clock.ts';
import { textOf } from '../fakes/slack.ts';
import { freePort } from './free-port.ts';
import { openRoom, type Room } from './room.ts';

const secret = 'the-signing-secret';
let room: Room;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  room = await openRoom({ appToken: undefined, http: { host: '127.0.0.1', port, signingSecret: secret } });
  url = `http://127.0.0.1:${port}/slack/events`;
});
afterAll(() => room.close());

type Sending = {
  body: string;
  type?: string;
  at?: number;
  headers?: Record<string, string>;
  unsigned?: true;
};
const form = 'application/x-www-form-urlencoded';

const sign = (body: string, stamp: string, version = 'v0') =>
  `${version}=${createHmac('sha256', secret).update(`${version}:${stamp}:${body}`).digest('hex')}`;

async function post({ body, type = 'application/json', at = realNow(), headers = {}, unsigned }: Sending) {
  const stamp = String(Math.floor(at / 1_000));
  const signed = unsigned
    ? {}
    : { 'x-slack-request-timestamp': stamp, 'x-slack-signature': sign(body, stamp) };
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...signed, ...headers },
  });
  return { status: response.status, text: await response.text() };
}

const commandBody = (text: string) =>
  new URLSearchParams({
    command: '/congress',
    text,
    user_id: 'U1',
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'x',
    trigger_id: room.slack.state.trigger(),
    response_url: room.slack.responseUrl('C1', 'U1'),
  }).toString();

const answers = (text: string) =>
  room.slack.state.messages.filter((message) => textOf(message).includes(text));

/** Works through whatever came before: its answer is the last. */
let settled = 0;
async function settle() {
  const marker = `in ${++settled} days`;
  expect((await post({ body: commandBody(`when ${marker}`), type: form })).status).toBe(200);
  await room.heard(`“${marker}”`);
}

describe('over HTTP', () => {
  test('a signed command is acknowledged with nothing and answered', async () => {
    expect(await post({ body: commandBody('deadlines all'), type: form })).toEqual({ status: 200, text: '' });
    await room.heard('27 deadlines');
  });

  test('an exact replay acts once', async () => {
    const body = commandBody('add "Print the signs" 2008-11-20');
    const first = await Promise.all([post({ body, type: form }), post({ body, type: form })]);
    expect(first.map(({ status }) => status)).toEqual([200, 200]);
    await room.heard('Print the signs');
    expect((await post({ body, type: form })).status).toBe(200);
    await settle();
    expect(answers('Print the signs')).toHaveLength(1);
  });

  test('Slack’s check of the address is answered', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await post({ body })).toEqual({ status: 200, text: '{"challenge":"abc"}' });
  });

  test('an event that Slack sends again acts once', async () => {
    const event = {
      type: 'app_mention',
      user: 'U1',
      text: '<@UBOT> why travel',
      channel: 'C1',
      ts: '9.1',
      event_ts: '9.1',
    };
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev9', event });
    const sent = await Promise.all(
      [0, 1, 2].map((retry) =>
        post({ body, headers: retry > 0 ? { 'x-slack-retry-num': String(retry) } : {} }),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    await settle();
    expect(answers('its reminders go')).toHaveLength(1);
  });

  const genuine = () => commandBody('add "Never" 2008-11-20');
  test.each<[string, () => Sending, number]>([
    ['without a signature', () => ({ body: genuine(), unsigned: true }), 401],
    [
      'with another signature',
      () => ({ body: genuine(), headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` } }),
      401,
    ],
    ['of five minutes ago', () => ({ body: genuine(), at: realNow() - 302_000 }), 401],
    ['from the future', () => ({ body: genuine(), at: realNow() + 302_000 }), 401],
    [
      'of another version',
      () => ({ body: 'x', headers: { 'x-slack-signature': sign('x', '1', 'v1') } }),
      401,
    ],
    [
      'with a stamp that is no number',
      () => ({ body: 'x', headers: { 'x-slack-request-timestamp': '1e3' } }),
      401,
    ],
    ['that is null', () => ({ body: 'null' }), 400],
    ['that is a list', () => ({ body: '[]' }), 400],
    ['that is a text', () => ({ body: '"x"' }), 400],
    ['that is empty', () => ({ body: '{}' }), 400],
    ['that is broken', () => ({ body: '{"type":' }), 400],
    ['whose payload is no JSON', () => ({ body: 'payload=%257B%2500%257D', type: form }), 400],
    ['whose event is nothing', () => ({ body: '{"type":"event_callback","event":null}' }), 400],
    [
      'whose actions are none',
      () => ({ body: '{"type":"block_actions","user":{"id":"U1"},"actions":[]}' }),
      400,
    ],
    ['that is a megabyte', () => ({ body: 'x'.repeat(1_100_000) }), 413],
    ['that only checks the certificate', () => ({ body: `ssl_check=1&${genuine()}`, type: form }), 200],
    [
      'of another workspace',
      () => ({ body: genuine().replace('team_id=T1', 'team_id=T9'), type: form }),
      200,
    ],
  ])('a request %s changes nothing', async (_, sending, status) => {
    const given = sending();
    expect((await post({ type: form, ...given })).status).toBe(status);
    await settle();
    const plan = await room.session.store.plan();
    expect(plan?.deadlines.map(({ id }) => id)).not.toContain('never');
  });

  test('nothing else is served', async () => {
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(new URL('/slack/install', url))).status).toBe(404);
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });
});

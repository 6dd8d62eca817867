import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scope } from '../../src/command/scope.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { openPage, type PageBench } from '../web/bench.ts';
import { calledOf } from './bench.ts';

const plan = committeePlan({
  people: [
    personOf('owner'),
    personOf('secretary', { role: 'secretary' }),
    personOf('leaver', { role: 'observer' }),
  ],
  deadlines: [deadlineOf('papers', '2027-11-08'), deadlineOf('travel', '2027-11-09')],
});

let page: PageBench;
beforeAll(async () => {
  page = await openPage(plan, () => inRio('2027-11-01 10:00'));
});
afterAll(() => page.close());

const tokenFor = async (person: string, scope: Scope) =>
  (await page.session.tokens.give(person, { scope })).secret;

async function openClient(token: string) {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', page.origin), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
  // Its types do not go together with exact optional properties.
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return {
    client,
    call: async (name: string, given: Record<string, unknown> = {}) =>
      calledOf(await client.callTool({ name, arguments: given })),
  };
}

const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };

/** Sends a message as no client would. */
const post = (headers: Record<string, string>, body: unknown = ping, path = '/mcp') =>
  fetch(new URL(path, page.origin), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('an assistant with the token of a person reads and changes what they may', async () => {
  const { client, call } = await openClient(await tokenFor('owner', 'change'));
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('deadline_done');
  expect((await call('deadline_done', { deadline: 'papers' })).text).toContain('is done');
  expect((await call('deadline_add', { title: 'x', due: 'Friday' })).code).toBe('not-allowed-change');
  const [entry] = await page.session.store.history({ item: 'papers', limit: 1 });
  expect(entry).toMatchObject({ by: 'owner', via: 'mcp' });
  expect((await client.listResources()).resources.map(({ uri }) => uri)).toContain('congress://plan');
  await client.close();
});

test('one that may only read changes nothing', async () => {
  const { client, call } = await openClient(await tokenFor('owner', 'read'));
  const before = await page.session.store.plan();
  expect((await client.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect((await call('deadline_done', { deadline: 'travel' })).code).toBe('only-reads');
  expect((await call('say', { text: 'travel is done' })).code).toBe('only-reads');
  expect((await call('deadline_show', { deadline: 'travel' })).text).toContain('State: Open');
  expect(await page.session.store.plan()).toEqual(before);
});

test('a token that was ended opens nothing, from the next request on', async () => {
  const secret = await tokenFor('owner', 'change');
  const { client, call } = await openClient(secret);
  const name = (await page.session.tokens.of(secret))?.name ?? '';
  await page.session.tokens.end('owner', name);
  await expect(call('overview')).rejects.toThrow('no-token');
  await expect(client.listTools()).rejects.toThrow('no-token');
});

test('nor does that of somebody who has left', async () => {
  const authorization = `Bearer ${await tokenFor('leaver', 'read')}`;
  const answered = await post({ authorization });
  expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store']);
  await page.session.bot.dispatch({
    event: { source: 'test', id: 'leave' },
    ...{ platform: 'terminal', account: 'terminal:secretary' },
    input: { kind: 'command', command: 'people leave', options: { person: 'leaver' } },
  });
  expect((await post({ authorization })).status).toBe(401);
});

describe('without a token that works', () => {
  test.each([
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer congress_guess' },
    { authorization: `Bearer congress_${'a'.repeat(43)}` },
    { authorization: `Bearer ${'x'.repeat(9_000)}` },
    { authorization: 'Basic c2VjcmV0YXJ5Og==' },
    { authorization: 'Bearer __proto__' },
  ])('%j opens nothing, and it is said how to get one', async (headers) => {
    const response = await post(headers as Record<string, string>);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="congress"',
    ]);
    expect(await response.json()).toMatchObject({ error: { code: 'no-token' } });
  });

  test('nor does one in the address, or a session of the page', async () => {
    const secret = await tokenFor('owner', 'read');
    expect((await post({}, ping, `/mcp?token=${secret}&key=${secret}`)).status).toBe(401);
    const cookie = (await page.as('owner')).cookie();
    expect((await post({ cookie })).status).toBe(401);
  });

  test('guessing is slowed down, and nobody who has one waits for it', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 120 }, async () => (await post({ authorization: 'Bearer guess' })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await post({ authorization: `Bearer ${await tokenFor('owner', 'read')}` })).status).toBe(200);
  });
});

describe('with a token', () => {
  let authorization: string;
  beforeAll(async () => {
    authorization = `Bearer ${await tokenFor('secretary', 'read')}`;
  });

  test.each([
    ['no JSON', '{', 400, -32700],
    ['several messages at once', [ping, ping], 400, -32600],
    ['no object', '"ping"', 400, -32600],
    ['no message', { id: 1 }, 400, -32700],
    ['an unknown method', { ...ping, method: 'xyzzy' }, 200, -32601],
  ])('%s is refused as the protocol has it', async (_, body, status, code) => {
    const response = await post({ authorization }, body);
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
  });

  test.each(['GET', 'DELETE', 'PUT'])('%s is no way to speak: nothing is sent unasked', async (method) => {
    const headers = { authorization, accept: 'text/event-stream' };
    const response = await fetch(new URL('/mcp', page.origin), { method, headers });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('a page of another origin reaches nothing, nor does another name', async () => {
    expect((await post({ authorization, origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ authorization, origin: 'null' })).status).toBe(403);
    expect((await post({ authorization, origin: page.origin })).status).toBe(200);
    const { port } = new URL(page.origin);
    const headers = { authorization, host: 'evil.example', 'content-type': 'application/json' };
    const status = await new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, path: '/mcp', method: 'POST', headers },
        (response) => {
          resolve(response.statusCode);
          response.resume();
        },
      );
      asked.on('error', reject).end(JSON.stringify(ping));
    });
    expect(status).toBe(421);
  });
});

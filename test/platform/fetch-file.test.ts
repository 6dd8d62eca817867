import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchFile, isAddressOf } from '../../src/platform/fetch-file.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
}

const wish = { headers: { authorization: 'Bearer x' }, largest: 10, timeoutMs: 5_000 };

describe('a file that is fetched', () => {
  test('is had after an error in passing', async () => {
    let count = 0;
    const url = await serve((_, response) => {
      count += 1;
      response.writeHead(count < 3 ? 503 : 200, { 'content-type': 'text/plain' }).end(count < 3 ? '' : 'abc');
    });
    const fetched = await fetchFile(url, wish);
    expect(fetched).toEqual({ kind: 'bytes', bytes: Uint8Array.of(97, 98, 99), contentType: 'text/plain' });
    expect(count).toBe(3);
  });

  test('is not looked for where somebody redirects to, who would be shown the token', async () => {
    let visits = 0;
    const target = await serve((_, response) => {
      visits += 1;
      response.end('abc');
    });
    const url = await serve((_, response) => response.writeHead(302, { location: target }).end());
    expect(await fetchFile(url, wish)).toEqual({ kind: 'refused', status: 302 });
    expect(visits).toBe(0);
  });

  test.each([
    ['by what is announced', { 'content-length': '11' }],
    ['by what arrives', { 'transfer-encoding': 'chunked' }],
  ])('is left when it is too large %s', async (_, headers) => {
    const url = await serve((_request, response) => response.writeHead(200, headers).end('x'.repeat(11)));
    expect(await fetchFile(url, wish)).toEqual({ kind: 'too-large' });
  });

  test('that never comes is given up in time', async () => {
    const url = await serve(() => {});
    expect(await fetchFile(url, { ...wish, timeoutMs: 100 })).toMatchObject({ kind: 'failed' });
  });
});

test.each([
  ['https://files.slack.com/files-pri/T1-F1/download/a.md', true],
  ['https://slack.com/x', true],
  ['http://files.slack.com/x', false],
  ['https://files.slack.com.evil.example/x', false],
  ['https://evilslack.com/x', false],
  ['https://files.slack.com@evil.example/x', false],
  ['https://user:word@files.slack.com/x', false],
  ['not an address', false],
])('%s is an address of Slack: %s', (url, isSlacks) => {
  expect(isAddressOf(url, 'https://slack.com/api/')).toBe(isSlacks);
});

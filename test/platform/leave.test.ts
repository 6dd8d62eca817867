import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatcherWhile, fetchInOnePiece, HeldBackError } from '../../src/platform/leave.ts';

let server: Server;
let url: string;
let taken: { body: string; type: string | undefined }[];

async function take(request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  taken.push({ body: Buffer.concat(chunks).toString(), type: request.headers['content-type'] });
  const isEmpty = request.method === 'DELETE';
  response.writeHead(isEmpty ? 204 : 200, { 'x-kept': 'yes' }).end(isEmpty ? undefined : '{"ok":true}');
}

beforeEach(async () => {
  taken = [];
  server = createServer((request, response) => void take(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const post = (body: unknown, mayLeave: () => boolean) =>
  fetchInOnePiece(url, { method: 'POST', body, dispatcher: dispatcherWhile(mayLeave) });

describe('a request that leaves while it may', () => {
  it('arrives whole, with its answer', async () => {
    const answer = await post('a=1', () => true);
    expect([answer.status, answer.headers.get('x-kept'), await answer.json()]).toEqual([
      200,
      'yes',
      { ok: true },
    ]);
    expect(taken[0]?.body).toBe('a=1');
  });

  it('is not sent when it has grown old while its connection was opened', async () => {
    let mayLeave = true;
    const sent = post('a=1', () => mayLeave);
    // The connection is opened in a later turn of the loop.
    mayLeave = false;
    await expect(sent).rejects.toBeInstanceOf(HeldBackError);
    expect(taken).toEqual([]);
  });

  it('is asked about each time, on a connection that is open as well', async () => {
    const asked: boolean[] = [];
    const mayLeave = () => asked.push(true) < 2;
    await post('first', mayLeave);
    await expect(post('second', mayLeave)).rejects.toBeInstanceOf(HeldBackError);
    await post('third', () => true);
    expect(taken.map(({ body }) => body)).toEqual(['first', 'third']);
  });

  it('carries files, and takes an answer without a body', async () => {
    const form = new FormData();
    form.append('file', new Blob(['bytes']), 'a.png');
    await post(form, () => true);
    expect(taken[0]?.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(taken[0]?.body).toContain('bytes');
    expect((await fetchInOnePiece(url, { method: 'DELETE' })).status).toBe(204);
  });
});

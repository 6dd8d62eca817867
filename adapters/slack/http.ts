import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import type { AdapterHealth } from '../../src/platform/adapter.ts';
import type { Log } from '../../src/process/log.ts';
import { type Dispatch, isBody } from './incoming.ts';
import type { Installing } from './install.ts';
import { answerWithinMs, bodyLimit } from './limits.ts';
import type { Connection } from './options.ts';

const timeoutMs = 10_000;

/** Slack's clock and ours may differ by this; a signature that is older, or from the future, is not taken. */
const skewSeconds = 300;

const eventsPath = '/slack/events';

/** The whole body; undefined when it is longer than Slack's ever are. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether a request was signed by Slack, now. */
function isGenuine(request: IncomingMessage, body: string, secret: string, nowMs: number): boolean {
  const { 'x-slack-signature': signature, 'x-slack-request-timestamp': stamp } = request.headers;
  if (typeof signature !== 'string' || typeof stamp !== 'string' || !/^\d{1,12}$/.test(stamp)) return false;
  if (Math.abs(nowMs / 1_000 - Number(stamp)) > skewSeconds) return false;
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(stamp) };
  return isValidSlackRequest({ signingSecret: secret, body, headers, nowMilliseconds: nowMs });
}

/** What a body says: JSON, or a form that is a command or holds JSON. @throws {SyntaxError} */
function parseBody(body: string, contentType = ''): unknown {
  if (!contentType.includes('application/x-www-form-urlencoded')) return JSON.parse(body);
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (fields.ssl_check !== undefined) return { type: 'ssl_check' };
  return typeof fields.payload === 'string' ? JSON.parse(fields.payload) : fields;
}

type Given = { status: number; body?: unknown };

/** Slack's requests over HTTP, and the pages by which a workspace installs the bot. */
export function createHttpConnection(options: {
  host: string;
  port: number;
  /** Without it no events are taken. */
  signingSecret?: string | undefined;
  dispatch: Dispatch;
  installing?: Installing | undefined;
  now(): number;
  log: Log;
}): Connection & { port(): number } {
  const { host, signingSecret, dispatch, installing, now, log } = options;
  let state: AdapterHealth = { state: 'starting' };

  async function take(body: Record<string, unknown>, give: (given: Given) => void): Promise<void> {
    const late = setTimeout(() => log.warn('an event of Slack took longer than Slack waits'), answerWithinMs);
    const answer = (given: Given) => {
      clearTimeout(late);
      give(given);
    };
    await dispatch({
      body,
      ack: async (said) => answer({ status: 200, ...(said !== undefined && said !== '' && { body: said }) }),
    }).catch((error: unknown) => {
      log.error({ error: String(error) }, 'an event of Slack was not kept');
      answer({ status: 500 });
    });
  }

  async function receive(request: IncomingMessage, give: (given: Given) => void): Promise<void> {
    const body = await readBody(request);
    if (body === undefined) return give({ status: 413 });
    if (!signingSecret || !isGenuine(request, body, signingSecret, now())) return give({ status: 401 });
    let parsed: unknown;
    try {
      parsed = parseBody(body, request.headers['content-type']);
    } catch {
      return give({ status: 400 });
    }
    const { type, challenge } = (parsed ?? {}) as { type?: unknown; challenge?: unknown };
    if (type === 'ssl_check') return give({ status: 200 });
    if (type === 'url_verification') return give({ status: 200, body: { challenge: String(challenge) } });
    if (!isBody(parsed)) return give({ status: 400 });
    await take(parsed, give);
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const give = ({ status, body }: Given) => {
      if (response.headersSent) return;
      response.writeHead(status, {
        'cache-control': 'no-store',
        ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
        // The rest of a body that is too long is not waited for.
        ...(status === 413 && { connection: 'close' }),
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    if (path === eventsPath && signingSecret)
      return request.method === 'POST' ? receive(request, give) : give({ status: 405 });
    if (request.method === 'GET' && (await installing?.serve(path, request, response))) return;
    give({ status: 404 });
  }

  const server = createServer(
    { requestTimeout: timeoutMs, headersTimeout: timeoutMs, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      route(request, response).catch((error: unknown) => {
        log.error({ error: String(error) }, 'a request to the Slack port failed');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  );

  return {
    start: () =>
      new Promise((resolve, reject) => {
        if (server.listening) return resolve();
        server.once('error', reject);
        server.listen(options.port, host, () => {
          server.off('error', reject);
          state = { state: 'up' };
          resolve();
        });
      }),
    stop: () =>
      new Promise((stopped) => {
        server.closeIdleConnections();
        server.close(() => stopped());
        setTimeout(() => server.closeAllConnections(), answerWithinMs).unref();
      }),
    health: () => state,
    port() {
      const address = server.address();
      return address && typeof address === 'object' ? address.port : options.port;
    },
  };
}

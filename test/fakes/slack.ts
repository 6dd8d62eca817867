import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { realNow } from '../../src/process/clock.ts';
import { methods } from './slack-api.ts';
import { fileMethods, scopeOf, serveFiles } from './slack-files.ts';
import { answerAt, type ResponseAddress } from './slack-response-url.ts';
import { createSlackState, type SlackState, type StoredMessage } from './slack-state.ts';

/** What befalls one call: asked to wait, the answer lost after the work, an answer that is an error, a status. */
export type SlackMishap =
  | { kind: 'wait'; seconds: number }
  | { kind: 'lose' }
  | { kind: 'hang' }
  | { kind: 'error'; error: string }
  | { kind: 'status'; status: number };

/** Longer than Slack waits: on a busy machine that no program is to blame for, and only a lost envelope takes so long. */
const patienceMs = 45_000;

type Ack = { envelope: string; payload: unknown; afterMs: number };

/** A workspace of Slack on loopback: Web API, Socket Mode and response addresses, as their documentation says. */
export type FakeSlack = {
  state: SlackState;
  apiUrl: string;
  /** The calls made so far, in order. */
  calls: { method: string; args: Record<string, unknown> }[];
  /** What befalls the next call of a method. */
  befall(method: string, mishap: SlackMishap): void;
  /** Draws what befalls each call that nothing else was planned for. */
  draw(mishapOf: (method: string, args: Record<string, unknown>) => SlackMishap | undefined): void;
  sockets(): number;
  /** How many sockets have been greeted so far. */
  greeted(): number;
  /** Hands an envelope to one connected socket, and waits for its acknowledgement. */
  deliver(
    type: string,
    payload: object,
    options?: { envelope?: string; retry?: number; withinMs?: number },
  ): Promise<Ack>;
  /** Tells every socket to reconnect, or cuts them all. */
  disconnect(how: 'refresh' | 'cut'): void;
  responseUrl(channel: string, user: string): string;
  /** Waits until something holds. */
  until<T>(find: () => T | undefined | false, what: string): Promise<T>;
  close(): Promise<void>;
};

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text) as Record<string, unknown>;
  const decode = (value: string): unknown => {
    if (!/^[[{]/.test(value)) return value;
    return JSON.parse(value);
  };
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, decode(value)]));
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const calls: FakeSlack['calls'] = [];
  const mishaps = new Map<string, SlackMishap[]>();
  const addresses = new Map<string, ResponseAddress>();
  const acks = new Map<string, (payload: unknown) => void>();
  /** What was handed to a socket and is not acknowledged: it is handed to another when that one closes. */
  const unacknowledged = new Map<string, { socket: WebSocket; again: () => void }>();
  const sockets = new Set<WebSocket>();
  /** Slack hands nothing more to a socket that it has told to reconnect. */
  const leaving = new WeakSet<WebSocket>();
  let origin = '';
  let greetings = 0;
  let drawn: Parameters<FakeSlack['draw']>[0] = () => undefined;
  const state = createSlackState({ now: realNow, origin: () => origin });

  function serve(method: string, args: Record<string, unknown>, token: string, response: ServerResponse) {
    const reply = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    calls.push({ method, args });
    state.changed();
    const mishap = mishaps.get(method)?.shift() ?? drawn(method, args);
    if (mishap?.kind === 'wait') return reply(429, 'wait', { 'retry-after': String(mishap.seconds) });
    if (mishap?.kind === 'error') return reply(200, { ok: false, error: mishap.error });
    if (mishap?.kind === 'status') return reply(mishap.status, '<html>an error</html>');
    const needed = scopeOf(method);
    if (needed && !state.scopes.has(needed)) {
      const provided = [...state.scopes].join(',');
      return reply(200, { ok: false, error: 'missing_scope', needed, provided });
    }
    const work = methods[method] ?? fileMethods[method];
    if (!work) return reply(200, { ok: false, error: 'unknown_method' });
    if (method !== 'oauth.v2.access' && !state.tokens.has(token))
      return reply(200, { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' });
    const result = work(state, args);
    if (mishap?.kind === 'hang') return;
    if (mishap?.kind === 'lose') return response.destroy();
    reply(200, result, token.startsWith('xoxb-') ? { 'x-oauth-scopes': [...state.scopes].join(',') } : {});
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', origin);
    void serveFiles(request, response, state).then(async (isServed) => {
      if (isServed) return state.changed();
      const args = await readBody(request);
      const address = addresses.get(pathname);
      if (address) {
        const mishap = mishaps.get('response_url')?.shift();
        const [status, text] =
          mishap?.kind === 'status' ? [mishap.status, ''] : answerAt(address, args, state);
        return response.writeHead(status).end(text);
      }
      const bearer = request.headers.authorization?.replace('Bearer ', '');
      return serve(
        pathname.replace('/api/', ''),
        args,
        typeof args.token === 'string' ? args.token : (bearer ?? ''),
        response,
      );
    });
  });
  const socketServer = new WebSocketServer({ server, path: '/socket' });
  socketServer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      for (const held of [...unacknowledged.values()]) if (held.socket === socket) held.again();
      state.changed();
    });
    socket.on('message', (data: Buffer) => {
      const { envelope_id, payload } = JSON.parse(data.toString()) as {
        envelope_id: string;
        payload: unknown;
      };
      unacknowledged.delete(envelope_id);
      acks.get(envelope_id)?.(payload);
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }),
    );
    greetings += 1;
    state.changed();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const until: FakeSlack['until'] = (find, what) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no ${what} in ${state.messages.slice(-10).map(textOf).join('\n')}`)),
        40_000,
      );
      const look = () => {
        const found = find();
        if (!found) return;
        clearTimeout(timer);
        resolve(found);
      };
      state.onChange(look);
      look();
    });

  return {
    state,
    apiUrl: `${origin}/api/`,
    calls,
    befall(method, mishap) {
      mishaps.set(method, [...(mishaps.get(method) ?? []), mishap]);
    },
    draw(mishapOf) {
      drawn = mishapOf;
    },
    sockets: () => sockets.size,
    greeted: () => greetings,
    async deliver(type, payload, { envelope = state.nextId('E'), retry, withinMs = patienceMs } = {}) {
      const openSocket = () => until(() => [...sockets].findLast((each) => !leaving.has(each)), 'socket');
      // Of a command or a button Slack tells the person that the app did not answer; only events come again.
      const isEvent = type === 'events_api';
      const hand = (socket: WebSocket, attempt: number | undefined) => {
        const again = () =>
          void openSocket().then(
            (other) => hand(other, (attempt ?? 0) + 1),
            () => {},
          );
        if (isEvent) unacknowledged.set(envelope, { socket, again });
        socket.send(
          JSON.stringify({
            type,
            envelope_id: envelope,
            payload,
            accepts_response_payload: !isEvent,
            ...(attempt !== undefined && { retry_attempt: attempt, retry_reason: 'timeout' }),
          }),
        );
      };
      const first = await openSocket();
      const startedAt = realNow();
      const acknowledged = new Promise<unknown>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`not acknowledged within ${withinMs} ms`)), withinMs);
        acks.set(envelope, (answer) => {
          clearTimeout(late);
          resolve(answer);
        });
      });
      hand(first, retry);
      const answer = await acknowledged;
      return { envelope, payload: answer, afterMs: realNow() - startedAt };
    },
    disconnect(how) {
      for (const socket of sockets) {
        leaving.add(socket);
        if (how === 'cut') socket.terminate();
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    responseUrl(channel, user) {
      const path = `/hooks/${state.nextId('R')}`;
      addresses.set(path, { channel, user, uses: 0, at: realNow() });
      return `${origin}${path}`;
    },
    until,
    async close() {
      for (const socket of sockets) socket.terminate();
      socketServer.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Everything that a message shows, as one text. */
export const textOf = ({ text, blocks }: Pick<StoredMessage, 'text' | 'blocks'>): string =>
  `${text}\n${JSON.stringify(blocks ?? [])}`;

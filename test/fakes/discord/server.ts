import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits } from 'discord.js';
import { newForum } from './forums.ts';
import { attachGateway, type Gateway } from './gateway.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import {
  type Answer,
  createMessages,
  type MessageBody,
  type Messages,
  refusal,
  uploads,
} from './messages.ts';
import { type Call, createRoutes, type Rooms } from './routes.ts';
import { loadSchema, openApiPath } from './schema.ts';
import { newSnowflake } from './snowflake.ts';

/** What goes wrong with a call; `lost`: Discord does it, and the answer never comes. */
export type Mishap =
  | { kind: 'answers'; answer: Answer }
  | { kind: 'lost' }
  | { kind: 'reset' }
  | { kind: 'done-then'; answer: Answer };

export const askToWait: Mishap = {
  kind: 'answers',
  answer: {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
    headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
  },
};

export const answers = (status: number, code: number, message: string): Mishap => ({
  kind: 'answers',
  answer: refusal(status, code, message),
});

/** An attachment as Discord describes it. */
export type Attached = { id: string; filename: string; size: number; url: string; proxy_url: string };

export type Discord = {
  api: string;
  token: string;
  rooms: Rooms;
  messages: Messages;
  interactions: Interactions;
  gateway: Gateway;
  /** Puts a file where people's attachments are kept; what Discord says of it. */
  attach(filename: string, bytes: Uint8Array, more?: { size?: number; url?: string }): Attached;
  /** How often a file was fetched, with what it was authorised by. */
  fetched: (string | undefined)[];
  /** Every call that came in, as `METHOD /path`. */
  calls: string[];
  /** What befalls the next calls that fit, once each, in order. */
  befall(call: RegExp, ...mishaps: Mishap[]): void;
  /** Draws what befalls each call that nothing else was planned for. */
  draw(mishapOf: (call: string) => Mishap | undefined): void;
  /** Whether the token is taken. */
  revoke(revoked: boolean): void;
  /** Fails when something was against Discord's schema. */
  stop(): Promise<void>;
};

/** A message with files: its body in `payload_json`, and each file beside it, as its attachments say. */
async function readForm(form: FormData): Promise<unknown> {
  const payload = form.get('payload_json');
  const body = JSON.parse(typeof payload === 'string' ? payload : '{}') as MessageBody & {
    data?: MessageBody;
  };
  const message = body.data ?? body;
  const files = new Map<number, File>();
  for (const [name, value] of form.entries()) {
    const [, id] = /^files\[(\d+)\]$/.exec(name) ?? [];
    if (id !== undefined && value instanceof File) files.set(Number(id), value);
  }
  for (const attachment of message.attachments ?? []) {
    const file = files.get(Number(attachment.id));
    if (file) uploads.set(attachment, Buffer.from(await file.arrayBuffer()));
  }
  return body;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return bytes.length === 0 ? undefined : JSON.parse(String(bytes));
  return readForm(await new Response(bytes, { headers: { 'content-type': type } }).formData());
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const newRooms = (gatewayUrl: () => string): Rooms => ({
  bot: { id: '500', username: 'congress' },
  application: '501',
  guild: '600',
  channel: '700',
  closed: new Set(),
  forum: newForum(),
  members: new Map(),
  events: new Map(),
  pins: new Set(),
  threads: new Map(),
  permissions:
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.CreatePublicThreads |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.SendPolls |
    PermissionFlagsBits.PinMessages,
  commands: new Map(),
  integrations: { 0: {} },
  gatewayUrl,
});

/** Discord on the loopback interface: its API, its gateway, and what people do there. */
export async function startDiscord({
  heartbeatMs = 45_000,
}: {
  heartbeatMs?: number;
} = {}): Promise<Discord> {
  const token = 'stand-in.bot.token';
  const schemaPath = openApiPath();
  const schema = schemaPath === undefined ? undefined : loadSchema(schemaPath);
  const calls: string[] = [];
  const fetched: (string | undefined)[] = [];
  const attachments = new Map<string, Uint8Array>();
  const violations: string[] = [];
  const planned: { call: RegExp; mishap: Mishap }[] = [];
  let isRevoked = false;
  let drawn: (call: string) => Mishap | undefined = () => undefined;
  let port = 0;
  const rooms = newRooms(() => `ws://127.0.0.1:${port}`);
  const messages = createMessages(rooms.bot);
  const interactions = createInteractions(messages, rooms.application);
  const route = createRoutes(rooms, messages, interactions);

  const isAuthorised = (path: string, header: string | undefined) =>
    /^\/(interactions|webhooks)\//.test(path) || (!isRevoked && header === `Bot ${token}`);

  function answerOf(call: Call, header: string | undefined): Answer {
    if (!isAuthorised(call.path, header)) return refusal(401, 0, '401: Unauthorized');
    violations.push(...(schema?.request(call.method, call.path, call.body) ?? []));
    const answer = route(call);
    const { status, body } = answer;
    violations.push(...(schema?.answer(call.method, call.path, status, body) ?? []));
    return answer;
  }

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
      const kept = attachments.get(url.pathname);
      if (url.pathname.startsWith('/attachments/')) {
        fetched.push(request.headers.authorization);
        return response.writeHead(kept ? 200 : 404).end(kept);
      }
      const method = request.method ?? 'GET';
      const name = `${method} ${path}`;
      calls.push(name);
      const call = { method, path, query: url.searchParams, body: await readBody(request) };
      const at = planned.findIndex((each) => each.call.test(name));
      const [found] = at < 0 ? [] : planned.splice(at, 1);
      const mishap = found?.mishap ?? drawn(name);
      if (mishap?.kind === 'answers') return write(response, mishap.answer);
      if (mishap?.kind === 'reset') return request.socket.resetAndDestroy();
      const answer = answerOf(call, request.headers.authorization);
      if (mishap?.kind === 'lost') return request.socket.resetAndDestroy();
      write(response, mishap?.kind === 'done-then' ? mishap.answer : answer);
    })().catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  const gateway = attachGateway(server, {
    token,
    heartbeatMs,
    url: rooms.gatewayUrl(),
    ready: {
      user: { ...rooms.bot, discriminator: '0', avatar: null, bot: true },
      application: { id: rooms.application, flags: 0 },
      guilds: [{ id: rooms.guild }],
    },
  });
  return {
    token,
    rooms,
    messages,
    interactions,
    gateway,
    calls,
    fetched,
    attach(filename, bytes, more = {}) {
      const id = newSnowflake();
      const path = `/attachments/${rooms.channel}/${id}/file`;
      attachments.set(path, bytes);
      const url = `http://127.0.0.1:${port}${path}?ex=1&is=1&hm=1`;
      return { id, filename, size: bytes.length, url, proxy_url: url, ...more };
    },
    api: `http://127.0.0.1:${port}/api`,
    draw(mishapOf) {
      drawn = mishapOf;
    },
    befall: (call, ...mishaps) => planned.push(...mishaps.map((mishap) => ({ call, mishap }))),
    revoke(revoked) {
      isRevoked = revoked;
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      if (violations.length > 0) throw new Error(`against Discord’s schema:\n${violations.join('\n')}`);
    },
  };
}

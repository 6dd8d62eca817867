import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { realNow } from '../../src/process/clock.ts';
import { createRandom, type Random } from '../faults/random.ts';

/** A message that the platform has taken. Only these count: what the bot believes does not. */
export type Stored = {
  id: string;
  place: string;
  key: string;
  /** The keys of the reminders in it. */
  carries: readonly string[];
  text: string;
  storedAt: number;
  updates: string[];
};

type Posted = Partial<Pick<Stored, 'place' | 'key' | 'text' | 'carries'>>;

/** How often, from 0 to 1, each thing goes wrong with a message, or with a look-up (`findFails`). */
export type Faults = Partial<Record<PostFault | 'findFails' | 'findDenied' | 'findBlind', number>>;

const postFaults = [
  'lostBefore',
  'lostAfter',
  'errorBefore',
  'errorAfter',
  'tooMany',
  'slow',
  'lateLanding',
  'refused',
  'unauthorised',
] as const;
export type PostFault = (typeof postFaults)[number];

/** How slow `slow` is, and how long after its connection died `lateLanding` is stored. */
export type Pace = { slowMs: number; landsAfterMs: number; retryAfterS: number };

export type LocalPlatform = {
  url: string;
  stored(): readonly Stored[];
  setFaults(faults: Faults): void;
  /** Places that take no messages. */
  closed: Set<string>;
  /** Somebody deletes a message by hand. */
  remove(id: string): void;
  /** How often a message was handed over, whatever became of it. */
  posts(): number;
  stop(): Promise<void>;
};

function drawFault(faults: Faults, random: Random): PostFault | undefined {
  let drawn = random.next();
  return postFaults.find((fault) => {
    drawn -= faults[fault] ?? 0;
    return drawn < 0;
  });
}

async function readBody(request: IncomingMessage): Promise<Record<string, string> | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
  } catch {
    return undefined;
  }
}

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A chat platform that stores before it answers, on the loopback interface; it has no protection against repeats. */
export async function startLocalPlatform(options: {
  seed: number;
  faults?: Faults;
  pace?: Partial<Pace>;
}): Promise<LocalPlatform> {
  const random = createRandom(options.seed);
  const pace: Pace = { slowMs: 1_200, landsAfterMs: 800, retryAfterS: 1, ...options.pace };
  let faults = options.faults ?? {};
  const messages: Stored[] = [];
  const closed = new Set<string>();
  let posts = 0;

  const store = ({ place = '', key = '', text = '', carries = [key] }: Posted) => {
    const id = `m${messages.length + 1}`;
    messages.push({ id, place, key, carries, text, storedAt: realNow(), updates: [] });
    return id;
  };

  async function post(body: Posted, response: ServerResponse) {
    posts += 1;
    if (closed.has(body.place ?? '')) return answer(response, 423, {});
    const fault = drawFault(faults, random);
    if (fault === 'tooMany') return answer(response, 429, {}, { 'retry-after': String(pace.retryAfterS) });
    if (fault === 'refused') return answer(response, 403, {});
    if (fault === 'unauthorised') return answer(response, 401, {});
    if (fault === 'lostBefore') return response.destroy();
    if (fault === 'errorBefore') return answer(response, 500, {});
    if (fault === 'lateLanding') {
      response.destroy();
      await later(pace.landsAfterMs);
      return store(body);
    }
    const id = store(body);
    if (fault === 'lostAfter') return response.destroy();
    if (fault === 'errorAfter') return answer(response, 502, '<html>');
    if (fault === 'slow') await later(pace.slowMs);
    return answer(response, 200, { id });
  }

  function find(query: URLSearchParams, response: ServerResponse) {
    if (random.next() < (faults.findDenied ?? 0)) return answer(response, 403, {});
    if (random.next() < (faults.findFails ?? 0)) return answer(response, 500, {});
    const isBlind = random.next() < (faults.findBlind ?? 0);
    const wanted = query.get('key') ?? '';
    const isWanted = ({ key, carries, place }: Stored) =>
      [key, ...carries].includes(wanted) && place === query.get('place');
    return answer(response, 200, { id: (isBlind ? undefined : messages.find(isWanted)?.id) ?? null });
  }

  function update(id: string, text: string, response: ServerResponse) {
    const message = messages.find((stored) => stored.id === id);
    message?.updates.push(text);
    return answer(response, message ? 200 : 404, {});
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') return find(url.searchParams, response);
    const body = await readBody(request);
    // A request of which only a part arrived is no message.
    if (!body) return response.destroy();
    if (request.method === 'PUT') return update(url.pathname.slice(1), body.text ?? '', response);
    return post(body, response);
  }

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    closed,
    stored: () => messages,
    setFaults: (next) => {
      faults = next;
    },
    remove(id) {
      messages.splice(0, messages.length, ...messages.filter((message) => message.id !== id));
    },
    posts: () => posts,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

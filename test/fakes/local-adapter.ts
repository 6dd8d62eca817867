import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { formatDestination } from '../../src/domain/reminder.ts';
import { AdapterError } from '../../src/message/errors.ts';
import type { Adapter } from '../../src/platform/adapter.ts';

/** Its own crash points lie on the wire. */
type Crash = (point: string) => void;

type Answer = { status: number; retryAfterS: number | undefined; body: string };

const half = (text: string): [string, string] => [
  text.slice(0, text.length / 2),
  text.slice(text.length / 2),
];

/** Writes a body in two parts, so that a process can die between them. */
async function writeBody(outgoing: ClientRequest, body: string, crash: Crash) {
  const [first, second] = half(body);
  outgoing.write(first);
  crash('half-written');
  outgoing.end(second);
  if (!outgoing.writableFinished) await once(outgoing, 'finish');
  crash('written');
}

async function readAnswer(response: IncomingMessage, crash: Crash): Promise<Answer> {
  crash('answer-arriving');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const retryAfter = response.headers['retry-after'];
  return {
    status: response.statusCode ?? 0,
    retryAfterS: retryAfter === undefined ? undefined : Number(retryAfter),
    body: Buffer.concat(chunks).toString(),
  };
}

type Call = { url: URL; method: 'GET' | 'POST' | 'PUT'; body?: unknown; timeoutMs: number; crash: Crash };

async function call({ url, method, body, timeoutMs, crash }: Call): Promise<Answer> {
  const outgoing = request(url, { method, agent: false, signal: AbortSignal.timeout(timeoutMs) });
  try {
    const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
    answered.catch(() => {});
    if (body === undefined) outgoing.end();
    else await writeBody(outgoing, JSON.stringify(body), crash);
    const [response] = await answered;
    return await readAnswer(response, crash);
  } catch (cause) {
    const refused = (cause as NodeJS.ErrnoException).code === 'ECONNREFUSED';
    throw new AdapterError(refused ? 'not-sent' : 'unknown', String(cause), { cause });
  } finally {
    outgoing.on('error', () => {});
  }
}

function readValue({ status, retryAfterS, body }: Answer): { id?: string | null } {
  if (status === 200) return JSON.parse(body) as { id?: string | null };
  const failure = `status ${status}`;
  if (status === 429)
    throw new AdapterError('not-sent', failure, { retryAfterMs: (retryAfterS ?? 1) * 1_000 });
  if (status === 401) throw new AdapterError('unauthorised', failure);
  if (status === 403 || status === 404) throw new AdapterError('refused', failure);
  if (status === 423)
    throw new AdapterError('closed', failure, { place: { state: 'no-access', cure: 'discord-permissions' } });
  throw new AdapterError('unknown', failure);
}

/** An adapter for the local platform: every destination is a place of its own. */
export function createLocalAdapter(options: {
  url: string;
  timeoutMs?: number;
  platform?: string;
  crash?: Crash;
}): Adapter {
  const { url, timeoutMs = 8_000, platform = 'local', crash = () => {} } = options;
  const ask = async (parts: { path?: string; method: Call['method']; body?: unknown; crash?: Crash }) =>
    readValue(await call({ timeoutMs, crash: () => {}, ...parts, url: new URL(parts.path ?? '', url) }));
  return {
    platform,
    tells: 'private',
    health: () => ({ state: 'up' }),
    async answer() {},
    async start() {},
    async look() {},
    allowances: async () => [],
    async stop() {},
    placeOf: (to) => ({ platform, id: formatDestination(to) }),
    async send({ place, message, key, bundle = [key] }) {
      const body = { place: place.id, key, carries: bundle, text: message.summary };
      const { id } = await ask({ method: 'POST', body, crash });
      return id ?? '';
    },
    async update({ message, messageId }) {
      await ask({ path: messageId, method: 'PUT', body: { text: message.summary } });
    },
    async find({ place, key }) {
      const query = new URLSearchParams({ place: place.id, key });
      return (await ask({ path: `?${query}`, method: 'GET' })).id ?? undefined;
    },
  };
}

import { createServer, type RequestListener, type Server } from 'node:http';
import { redact } from './log.ts';
import { rootReason } from './reason.ts';

/** What the health page says: whether the process lives, and whether it can do its work. */
export type Health = { ready: boolean; [fact: string]: unknown };

/** The address is taken; `port` is the one that was asked for. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/** The address cannot be listened on: `HOST` is none of this machine's, or the port is not for this user. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly about: 'host' | 'port';

  constructor(about: ListenError['about'], cause: Error) {
    super(cause.message, { cause });
    this.about = about;
  }
}

const causes: Readonly<Record<string, ListenError['about']>> = {
  EADDRNOTAVAIL: 'host',
  EINVAL: 'host',
  ENOTFOUND: 'host',
  EAI_AGAIN: 'host',
  EACCES: 'port',
};

/** Why an address cannot be listened on. */
function listenFailure(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PortTakenError(port);
  const about = causes[error.code ?? ''];
  return about ? new ListenError(about, error) : error;
}

/**
 * Listens on an address and leaves it at once; a port that is 0 is free.
 * @throws {PortTakenError | ListenError}
 */
export async function tryAddress({ host, port }: { host: string; port: number }): Promise<void> {
  const page = await serveHealth({ host, port, read: async () => ({ ready: false }) });
  await page.stop();
}

export type HealthPage = { port: number; stop(): Promise<void> };

const answer = (health: Health) => JSON.stringify(health, undefined, 2);

/** A file that is given on a slow line takes a while. */
const requestTimeoutMs = 60_000;

type Served = {
  read(): Promise<Health>;
  /** Answers `/metrics`, where that is wanted. */
  metrics?: { contentType: string; read(): Promise<string> } | undefined;
  /** Answers everything but the health checks. */
  page?: RequestListener | undefined;
};

function createPage({ read, metrics, page }: Served): Server {
  return createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    const path = request.url?.split('?')[0];
    const isMetrics = metrics !== undefined && path === '/metrics';
    if (page && path !== '/healthz' && path !== '/readyz' && !isMetrics) return page(request, response);
    const send = (status: number, body: string, type = 'application/json; charset=utf-8') => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : `${body}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, '{"error":"GET only"}');
    if (path === '/healthz') return send(200, '{"alive":true}');
    if (isMetrics) {
      metrics.read().then(
        (text) => send(200, text, metrics.contentType),
        (error: unknown) => send(503, JSON.stringify({ error: redact(rootReason(error)) })),
      );
      return;
    }
    if (path !== '/readyz') return send(404, '{"error":"/healthz or /readyz"}');
    read().then(
      (health) => send(health.ready ? 200 : 503, answer(health)),
      (error: unknown) =>
        send(
          503,
          answer({ ready: false, reason: `the database does not answer: ${redact(rootReason(error))}` }),
        ),
    );
  });
}

/**
 * Serves `/healthz` (the process lives) and `/readyz` (200 when it can do its work, else 503), both JSON, `/metrics` where
 * that is wanted, and the page beside them. Port 0 is any that is free.
 * @throws {PortTakenError | ListenError}
 */
export function serveHealth(options: Served & { host: string; port: number }): Promise<HealthPage> {
  const { host, port } = options;
  const server = createPage(options);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: address && typeof address === 'object' ? address.port : port,
        stop: () =>
          new Promise((stopped) => {
            server.closeAllConnections();
            server.close(() => stopped());
          }),
      });
    });
  });
}

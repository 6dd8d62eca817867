import { setTimeout as wait } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { AdapterError } from '../../src/message/errors.ts';
import type { AdapterHealth } from '../../src/platform/adapter.ts';
import type { Log } from '../../src/process/log.ts';
import { slackLogger } from './client.ts';
import { toAdapterError } from './failure.ts';
import { type Dispatch, isBody } from './incoming.ts';
import type { Connection } from './options.ts';

/** Slack renews every connection after some hours and hands nothing to one that is being renewed: so there are two. */
const sockets = 2;
const staggerMs = 10_000;
const connectWithinMs = 15_000;

/** Longer than this program itself is ever busy: a pong that waits to be read is no dead connection. */
const pongWithinMs = 15_000;
const firstRestMs = 200;
const longestRestMs = 5_000;

// A dead token is asked about again in case it was healed, which people notice within a minute; every call counts against us.
const deadRestMs = 50_000;

/** An open connection; `ended` resolves when Slack renews it, when it is cut, or by `end`. */
type Socket = { client: SocketModeClient; ended: Promise<void>; end(): void };

type Envelope = { type: string; body: unknown; ack(answer?: unknown): Promise<void> };

/** Slack says that it is about to close the connection; the next one is opened before it does. */
function isRenewal(data: string): boolean {
  try {
    return (JSON.parse(data) as { type?: unknown } | null)?.type === 'disconnect';
  } catch {
    return false;
  }
}

/** Socket Mode: Slack hands events to connections that the bot opens, so that it needs no public address. */
export function createSocketConnection(options: {
  appToken: string;
  apiUrl: string;
  dispatch: Dispatch;
  log: Log;
}): Connection {
  const { appToken, apiUrl, dispatch, log } = options;
  const ending = new AbortController();
  const open = new Set<Socket>();
  let state: AdapterHealth = { state: 'starting' };
  let loops: Promise<void>[] = [];

  async function receive({ body, ack }: Envelope): Promise<void> {
    if (!isBody(body)) {
      log.warn('Slack sent something of an unknown shape; it was left');
      return ack();
    }
    await dispatch({ body, ack });
  }

  /** Opens one connection; the library's own reconnecting waits for seconds and gives up on some failures. */
  async function connect(): Promise<Socket> {
    const client = new SocketModeClient({
      appToken,
      autoReconnectEnabled: false,
      clientPingTimeout: pongWithinMs,
      serverPingTimeout: 30_000,
      logger: slackLogger(log),
      clientOptions: {
        slackApiUrl: apiUrl,
        timeout: 8_000,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      },
    });
    client.on('slack_event', (envelope: Envelope) => {
      receive(envelope).catch((error: unknown) =>
        log.error({ error: String(error) }, 'an event of Slack was not kept'),
      );
    });
    // `close` comes after it, and is what is acted upon.
    client.on('error', () => {});
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    client.once('disconnected', () => end());
    client.on('ws_message', (data: unknown) => {
      if (typeof data === 'string' && isRenewal(data)) end();
    });
    const greeted = new AbortController();
    const signal = AbortSignal.any([ending.signal, greeted.signal]);
    const late = wait(connectWithinMs, undefined, { ref: false, signal }).then(() => {
      throw new AdapterError('not-sent', 'Slack did not greet the connection in time');
    });
    try {
      await Promise.race([client.start(), late]);
    } catch (error) {
      void client.disconnect().catch(() => {});
      throw error instanceof AdapterError ? error : toAdapterError(error);
    } finally {
      greeted.abort();
    }
    const socket = { client, ended, end };
    open.add(socket);
    state = { state: 'up' };
    return socket;
  }

  async function closed(socket: Socket): Promise<void> {
    await socket.ended;
    if (ending.signal.aborted) return;
    open.delete(socket);
    if (open.size === 0) state = { state: 'starting', reason: 'reconnecting' };
  }

  function noteFailure(error: unknown): boolean {
    const failure = toAdapterError(error);
    const isDead = failure.reason === 'unauthorised';
    if (open.size === 0) state = { state: isDead ? 'down' : 'starting', reason: failure.message };
    log.warn({ reason: failure.message }, 'no connection to Slack');
    return isDead;
  }

  /** Keeps one connection open for as long as the adapter runs. */
  async function keepOpen(first?: Socket): Promise<void> {
    let socket = first;
    let restMs = firstRestMs;
    while (!ending.signal.aborted) {
      try {
        socket ??= await connect();
        restMs = firstRestMs;
        await closed(socket);
        socket = undefined;
      } catch (error) {
        if (ending.signal.aborted) return;
        const pauseMs = noteFailure(error) ? deadRestMs : restMs;
        restMs = Math.min(longestRestMs, restMs * 2);
        await wait(pauseMs, undefined, { ref: false, signal: ending.signal }).catch(() => {});
      }
    }
  }

  async function keepSpare(): Promise<void> {
    await wait(staggerMs, undefined, { ref: false, signal: ending.signal }).catch(() => {});
    if (!ending.signal.aborted) await keepOpen();
  }

  return {
    async start() {
      const first = await connect();
      loops = [keepOpen(first), ...Array.from({ length: sockets - 1 }, keepSpare)];
    },
    async stop() {
      ending.abort();
      await Promise.allSettled(
        [...open].map(({ client }) => Promise.race([client.disconnect(), wait(1_000)])),
      );
      await Promise.allSettled(loops);
    },
    health: () => state,
  };
}

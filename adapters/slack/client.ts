import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import { dispatcherWhile, fetchInOnePiece, type MayLeave } from '../../src/platform/leave.ts';
import type { Log } from '../../src/process/log.ts';

const timeoutMs = 8_000;

/** Slack's libraries log through ours, warnings and errors only: what is below prints whole payloads. */
export function slackLogger(log: Log): Logger {
  const said = (parts: unknown[]) => parts.map((part) => String(part)).join(' ');
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn(said(parts)),
    error: (...parts) => log.error(said(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

/**
 * A client that makes each call once. The library's own retries post a message again when its answer was lost, and
 * its waiting after a 429 holds up every other channel; here the ledger decides about both. With `mayLeave` each request
 * is held back that may not leave any more.
 */
export function createClient(
  token: string | undefined,
  options: { apiUrl: string; log: Log; mayLeave?: MayLeave | undefined },
): WebClient {
  const dispatcher = options.mayLeave && dispatcherWhile(options.mayLeave);
  return new WebClient(token, {
    slackApiUrl: options.apiUrl,
    logger: slackLogger(options.log),
    retryConfig: { retries: 0 },
    timeout: timeoutMs,
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 20,
    allowAbsoluteUrls: false,
    ...(dispatcher && {
      fetch: (url, wish) => fetchInOnePiece(String(url), { ...(wish as object), dispatcher }),
    }),
  });
}

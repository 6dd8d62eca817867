import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { PlaceState } from '../../src/domain/place-state.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { neverLeft } from '../../src/platform/never-left.ts';
import { rootReason } from '../../src/process/reason.ts';
import { isFinal, troubleOf } from './verdicts.ts';

const dead = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'org_login_required',
]);
const later = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const unsure = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'duplicate_message_not_found',
  'duplicate_channel_not_found',
]);
const badBlocks = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'block_mismatch',
]);

const defaultWaitMs = 5_000;

/** Slack's own code of an error, such as `channel_not_found`; undefined when Slack did not answer in its words. */
export function slackCode(error: unknown): string | undefined {
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  // An answer that is no JSON is put where the code belongs.
  const code: unknown = error.data.error;
  return typeof code === 'string' && /^[a-z][a-z_]*$/.test(code) ? code : undefined;
}

/** The scope that a refused call would need, such as `files:read`; undefined when it was refused for another reason. */
export function missingScope(error: unknown): string | undefined {
  if (slackCode(error) !== 'missing_scope') return undefined;
  const { needed } = (error as WebAPIPlatformError).data as { needed?: unknown };
  return typeof needed === 'string' && /^[a-z:._,]{1,80}$/.test(needed) ? needed : 'files:read';
}

/** Whether the blocks were refused; nothing was posted, and the same words may be sent without them. */
export const refusedBlocks = (error: unknown): boolean => badBlocks.has(slackCode(error) ?? '');

function fromPlatform(error: WebAPIPlatformError): AdapterError {
  const code = slackCode(error);
  const failed = (reason: AdapterError['reason'], more: { retryAfterMs?: number; place?: PlaceState } = {}) =>
    new AdapterError(reason, `Slack: ${code ?? 'an answer that is not Slack’s'}`, { ...more, cause: error });
  if (code === undefined || unsure.has(code)) return failed('unknown');
  if (dead.has(code)) return failed('unauthorised');
  if (later.has(code)) {
    const seconds = error.data.response_metadata?.retryAfter;
    return failed('not-sent', { retryAfterMs: seconds === undefined ? defaultWaitMs : seconds * 1_000 });
  }
  const place = troubleOf(code);
  if (place) return failed('closed', { place });
  // Nothing that is known to be about the message: it is tried again, however long.
  return failed(isFinal(code) ? 'refused' : 'not-sent');
}

/** Slack's libraries reject with nothing at all when a connection ends before it was greeted. */
const reasonOf = (error: unknown): string => {
  const reason = error === undefined || error === null ? '' : rootReason(error);
  return reason.trim() === '' || reason === 'undefined' ? 'the connection ended without a reason' : reason;
};

/** What a call that failed means for a delivery. Whatever is not surely unsent is uncertain. */
export function toAdapterError(error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  if (error instanceof WebAPIPlatformError) return fromPlatform(error);
  const reason = reasonOf(error);
  if (error instanceof WebAPIRateLimitedError)
    return new AdapterError('not-sent', 'Slack asked to wait', {
      retryAfterMs: Math.max(1, error.retryAfter) * 1_000,
      cause: error,
    });
  if (error instanceof WebAPIHTTPError) {
    const { statusCode } = error;
    const isUnsure = statusCode >= 500 || statusCode === 408 || statusCode < 400;
    const said = `Slack: HTTP ${statusCode}`;
    if (isUnsure) return new AdapterError('unknown', said, { cause: error });
    // Slack says what is wrong with status 200: this is somebody in between.
    return new AdapterError('closed', said, { place: { state: 'no-access', cure: 'proxy' }, cause: error });
  }
  const original = error instanceof WebAPIRequestError ? error.original : error;
  // The client's words for a 429 without the time to wait.
  if (error instanceof Error && /Retry header did not contain/.test(error.message))
    return new AdapterError('not-sent', 'Slack asked to wait', {
      retryAfterMs: defaultWaitMs,
      cause: error,
    });
  return new AdapterError(neverLeft(original) ? 'not-sent' : 'unknown', `Slack: ${reason}`, { cause: error });
}

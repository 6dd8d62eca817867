import { AdapterError } from '../../src/message/errors.ts';
import { isHeldBack, isTooLarge, SessionError } from './session.ts';

/** Servers that know neither us nor whom we write to take a mail when it comes again a few minutes later. */
const askAgainMs = 2 * 60_000;

const isOfAddress = ({ command }: SessionError) => command?.startsWith('RCPT') ?? false;
const isOfMessage = ({ command }: SessionError) => command?.startsWith('DATA') ?? false;

/** What a failed exchange with a mail server means for a message. */
export function failureOf(error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SessionError)) return new AdapterError('unknown', said, { cause: error });
  if (isHeldBack(error)) return new AdapterError('not-sent', said);
  // The server takes others.
  if (isTooLarge(error)) return new AdapterError('refused', said);
  const { code, leaves } = error;
  if (code === undefined) return new AdapterError(leaves ? 'unknown' : 'not-sent', said);
  if (code < 500) return new AdapterError('not-sent', said, { retryAfterMs: askAgainMs });
  if (isOfAddress(error))
    return new AdapterError('closed', said, { place: { state: 'gone', cure: 'email-address' } });
  if (isOfMessage(error)) return new AdapterError('refused', said);
  return new AdapterError('unauthorised', said);
}

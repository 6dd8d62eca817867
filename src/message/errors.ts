import type { Place } from '../domain/delivery.ts';
import type { PlaceState } from '../domain/place-state.ts';

/** An expected refusal. `code` names the sentence in the catalogue that says what to do next. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/**
 * Why a platform did not take a message. `not-sent`: refused before a byte left, or asked to wait; try again.
 * `unknown`: it may have arrived. `refused`: this message never will, whatever becomes of its place. `closed`: the place
 * takes no messages, or does not show those it has, and `place` says why; what is due there waits. `unauthorised`: the
 * platform's credentials are dead; every delivery to it waits.
 */
export type AdapterFailure = 'not-sent' | 'unknown' | 'refused' | 'closed' | 'unauthorised';

export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly reason: AdapterFailure;
  readonly retryAfterMs: number | undefined;
  /** With `retryAfterMs`: what the platform limits, as the adapter names it; else the place alone. */
  readonly scope: string | undefined;
  /** Of `refused`: where else the platform reaches the same person. What is private is not sent there. */
  readonly instead: Place | undefined;
  /** Of `closed`: what the trouble is. */
  readonly place: PlaceState | undefined;

  constructor(
    reason: AdapterFailure,
    message: string,
    options: {
      retryAfterMs?: number;
      scope?: string;
      instead?: Place;
      place?: PlaceState;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.retryAfterMs = options.retryAfterMs;
    this.scope = options.scope;
    this.instead = options.instead;
    this.place = options.place;
  }
}

/** The same failure, with what the platform limits where it asked to wait and does not say for what. */
export function withScope(error: AdapterError, scope: string): AdapterError {
  const { retryAfterMs, reason, message, cause } = error;
  if (retryAfterMs === undefined || error.scope !== undefined) return error;
  return new AdapterError(reason, message, { retryAfterMs, scope, cause });
}

/** Somebody else saved the plan in between; read it again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

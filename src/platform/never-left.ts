import { HeldBackError } from './leave.ts';

/** The connection was never made: refused, not found, without a way there, or ended in its handshake. */
const unconnected =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|EPROTO|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

const codesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [];
  const { code } = error as NodeJS.ErrnoException;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...(typeof code === 'string' ? [code] : []), ...inner.flatMap(codesOf)];
};

/** Whether no byte of a request that failed can have left, so that trying again doubles nothing. */
export const neverLeft = (error: unknown): boolean =>
  error instanceof HeldBackError || codesOf(error).some((code) => unconnected.test(code));

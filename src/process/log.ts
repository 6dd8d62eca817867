import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** A bot's token, and the token of an interaction in the address of its answer. */
const discordSecrets = [
  /[\w-]{20,}\.[\w-]{5,}\.[\w-]{25,}/g,
  /(?<=\/(?:webhooks|interactions)\/\d+\/)[^/\s"]+/g,
];

const secrets = [
  /xox[a-z]-[\w-]+/g,
  /xapp-[\w-]+/g,
  /(\w+:\/\/[^:@/\s]*):[^@/\s]+@/g,
  /Bearer\s+\S+/g,
  ...discordSecrets,
];

/** Hides tokens and passwords in a text. */
export const redact = (text: string): string =>
  secrets.reduce(
    (kept, secret) => kept.replace(secret, (_, user) => (typeof user === 'string' ? `${user}:…@` : '…')),
    text,
  );

const longestReason = 500;

/** An error as it is logged: what failed and where, without the values of a statement, which may be the whole plan. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, name, stack, cause } = error;
  const { code } = error as NodeJS.ErrnoException;
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name,
    message: message.replace(/\nparams:[\s\S]*$/, '').slice(0, longestReason),
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: describeError(cause) }),
    stack: frames.slice(0, 8).map((line) => line.trim()),
  };
}

/** A JSON log on standard error, without secrets. `silent` writes nothing. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      hooks: { streamWrite: redact },
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: describeError },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

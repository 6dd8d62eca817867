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
const redact = (text: string): string =>
  secrets.reduce(
    (kept, secret) => kept.replace(secret, (_, user) => (typeof user === 'string' ? `${user}:…@` : '…')),
    text,
  );

/** A JSON log on standard error, without secrets. `silent` writes nothing. */
export function createLog(level: string): Log {
  return pino(
    { level, hooks: { streamWrite: redact }, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { HeldBackError, type MayLeave } from '../../src/platform/leave.ts';

/** Shorter than the jobs give an adapter to send one message. */
const allWithinMs = 7_500;
const waitsMs = 5_000;
const loopback = /^(?:localhost|127\.[\d.]+|::1)$/;

/** A mail as its bytes, and whom it is from and for. */
export type Mail = { from: string; to: string; bytes: Buffer };

/** Why a mail was not taken; `leaves` says whether its end may have left, so that it may have been taken after all. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly leaves: boolean;
  /** The command that failed, such as `RCPT TO`, and the server's code, such as 550; absent where it said nothing. */
  readonly command: string | undefined;
  readonly code: number | undefined;

  constructor(cause: unknown, leaves: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    const { command, responseCode } = (cause ?? {}) as { command?: string; responseCode?: number };
    this.leaves = leaves;
    this.command = command;
    this.code = responseCode;
  }
}

/** Whether a mail is larger than the server takes, as it said at the greeting or when it was told the size. */
export const isTooLarge = ({ command, code, cause }: SessionError): boolean =>
  command === 'MAIL FROM' && (code === 552 || (cause as { code?: string }).code === 'EMESSAGE');

/** Whether the server agreed to take a mail, and was given none because it might no longer leave. */
export const isHeldBack = (error: unknown): boolean =>
  error instanceof SessionError && error.cause instanceof HeldBackError;

/** How a mail server is reached, as its address says. */
export function serverOf(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  const auth = user === '' ? undefined : { user, pass: decodeURIComponent(password) };
  return {
    host,
    secure,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    auth,
    // A password goes over no line that others read; this machine's own is none.
    requireTLS: auth !== undefined && !secure && !loopback.test(host),
  };
}

type Server = ReturnType<typeof serverOf>;

const call = <T>(run: (done: (error?: Error | null, value?: T) => void) => void): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    run((error, value) => (error ? reject(error) : resolve(value)));
  });

/** The bytes of a mail, asked for when the server has agreed to take them. */
function bytesOnce(bytes: Buffer, mayLeave: MayLeave, leaving: () => void): Readable {
  return new Readable({
    read() {
      if (!mayLeave()) return void this.destroy(new HeldBackError());
      leaving();
      this.push(bytes);
      this.push(null);
    },
  });
}

async function exchange(connection: SMTPConnection, server: Server, send?: () => Promise<unknown>) {
  await call((done) => connection.connect(done));
  if (server.auth) {
    const { auth } = server;
    await call((done) => connection.login(auth, done));
  }
  await send?.();
}

/**
 * Gives one mail to a server over a connection of its own. Until the server has agreed to take the mail, nothing of it
 * leaves; when `mayLeave` gives false then, the connection ends and the server has taken nothing.
 * @throws {SessionError}
 */
export async function giveMail(server: Server, mail: Mail, mayLeave: MayLeave): Promise<void> {
  let leaves = false;
  await withServer(server, async (connection) => {
    const stream = bytesOnce(mail.bytes, mayLeave, () => {
      leaves = true;
    });
    const envelope = { from: mail.from, to: [mail.to], size: mail.bytes.length };
    await call((done) => connection.send(envelope, stream, done));
  }).catch((error: unknown) => {
    throw new SessionError(error, leaves);
  });
}

/**
 * Whether a server lets us in.
 * @throws {SessionError}
 */
export const tryServer = (server: Server): Promise<void> =>
  withServer(server).catch((error: unknown) => {
    throw new SessionError(error, false);
  });

async function withServer(
  server: Server,
  send?: (connection: SMTPConnection) => Promise<unknown>,
): Promise<void> {
  const { host, port, secure, requireTLS } = server;
  const connection = new SMTPConnection({
    ...{ host, port, secure, requireTLS, logger: false },
    ...{ connectionTimeout: waitsMs, greetingTimeout: waitsMs, socketTimeout: allWithinMs },
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    connection.on('error', reject);
    connection.on('end', () => reject(new Error('the connection ended')));
    timer = setTimeout(() => reject(new Error('the server took too long')), allWithinMs);
  });
  failed.catch(() => {});
  try {
    await Promise.race([exchange(connection, server, send && (() => send(connection))), failed]);
    connection.quit();
  } finally {
    clearTimeout(timer);
    connection.close();
  }
}

import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What befalls the next mail: an answer at one of the steps, or none at all. */
export type MailMishap =
  | { step: 'recipient' | 'content'; code: number; says: string }
  | { step: 'answer-lost' };

/** A mail that was taken: whom it went to, and what a mail reader makes of it. */
export type TakenMail = { to: string; mail: Email; raw: string };

/** A mail server on loopback that keeps what it takes. */
export type MailServer = {
  url: string;
  taken: TakenMail[];
  befall(mishap: MailMishap): void;
  /** Whether it lets us in. */
  letIn(is: boolean): void;
  /** How often it was asked whether it takes mail for an address. */
  asked(): number;
  close(): Promise<void>;
};

const refusal = (code: number, says: string) => Object.assign(new Error(says), { responseCode: code });

const user = 'congress';
const password = 'a secret/word';

/** `size` is how many bytes of a mail it takes, as it says itself. */
export async function startMailServer({ size }: { size?: number } = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  let mishap: MailMishap | undefined;
  let letsIn = true;
  let asked = 0;
  const take = (step: MailMishap['step']) => {
    const found = mishap?.step === step ? mishap : undefined;
    if (found) mishap = undefined;
    return found;
  };
  async function keep(raw: string, recipients: readonly { address: string }[]) {
    const mail = await new PostalMime().parse(raw);
    for (const { address } of recipients) taken.push({ to: address, mail, raw });
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    ...(size !== undefined && { size }),
    onAuth({ username, password: given }, _, done) {
      const isUser = letsIn && username === user && given === password;
      done(isUser ? null : refusal(535, 'bad user or password'), isUser ? { user } : undefined);
    },
    onRcptTo(_, __, done) {
      asked += 1;
      const found = take('recipient');
      done(found && 'code' in found ? refusal(found.code, found.says) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const found = take('content');
        if (found && 'code' in found) return done(refusal(found.code, found.says));
        void keep(Buffer.concat(chunks).toString(), session.envelope.rcptTo).then(() => {
          if (!take('answer-lost')) return done();
          for (const connection of server.connections) connection.close();
        });
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    taken,
    befall(next) {
      mishap = next;
    },
    letIn(is) {
      letsIn = is;
    },
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

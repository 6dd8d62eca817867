import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { wordsFor } from '../../src/locales/index.ts';
import type { Button, Message, Reader } from '../../src/message/message.ts';
import type { MayLeave } from '../../src/platform/leave.ts';
import { failureOf } from './failure.ts';
import { attachedBytes } from './limits.ts';
import { pictureId, renderMessage } from './render.ts';
import { giveMail, serverOf } from './session.ts';

export type Sender = { name: string; address: string };

/** One mail to be written. */
export type Letter = {
  to: string;
  message: Message;
  reader: Reader;
  /** The same for the same message, so that a mailbox which has it already knows it again. */
  id: string;
  /** The id of the mail that this one follows. */
  after?: string;
  linkOf?(button: Button): string | undefined;
  /** Where the reader turns mail off, without a word. */
  unsubscribe?: string | undefined;
  mayLeave?: MayLeave | undefined;
};

/** Writes mails and gives them to the server. */
export type Mailer = {
  /** The id of a mail, made of what it is about: the same whenever it is made. */
  idOf(parts: readonly string[]): string;
  /** @throws {AdapterError} */
  send(letter: Letter): Promise<void>;
};

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

type Attachment = { filename: string; content: Buffer; cid?: string };

/** The pictures and files of a message, as far as a mail server takes them. */
function attachmentsOf({ blocks, files = [] }: Message): Attachment[] {
  const pictures = blocks.flatMap((block) => (block.kind === 'image' ? [block.png] : []));
  const all = [
    ...pictures.map((png, at) => ({
      filename: `picture-${at + 1}.png`,
      content: Buffer.from(png),
      cid: pictureId(at),
    })),
    ...files.map(({ name, bytes }) => ({ filename: name, content: Buffer.from(bytes) })),
  ];
  let left = attachedBytes;
  return all.filter(({ content }) => {
    left -= content.length;
    return left >= 0;
  });
}

export function createMailer({ url, from }: { url: string; from: Sender }): Mailer {
  const server = serverOf(url);
  const [, domain = 'localhost'] = from.address.split('@');

  const write = (letter: Letter): Promise<Buffer> => {
    const { to, message, reader, id, after, unsubscribe, linkOf = () => undefined } = letter;
    const rendered = renderMessage(message, { reader, words: wordsFor(reader.locale), linkOf });
    const mail = new MailComposer({
      ...rendered,
      from,
      to,
      messageId: id,
      ...(after !== undefined && { inReplyTo: after, references: [after] }),
      attachments: attachmentsOf(message),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(unsubscribe !== undefined && {
          'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      // What is attached is in the message itself.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return mail.compile().build();
  };

  return {
    idOf: (parts) => `<${shortHash(JSON.stringify(parts))}@${domain}>`,
    async send(letter) {
      const bytes = await write(letter);
      const { to, mayLeave = () => true } = letter;
      try {
        await giveMail(server, { from: from.address, to, bytes }, mayLeave);
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

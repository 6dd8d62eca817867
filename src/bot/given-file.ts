import type { Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import type { Words } from '../locales/words.ts';
import { UserError } from '../message/errors.ts';
import { note } from '../message/message.ts';
import { fileName } from '../text/text.ts';
import type { BotParts } from './bot-parts.ts';
import { type Call, runCommand } from './run-command.ts';

type Given = Extract<Invocation['input'], { kind: 'file' }>;

/** What a file that is given is given to. */
const taking = 'documents add';

/** A file that was given becomes a document of the committee. After a crash its bytes are no longer at hand. */
export async function runFile(parts: BotParts, call: Call, { name }: Given): Promise<Reply> {
  const command = parts.commands.find((candidate) => candidate.name === taking);
  if (!command) throw new UserError('old-button');
  const shown = fileName(name);
  const interrupted = async () => {
    throw new UserError('file-interrupted', { name: shown });
  };
  return runCommand(parts, { ...call, file: call.file ?? interrupted }, { command, raw: { file: shown } });
}

/** What was written beside a file is not answered; where it asks something, that is said. */
export function withUnread(reply: Reply, { text = '' }: Given, words: Words): Reply {
  if (!text.trim().endsWith('?')) return reply;
  const unread = note(...words.say('file.question-unread'));
  return { ...reply, message: { ...reply.message, blocks: [...reply.message.blocks, unread] } };
}

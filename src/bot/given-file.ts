import type { Command, Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import { parseVerb } from '../command/parse-command.ts';
import { verbsFor } from '../command/verbs.ts';
import type { Words } from '../locales/words.ts';
import { UserError } from '../message/errors.ts';
import { note } from '../message/message.ts';
import { fileName } from '../text/text.ts';
import type { BotParts } from './bot-parts.ts';
import { type Call, runCommand } from './run-command.ts';
import { commandNamed } from './typed-command.ts';

type Given = Extract<Invocation['input'], { kind: 'file' }>;

const isSheetName = (name: string): boolean => /\.(?:csv|tsv|xlsx)$/i.test(name);

/** What a file is given to: the command that is written beside it, else to what its name says. */
function takingCommand({ commands }: BotParts, { caller }: Call, { name, text = '' }: Given): Command {
  const verb = parseVerb(text, verbsFor(commands, caller.reader.locale));
  const written = verb.kind === 'command' ? commandNamed(commands, verb.command) : undefined;
  if (written && Object.values(written.options).some(({ kind }) => kind === 'file')) return written;
  if (/\.(?:ics|ical)$/i.test(name)) return commandNamed(commands, 'calendar import');
  return commandNamed(commands, isSheetName(name) ? 'sheet import' : 'documents add');
}

/** A file that was given becomes a document of the committee, a sheet or a calendar a preview. After a crash its bytes are no longer at hand. */
export async function runFile(parts: BotParts, call: Call, given: Given): Promise<Reply> {
  const { name } = given;
  const command = takingCommand(parts, call, given);
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

import type { Command, Reply } from '../command/command.ts';
import { assignOptions, parseVerb } from '../command/parse-command.ts';
import { requireCommand } from '../command/permit.ts';
import { verbsFor } from '../command/verbs.ts';
import { UserError } from '../message/errors.ts';
import type { Reading } from '../understand/reading.ts';
import type { BotParts } from './bot-parts.ts';
import { type Call, runCommand } from './run-command.ts';

/** @throws {UserError} `old-button` for a command that there is no more */
export function commandNamed(commands: readonly Command[], name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UserError('old-button');
  return command;
}

/** The most words that are taken for an order, whose options they are handed out to. */
const mostWords = 60;

/** @throws {UserError} `too-many-words` where they would have to be handed out */
export function requireShort(text: string, command: Command | undefined): void {
  const count = text.split(/\s+/).length;
  if (command && Object.keys(command.options).length > 1 && count > mostWords)
    throw new UserError('too-many-words', { count, max: mostWords });
}

/** The command that a line begins with, for somebody whom the plan does not know: it is used or refused as it was typed. */
export function typedCommand(parts: BotParts, call: Call, text: string) {
  const { plan, now, caller } = call;
  const parsed = parseVerb(text, verbsFor(parts.commands, caller.reader.locale));
  if (parsed.kind !== 'command') return undefined;
  const command = commandNamed(parts.commands, parsed.command);
  // Whom the plan does not know is refused before what they typed is read, which takes longer.
  if (!caller.role) requireCommand(command, caller);
  const run = (): Promise<Reply> => {
    requireShort(text, command);
    const raw = assignOptions(command, parsed.rest, { plan, now, calendar: parts.calendar, caller });
    return runCommand(parts, call, { command, raw });
  };
  return { command, run };
}

/** Words of a typed command in English that say nothing of the language of who typed it: `help move`. */
const mostTyped = 3;
/** Whether a line is a short command in English, which does not change the language of the answer. */
export const isShortTyped = (text: string, reading: Reading, language: string): boolean =>
  language === 'en' && reading.kind === 'command' && text.trim().split(/\s+/).length <= mostTyped;

import { createHash, randomUUID } from 'node:crypto';
import type { Bot } from '../bot/bot.ts';
import type { Caller, Command, Form, Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import type { FetchFile } from '../domain/library.ts';
import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import { UserError } from '../message/errors.ts';
import type { Button, Message, MessageFile } from '../message/message.ts';
import { refusalText } from '../views/refusal.ts';
import { describeCommand } from './describe-options.ts';
import { operationName } from './operation.ts';
import { plainMessage } from './plain-message.ts';
import { readArguments } from './read-arguments.ts';

/** What may be called next, with the arguments that do what a button would do. */
export type Next = { label: string; operation: string; arguments: Readonly<Record<string, string>> };

/** What became of a call. */
export type Outcome = {
  isDone: boolean;
  /** Of what was not done: what it is called for machines, the same in every language. */
  code?: string;
  text: string;
  data?: unknown;
  next: readonly Next[];
  files: readonly MessageFile[];
};

/** The bot as programs use it. */
export type OperatedBot = Pick<Bot, 'keep' | 'work' | 'given' | 'dispatch'>;

/** Who is spoken for, by what program, and on what bot. */
export type Operator = {
  bot: OperatedBot;
  /** Somebody known, with `program` set. */
  caller: Caller;
  /** A name by which a call that comes twice acts once; without it each call is one of its own. */
  once?: string | undefined;
};

const failed = (code: string, text: string): Outcome => ({ isDone: false, code, text, next: [], files: [] });

/** A refusal that no command has given. */
export function refusedOutcome(error: unknown, words: Words): Outcome {
  if (error instanceof UserError) return failed(error.code, refusalText(error, words));
  throw error;
}

/** What can be pressed beside a message, without what its lines carry. */
const buttonsOf = ({ blocks }: Message): Button[] =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? [...block.buttons] : []));

/** What is asked for: each option by the name it is given by, the first of what may be chosen, and the call so far. */
function askedOutcome({ fields, command, known }: Form, words: Words): Outcome {
  const operation = operationName({ name: command });
  const missing = fields.filter((field) => field.missing);
  const each = missing.map(({ name, label, choices, examples }) => {
    const offered = choices.map((choice) => `${choice.value} (${choice.label})`).join(', ');
    return `${name}: ${label} ${offered || (examples ?? '')}`.trim();
  });
  const first = words.text('cli.missing', { fields: missing.map(({ name }) => name).join(', ') });
  const asked = missing.length > 0 ? [first, ...each] : [describeCommand({ name: command }, words)];
  return {
    ...failed('missing', [...asked, `${operation} ${JSON.stringify(known)}`].join('\n')),
    next: [{ label: command, operation, arguments: known }],
  };
}

function outcomeOf(reply: Reply, { caller }: Operator): Outcome {
  const words = wordsFor(caller.reader.locale);
  if (reply.kind === 'form') return askedOutcome(reply.form, words);
  const { message, data, code } = reply;
  return {
    isDone: !reply.failed,
    ...(reply.failed && { code: code ?? 'refused' }),
    text: plainMessage(message, { reader: caller.reader, words }),
    ...(data !== undefined && { data }),
    next: buttonsOf(message).map(({ label, command, options }) => ({
      label,
      operation: operationName({ name: command }),
      arguments: options,
    })),
    files: message.files ?? [],
  };
}

function eventId({ caller, once }: Operator, input: Invocation['input']): string {
  if (once === undefined) return randomUUID();
  return createHash('sha256')
    .update(JSON.stringify([caller.account, once, input]))
    .digest('base64url');
}

function invocationOf(operator: Operator, input: Invocation['input']): Invocation {
  const { account, platform, program = 'read' } = operator.caller;
  const event = { source: platform, id: eventId(operator, input) };
  return { event, account, platform, program, once: true, input };
}

/** Has the bot do something that may change what is kept, as a line in a chat does. */
async function work(operator: Operator, input: Invocation['input'], file?: FetchFile): Promise<Outcome> {
  const { bot, caller } = operator;
  const invocation = invocationOf(operator, input);
  if (!(await bot.keep(invocation))) return failed('twice', wordsFor(caller.reader.locale).text('web.twice'));
  const reply = await bot.work(invocation, file);
  await bot.given(invocation);
  return outcomeOf(reply, operator);
}

/** Calls a command in somebody's name: with their rights, through everything that a line in a chat goes through. */
export async function runOperation(command: Command, value: unknown, operator: Operator): Promise<Outcome> {
  try {
    const { options, file } = readArguments(command, value);
    const input = { kind: 'command' as const, command: command.name, options };
    if (command.effect !== 'reads') return await work(operator, input, file);
    return outcomeOf(await operator.bot.dispatch(invocationOf(operator, input)), operator);
  } catch (error) {
    return refusedOutcome(error, wordsFor(operator.caller.reader.locale));
  }
}

/** Says a line in somebody's name, as they would in a chat. */
export const sayLine = (text: string, operator: Operator): Promise<Outcome> =>
  work(operator, { kind: 'text', text, chat: true });

import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import { parseVerb } from '../command/parse-command.ts';
import { verbsFor } from '../command/verbs.ts';
import type { Instant } from '../domain/instant.ts';
import type { CliContext } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { typedText } from './parse-arguments.ts';
import { printMessage } from './print-message.ts';
import { writeOut } from './write-out.ts';

/** What only shows what the words say. */
const isPicture = /\.png$/i;

/** Gives words or a command to the bot, as the person of the command line. */
export function invoke(
  { session, locale, person }: CliContext,
  input: Invocation['input'],
  { now, as = person }: { now: Instant; as?: string },
): Promise<Reply> {
  const event = { source: 'cli', id: randomUUID() };
  const account = `terminal:${as}`;
  return session.bot.dispatch({ event, platform: 'terminal', account, locale, once: true, input }, now);
}

/** Runs a command of the bot, typed as in a chat. */
export async function runCommandLine(context: CliContext): Promise<Outcome> {
  const { typed, options, words, locale, now } = context;
  const verbs = verbsFor(commands, locale);
  const parsed = parseVerb(typed.join(' '), verbs);
  if (parsed.kind === 'empty' && !options.json) return refused(words.text('cli.usage'), 2, 'usage');
  const verbLength =
    parsed.kind === 'command'
      ? typed.join(' ').split(/\s+/).length - parsed.rest.split(/\s+/).filter(Boolean).length
      : 1;
  const reply = await invoke(context, { kind: 'text', text: typedText(typed, verbLength) }, { now });
  if (reply.kind === 'form') {
    const missing = reply.form.fields.filter((field) => field.missing);
    const fields = missing.map(({ label }) => label).join(' ');
    return refused(words.text('cli.missing', { fields }), 2, 'missing');
  }
  const text = printMessage(reply.message, context);
  if (reply.failed) return refused(text, parsed.kind === 'unknown' ? 2 : 1, reply.code);
  const file = reply.message.files?.find(({ name }) => options.out !== undefined || !isPicture.test(name));
  if (file) {
    const path = options.out ?? file.name;
    const said = `${text}\n${resolve(context.cwd, path)}`;
    return writeOut(context, { path, bytes: file.bytes, said });
  }
  return options.json ? json(reply.data ?? { summary: reply.message.summary, text }) : done(text);
}

import type { Command } from '../command/command.ts';
import { assignAll, parseVerb, resolveTyped } from '../command/parse-command.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import { verbsFor } from '../command/verbs.ts';
import type { Order } from './reading.ts';

/** Verbs that are everyday words: after them a free text is a question rather than an option. */
const everyday = new Set(['help', 'undo', 'when']);

/** A line that begins with a verb. */
export type Typed = { command: Command; rest: string; verb: string };

/** The command whose verb a line begins with, in the reader's language or in English. */
export function readVerb(line: string, commands: readonly Command[], locale: string): Typed | undefined {
  const parsed = parseVerb(line, verbsFor(commands, locale));
  const command = parsed.kind === 'command' && commands.find(({ name }) => name === parsed.command);
  if (parsed.kind !== 'command' || !command) return undefined;
  return { command, rest: parsed.rest, verb: line.slice(0, line.length - parsed.rest.length).trim() };
}

/** The order of a typed command when its verb and every option are understood to the last word. */
export function readTyped({ command, rest }: Typed, context: ResolveContext): Order | undefined {
  const named = Object.entries(command.options).filter(([, { picked }]) => !picked);
  const options = assignAll(command, rest, context);
  if (!options) return undefined;
  const isComplete = named.every(([name, option]) => {
    const raw = options[name];
    if (raw === undefined || raw.trim() === '') return option.optional === true;
    // A name that several things fit is understood, too: which one is asked.
    return !('refused' in resolveTyped(option, raw, context));
  });
  if (!isComplete) return undefined;
  const [only] = named;
  if (
    everyday.has(command.name) &&
    rest !== '' &&
    only &&
    !isMeant(command.name, options[only[0]] ?? '', context)
  )
    return undefined;
  return { command: command.name, options };
}

/** Whether the text after an everyday verb is what the command takes. */
function isMeant(name: string, raw: string, context: ResolveContext): boolean {
  if (name === 'when') return 'value' in resolveTyped({ kind: 'date' }, raw, context) || /\d/.test(raw);
  if (name === 'undo') return /^\d+$/.test(raw) || context.plan.deadlines.some(({ id }) => id === raw);
  return raw.split(/\s+/).length <= 2;
}

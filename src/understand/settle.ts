import type { Command } from '../command/command.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import type { Language } from '../language/language.ts';
import { nearestLocale } from '../locales/index.ts';
import type { ActContext } from './act-rule.ts';
import { isHeldBack, readByExample } from './by-example.ts';
import type { Heard } from './hear.ts';
import { isSpeltOut, readVerb } from './read-command.ts';
import type { Reading } from './reading.ts';

/** What the rules read, with what the examples say where the rules are not sure; what is typed as a command stands. */
export function settled(
  { reading, language, heard }: { reading: Reading; language: Language; heard: Heard },
  acting: ActContext,
  context: ResolveContext & { commands: readonly Command[] },
): { reading: Reading; language: Language } {
  const typed =
    readVerb(heard.given, context.commands, context.caller.reader.locale) ??
    readVerb(heard.given, context.commands, nearestLocale(heard.language));
  const isTyped = typed !== undefined;
  // Whoever types a command is told which of its words do not fit; one that asks may be a question as well.
  if (isTyped && (isSpeltOut(typed, heard.language) || !isInterrogative(typed.command)))
    return { reading, language };
  if (reading.kind !== 'command') return { reading: readByExample(reading, heard, acting), language };
  const { kind: _, ...order } = reading;
  const isHeld = !isTyped && isAct(order.command, context) && isHeldBack(order, heard);
  return { reading: isHeld ? { kind: 'unsure', doubt: 'guess', order } : reading, language };
}

/** Commands whose verb begins a question, too. */
const isInterrogative = ({ name }: Command): boolean => name === 'when' || name === 'why' || name === 'ask';

const isAct = (name: string, { commands }: { commands: readonly Command[] }): boolean =>
  commands.some((command) => command.name === name && command.effect !== 'reads');

import type { Command } from '../command/command.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import type { Language } from '../language/language.ts';
import type { ActContext } from './act-rule.ts';
import { besideItem, describedItem } from './beside-item.ts';
import { isHeldBack, readByExample } from './by-example.ts';
import type { Heard } from './hear.ts';
import { isSpeltOut, typedIn } from './read-command.ts';
import type { Order, Reading } from './reading.ts';

/** What the rules read, with what the examples say where the rules are not sure; what is typed as a command stands. */
export function settled(
  given: { reading: Reading; language: Language; heard: Heard },
  acting: ActContext,
  context: ResolveContext & { commands: readonly Command[] },
): { reading: Reading; language: Language } {
  const { reading, language } = weighed(given, acting, context);
  const other = reading.kind === 'command' ? besideItem(given.heard, acting.plan) : undefined;
  const isPartial = other !== undefined && reading.kind === 'command' && isAct(reading.command, context);
  if (!isPartial) return { reading, language };
  const { kind: _, ...order } = reading;
  return { reading: { kind: 'unsure', doubt: 'words', order, words: other }, language };
}

/** What the rules and the examples make of a line, before it is looked at what stands beside its item. */
function weighed(
  { reading, language, heard }: { reading: Reading; language: Language; heard: Heard },
  acting: ActContext,
  context: ResolveContext & { commands: readonly Command[] },
): { reading: Reading; language: Language } {
  const typed = typedIn(heard, context.commands, context.caller.reader.locale);
  const isTyped = typed !== undefined;
  const described = isTyped && !isSpeltOut(typed, heard.language) ? describedItem(reading, heard) : undefined;
  if (described) return { reading: { kind: 'command', ...described }, language };
  // Whoever types a command is told which of its words do not fit; one that asks may be a question as well.
  if (isTyped && (isSpeltOut(typed, heard.language) || !isInterrogative(typed.command)))
    return { reading, language };
  if (reading.kind !== 'command') return { reading: readByExample(reading, heard, acting), language };
  const { kind: _, ...order } = reading;
  const isHeld = !isTyped && isAct(order.command, context) && isHeldBack(order, heard);
  return { reading: isHeld ? heldBack(order, heard, acting) : reading, language };
}

/** Of an order that is held back: what the examples tell in its place, where they are sure, or the order to be confirmed. */
function heldBack(order: Order, heard: Heard, acting: ActContext): Reading {
  const instead = readByExample({ kind: 'question', text: heard.line }, heard, acting);
  return instead.kind === 'command' ? instead : { kind: 'unsure', doubt: 'guess', order };
}

/** Commands whose verb begins a question, too. */
const isInterrogative = ({ name }: Command): boolean => name === 'when' || name === 'why' || name === 'ask';

const isAct = (name: string, { commands }: { commands: readonly Command[] }): boolean =>
  commands.some((command) => command.name === name && command.effect !== 'reads');

import type { Caller, Command } from '../command/command.ts';
import { isForProgram, permits } from '../command/permit.ts';

/** What a program calls a command: `deadline_move`. */
export const operationName = ({ name }: Pick<Command, 'name'>): string => name.replaceAll(' ', '_');

/** Whether a program may call a command in somebody's name, as far as that does not depend on the item it is called on. */
export const isOffered = (command: Command, caller: Caller): boolean =>
  permits(caller, typeof command.right === 'string' ? command.right : 'see') &&
  isForProgram(caller.program ?? 'change', command);

/** The command that a program calls by a name; undefined for none, and for one that is not for programs. */
export const commandCalled = (commands: readonly Command[], name: string): Command | undefined =>
  commands.find((command) => !command.inPerson && operationName(command) === name);

/** Whether a call can be made as it stands: what a button does may be no program's, or only open a form. */
export function isCallable(
  { operation, arguments: given }: { operation: string; arguments: Readonly<Record<string, string>> },
  commands: readonly Command[],
): boolean {
  const options = commandCalled(commands, operation)?.options;
  return (
    options !== undefined &&
    Object.entries(options).every(([name, { optional }]) => optional || Object.hasOwn(given, name))
  );
}

import type { Command } from '../../src/command.ts';

/** What a command is called inside the group that bears its own name: in Discord a name cannot be both. */
const ownName = 'show';

/** The words after `/congress` by which Discord knows a command: one, or a group and one. */
export function pathOf(command: Command, commands: readonly Command[]): readonly string[] {
  const words = command.name.split(' ');
  const [first = ''] = words;
  const isGroup = commands.some(({ name }) => name.startsWith(`${first} `));
  return words.length === 1 && isGroup ? [first, ownName] : words;
}

/** The command that stands at a path; undefined when there is none any more. */
export const commandAt = (path: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find((command) => pathOf(command, commands).join(' ') === path.join(' '));

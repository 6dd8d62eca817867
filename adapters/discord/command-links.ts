import type { Command } from '../../src/command/command.ts';
import { slashOf } from './command-tree.ts';
import type { Surface } from './installs.ts';
import type { CommandLinkOf } from './markdown.ts';
import type { CommandIds, Registration } from './register.ts';

/** The commands as Discord shows them to be pressed: `</deadline add:123>`. */
export type CommandLinks = {
  /** The commands were registered, and have these ids. */
  learn(ids: Registration['ids']): void;
  /** Those of a private chat with the bot, or of the servers. */
  in(where: 'private' | 'server'): CommandLinkOf;
};

export function createCommandLinks(commands: readonly Command[]): CommandLinks {
  let known: ReadonlyMap<Surface, CommandIds> = new Map();
  return {
    learn(ids) {
      known = ids;
    },
    in: (where) => (name) => {
      const command = commands.find((each) => each.name === name);
      const slash = command ? slashOf(command, commands) : [];
      const id = (known.get(where) ?? known.get('everywhere'))?.get(slash[0] ?? '');
      return id === undefined ? undefined : `</${slash.join(' ')}:${id}>`;
    },
  };
}

import type { Command } from '../../src/command.ts';

/** The shortcuts of the manifest, each with the command that it fills in: the first of those that exist. */
const shortcuts: Readonly<Record<string, readonly string[]>> = {
  objective_new: ['objective add'],
  followup_from_message: ['commitment add', 'deadline add'],
};

/** The command of a shortcut; one that is not ours is answered like an old button. */
export const commandOfShortcut = (callback: string, commands: readonly Command[]): string =>
  (shortcuts[callback] ?? []).find((wanted) => commands.some(({ name }) => name === wanted)) ?? '';

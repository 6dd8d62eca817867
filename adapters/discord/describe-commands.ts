import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../src/command/command.ts';
import type { Option } from '../../src/command/option.ts';
import { mainRoot, slashOf } from './command-tree.ts';
import { fitCommand } from './fit-command.ts';
import { contextsOf, type Installs, type Surface } from './installs.ts';
import { commandLimits } from './limits.ts';
import { choiceNames, describe, namesOf, withDistinctNames } from './names.ts';

/** What is registered with Discord. */
export type Registered = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'default_member_permissions' | 'name_localizations'
> & {
  name_localizations?: LocalizationMap | null;
  /** Discord's own schema wants a number here, and gives it back as text. */
  default_member_permissions: number;
};

function describeOption([name, option]: readonly [string, Option]): APIApplicationCommandBasicOption {
  const named = {
    name,
    name_localizations: namesOf(name, [`discord.option.${name}`]),
    ...describe(`option.${name}`),
    required: option.optional !== true,
  };
  const common = { ...named, type: ApplicationCommandOptionType.String as const };
  switch (option.kind) {
    case 'choice':
      return {
        ...common,
        choices: option.choices
          .slice(0, commandLimits.choices)
          .map((value) => ({ ...choiceNames(value), value })),
      };
    case 'text':
      return { ...common, max_length: option.max ?? 200 };
    case 'date':
    case 'dates':
    case 'rule':
      return common;
    case 'file':
      return { ...named, type: ApplicationCommandOptionType.Attachment as const };
    case 'deadline':
    case 'objective':
    case 'item':
    case 'person':
    case 'request':
    case 'poll':
    case 'reminder':
    case 'question':
    case 'commitment':
    case 'organisation':
    case 'indicator':
    case 'round':
      return { ...common, autocomplete: true };
  }
}

function describeCommand(command: Command, name: string): APIApplicationCommandSubcommandOption {
  const options = Object.entries(command.options)
    .filter(([, { pressed }]) => !pressed)
    .map(describeOption);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    name_localizations: namesOf(name, [`discord.name.${command.name}`, `verb.${command.name}`]),
    ...describe(`command.${command.name}`),
    // Discord wants what is required first, whatever the order in which it is typed elsewhere.
    options: withDistinctNames(options.toSorted((a, b) => Number(b.required) - Number(a.required))),
  };
}

function describeGroup(name: string, members: readonly APIApplicationCommandSubcommandOption[]) {
  const group: APIApplicationCommandSubcommandGroupOption = {
    type: ApplicationCommandOptionType.SubcommandGroup,
    name,
    name_localizations: namesOf(name, [`discord.name.${name}`]),
    ...describe(`discord.group.${name}`),
    options: withDistinctNames(members),
  };
  return group;
}

type Placed = { command: Command; slash: readonly string[] };

/** What stands under a name after the slash: a command itself, or its subcommands, those of three words in groups. */
function describeUnder(root: string, placed: readonly Placed[]): readonly APIApplicationCommandOption[] {
  const [only] = placed;
  if (only && only.slash.length === 1) return describeCommand(only.command, root).options ?? [];
  const seconds = [...new Set(placed.map(({ slash }) => slash[1] ?? ''))];
  const options = seconds.map((second): APIApplicationCommandOption => {
    const members = placed.filter(({ slash }) => slash[1] === second);
    const [first] = members;
    if (first && first.slash.length === 2) return describeCommand(first.command, second);
    return describeGroup(
      second,
      members.map(({ command, slash }) => describeCommand(command, slash[2] ?? '')),
    );
  });
  return withDistinctNames(options);
}

/**
 * The commands as Discord registers them: some names that are guessed first, and `/congress` for the rest. They are hidden
 * from people who may not write, unless the server's own settings say otherwise; who may what is checked by the bot itself.
 */
export function describeCommands(
  commands: readonly Command[],
  surface: Surface,
  installs: Installs = { forOneself: false },
): Registered[] {
  const placed = commands.map((command) => ({ command, slash: slashOf(command, commands) }));
  const roots = [...new Set([mainRoot, ...placed.map(({ slash }) => slash[0] ?? '')])];
  const described = roots.map((root): Registered => {
    const members = placed.filter(({ slash }) => slash[0] === root);
    const [only] = members;
    const isCommand = only !== undefined && only.slash.length === 1;
    return fitCommand({
      type: ApplicationCommandType.ChatInput as const,
      name: root,
      ...(root !== mainRoot && {
        name_localizations: namesOf(root, [`discord.name.${root}`, `verb.${root}`]),
      }),
      ...describe(isCommand ? `command.${only.command.name}` : `discord.group.${root}`),
      default_member_permissions: Number(PermissionFlagsBits.SendMessages),
      options: [...describeUnder(root, members)],
      ...contextsOf(surface, installs),
    });
  });
  return withDistinctNames(described);
}

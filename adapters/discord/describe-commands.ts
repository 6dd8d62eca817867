import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../../src/command/command.ts';
import { isListed, pathOf } from './command-tree.ts';
import { fitCommand } from './fit-command.ts';
import { commandLimits } from './limits.ts';
import { choiceNames, describe, namesOf, withDistinctNames } from './names.ts';

/** What is registered with Discord. */
export type Registered = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'default_member_permissions'
> & {
  /** Discord's own schema wants a number here, and gives it back as text. */
  default_member_permissions: number;
};

const rootName = 'congress';

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
    case 'rule':
      return common;
    case 'file':
      return { ...named, type: ApplicationCommandOptionType.Attachment as const };
    case 'deadline':
    case 'objective':
    case 'item':
    case 'person':
    case 'request':
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

/**
 * The commands as Discord registers them: `/congress` with a subcommand for each, those of two words in groups. It is
 * hidden from people who may not write, unless the server's own settings say otherwise; who may what is checked by the
 * bot itself.
 */
export function describeCommands(
  commands: readonly Command[],
  { inGuild }: { inGuild: boolean },
): Registered[] {
  const listed = commands.filter(isListed);
  const paths = listed.map((command) => ({ command, path: pathOf(command, commands) }));
  const top = [...new Set(paths.map(({ path }) => path[0] ?? ''))];
  const options = top.map((first): APIApplicationCommandOption => {
    const members = paths.filter(({ path }) => path[0] === first);
    const [only] = members;
    if (only && only.path.length === 1) return describeCommand(only.command, first);
    return describeGroup(
      first,
      members.map(({ command, path }) => describeCommand(command, path[1] ?? '')),
    );
  });
  return [
    fitCommand({
      type: ApplicationCommandType.ChatInput as const,
      name: rootName,
      ...describe('discord.group.congress'),
      default_member_permissions: Number(PermissionFlagsBits.SendMessages),
      options: withDistinctNames(options),
      ...(!inGuild && {
        integration_types: [ApplicationIntegrationType.GuildInstall],
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      }),
    }),
  ];
}

import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
} from 'discord.js';
import type { Bot } from '../../src/bot/bot.ts';
import { decodeButton } from '../../src/command/button-id.ts';
import type { Command } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Role } from '../../src/domain/person.ts';
import { fileName } from '../../src/text/text.ts';
import { commandAt } from './command-tree.ts';
import { menuId } from './controls.ts';
import { type Draft, type Drafts, isDraft } from './drafts.ts';
import { readForm } from './form.ts';
import type { Attachment } from './given.ts';
import { namedMentions } from './mentions.ts';
import { draftOfMessage } from './message-command.ts';
import { keptOrigin, type Origin } from './origin.ts';
import { accountName, placeIn, platform } from './places.ts';

/** What Discord handed over, as the bot takes it. */
export type Received = { origin: Origin; locale: string } & (
  | { kind: 'invocation'; command: string; invocation: Invocation; attachments: readonly Attachment[] }
  /** A form that was filled in wrongly, opened again with what was typed. */
  | { kind: 'reopen'; invocation: Invocation; typed: Draft['options'] }
  | { kind: 'completion'; query: Parameters<Bot['complete']>[0] }
  /** A command, button or form of an earlier version, or from before a restart. */
  | { kind: 'old' }
);

export type ReceiveContext = {
  commands: readonly Command[];
  drafts: Drafts;
  /** Roles of the server, and the roles of the plan that they stand for. */
  roles: readonly { id: string; role: Role }[];
  /** Ids of the roles that whoever speaks has in the server, where the event itself does not tell them. */
  held?: readonly string[];
};

type Option = APIApplicationCommandInteractionDataOption<InteractionType>;

/** The words after the name of a command, and the options typed there. */
function readPath(given: readonly Option[] = []): { path: string[]; options: readonly Option[] } {
  const [first] = given;
  if (
    first?.type !== ApplicationCommandOptionType.Subcommand &&
    first?.type !== ApplicationCommandOptionType.SubcommandGroup
  )
    return { path: [], options: given };
  const inner = readPath(first.options as readonly Option[]);
  return { path: [first.name, ...inner.path], options: inner.options };
}

const rawOptions = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(
    options.flatMap((option) =>
      'value' in option ? [[option.name, namedMentions(String(option.value))]] : [],
    ),
  );

/** A button's id, without the number that makes it unique in its message. */
const readButton = (id: string, drafts: Drafts): Draft | undefined =>
  isDraft('button', id) ? drafts.get('button', id) : decodeButton(id.split(':').slice(0, 3).join(':'));

const pressedId = ({ data }: APIMessageComponentInteraction): string =>
  data.component_type === ComponentType.StringSelect && data.custom_id.startsWith(`${menuId}:`)
    ? (data.values[0] ?? '')
    : data.custom_id;

/** Whether somebody took the bot along to where it was not invited: a private chat of others, another server. */
function isApart({
  guild_id: guild,
  context,
  authorizing_integration_owners: owners,
}: APIInteraction): boolean {
  if (context === InteractionContextType.PrivateChannel) return true;
  return guild !== undefined && owners !== undefined && !('0' in owners) && '1' in owners;
}

function originOf(interaction: APIInteraction, user: string): Origin {
  const { id, token, application_id: application } = interaction;
  return {
    channel: interaction.channel?.id ?? interaction.channel_id ?? '',
    user,
    interaction: { application, id, token },
    ...(isApart(interaction)
      ? { apart: 'yes' as const }
      : interaction.guild_id === undefined && { private: 'yes' as const }),
    ...('message' in interaction && interaction.message && { inPlace: 'yes' as const }),
  };
}

/** The role of the plan that somebody's roles in the server stand for. */
export const roleAmong = (
  told: readonly string[] | undefined,
  { roles, held = [] }: Pick<ReceiveContext, 'roles' | 'held'>,
): Role | undefined => roles.find(({ id }) => (told ?? held).includes(id))?.role;

function speakerOf({ member, user }: APIInteraction, context: Pick<ReceiveContext, 'roles' | 'held'>) {
  const id = (member?.user ?? user)?.id;
  if (id === undefined) return undefined;
  const role = roleAmong(member?.roles, context);
  return { user: id, identity: { platform, account: accountName(id), ...(role && { role }) } };
}

/** The command that an interaction gives, with its raw options; a draft when the form is to be opened again. */
function draftOf(
  interaction: APIInteraction,
  { commands, drafts }: ReceiveContext,
): { draft?: Draft | undefined; reopens?: boolean } | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type === ApplicationCommandType.Message)
        return { draft: draftOfMessage({ data: interaction.data }) };
      if (interaction.data.type !== ApplicationCommandType.ChatInput) return undefined;
      const { path, options } = readPath(interaction.data.options);
      const command = commandAt([interaction.data.name, ...path], commands)?.name;
      return { draft: command === undefined ? undefined : { command, options: rawOptions(options) } };
    }
    case InteractionType.MessageComponent: {
      const id = pressedId(interaction);
      const reopens = isDraft('form', id);
      return { draft: reopens ? drafts.get('form', id) : readButton(id, drafts), reopens };
    }
    case InteractionType.ModalSubmit: {
      const { custom_id, components } = interaction.data;
      const known = readButton(custom_id, drafts);
      return {
        draft: known && { ...known, options: { ...known.options, ...readForm(components) } },
      };
    }
    default:
      return undefined;
  }
}

/** The files that were attached to a slash command. */
function attachmentsOf(interaction: APIInteraction): readonly Attachment[] {
  const data = interaction.type === InteractionType.ApplicationCommand ? interaction.data : undefined;
  const resolved = data && 'resolved' in data ? data.resolved : undefined;
  return resolved && 'attachments' in resolved ? Object.values(resolved.attachments ?? {}) : [];
}

/** What an interaction asks for; undefined for kinds that the bot has no use for. */
export function receiveInteraction(
  interaction: APIInteraction,
  context: ReceiveContext,
): Received | undefined {
  const speaker = speakerOf(interaction, context);
  if (!speaker) return undefined;
  const { user, identity } = speaker;
  const origin = originOf(interaction, user);
  const locale = 'locale' in interaction ? interaction.locale : 'en';
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const { path, options } = readPath(interaction.data.options);
    const command = commandAt([interaction.data.name, ...path], context.commands)?.name;
    const focused = options.find((option) => 'focused' in option && option.focused);
    if (command === undefined || !focused || !('value' in focused)) return undefined;
    const query = { ...identity, command, option: focused.name, typed: String(focused.value) };
    return { kind: 'completion', origin, locale, query };
  }
  const found = draftOf(interaction, context);
  if (!found) return undefined;
  const { draft, reopens } = found;
  if (!draft) return { kind: 'old', origin, locale };
  const attachments = attachmentsOf(interaction);
  const [file] = attachments;
  const invocation: Invocation = {
    ...identity,
    locale,
    ...placeIn(origin),
    origin: keptOrigin(origin),
    event: { source: platform, id: interaction.id },
    // Without options the command asks for all of them, and does nothing.
    input: file
      ? { kind: 'file', name: fileName(file.filename) }
      : { kind: 'command', command: draft.command, options: reopens ? {} : draft.options },
  };
  return reopens
    ? { kind: 'reopen', origin, locale, invocation, typed: draft.options }
    : { kind: 'invocation', origin, locale, invocation, command: draft.command, attachments };
}

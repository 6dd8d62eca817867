import { setTimeout as wait } from 'node:timers/promises';
import type { Interaction } from './interactions.ts';
import type { Held } from './messages.ts';
import { chatWith } from './routes.ts';
import { type Component, nested } from './rules.ts';
import type { Attached, Discord } from './server.ts';
import { newSnowflake } from './snowflake.ts';

export type Where = {
  inPrivate?: boolean;
  locale?: string;
  roles?: string[];
  manages?: boolean;
  apart?: 'chat' | 'server';
};
type Values = Readonly<Record<string, string>>;

const types = { subcommand: 1, group: 2, string: 3, attachment: 11 } as const;

/** The options of a slash command as the client sends them: groups and subcommands from the outside in. */
function commandOptions(
  path: readonly string[],
  values: Values,
  { focused, attached }: { focused?: string; attached?: string } = {},
): object[] {
  const leaves = Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type: value === attached ? types.attachment : types.string,
    ...(name === focused && { focused: true }),
  }));
  return path.reduceRight<object[]>(
    (options, name, at) => [{ name, options, type: at === path.length - 1 ? types.subcommand : types.group }],
    leaves,
  );
}

/** Names that stand beside `/congress`. */
const roots = ['ask', 'deadline', 'commitment', 'follow-up', 'people', 'poll'];

/** A command as it comes with an interaction. */
function used(path: string, ...[values, given]: [Values, Parameters<typeof commandOptions>[2]?]) {
  const words = path.split(' ');
  const isRoot = roots.includes(words[0] ?? '');
  const name = isRoot ? words[0] : 'congress';
  return { id: '1', type: 1, name, options: commandOptions(isRoot ? words.slice(1) : words, values, given) };
}

/** Somebody in Discord, and what they can do there. */
export function personIn(
  discord: Discord,
  user: string,
  { inPrivate, locale = 'en-US', roles = [], manages = false, apart }: Where = {},
) {
  const { rooms, interactions, gateway } = discord;
  const elsewhere = '990000000000000001';
  const channel = apart ? elsewhere : inPrivate ? chatWith(user) : rooms.channel;
  const profile = { id: user, username: `user-${user}`, discriminator: '0', avatar: null, global_name: null };
  const member = {
    user: profile,
    roles,
    permissions: manages ? '32' : '0',
    joined_at: '2020-01-01T00:00:00Z',
    deaf: false,
    mute: false,
  };

  const payload = (interaction: Interaction, type: number, data: object, message?: Held) => ({
    id: interaction.id,
    token: interaction.token,
    application_id: rooms.application,
    version: 1,
    type,
    data,
    channel_id: channel,
    channel: { id: channel, type: apart === 'chat' ? 3 : inPrivate ? 1 : 0 },
    locale,
    entitlements: [],
    authorizing_integration_owners: apart ? { 1: user } : { 0: rooms.guild },
    attachment_size_limit: 0,
    app_permissions: '0',
    ...(apart === 'chat'
      ? { user: profile, context: 2 }
      : inPrivate
        ? { user: profile, context: 1 }
        : { guild_id: apart ? '601' : rooms.guild, member, context: 0 }),
    ...(message && {
      message: { ...discord.messages.show(message), flags: message.flags | (message.ephemeral ? 64 : 0) },
    }),
  });

  function act(type: number, data: object, message?: Held) {
    const interaction = interactions.begin(channel, message?.id);
    const event = payload(interaction, type, data, message);
    gateway.dispatch('INTERACTION_CREATE', event);
    return { interaction, event };
  }

  /** The id of a button, or of a menu's option, by its label. */
  function controlOf({ components }: Held, label: string): { custom_id: string; values?: string[] } {
    const all = components.flatMap(nested);
    const button = all.find((each) => each.label === label && each.custom_id);
    if (button?.custom_id) return { custom_id: button.custom_id };
    for (const menu of all)
      for (const option of menu.options ?? [])
        if (option.label.includes(label)) return { custom_id: menu.custom_id ?? '', values: [option.value] };
    throw new Error(`no “${label}” in ${JSON.stringify(components)}`);
  }

  const until = async (interaction: Interaction, has: (interaction: Interaction) => boolean) => {
    for (let tries = 0; tries < 2_500 && !has(interaction); tries++) await wait(10);
    if (!has(interaction)) throw new Error(`not answered: ${JSON.stringify(interaction)}`);
    return interaction;
  };

  return {
    channel,
    /** Uses a slash command, such as `deadline move`. */
    slash: (path: string, values: Values = {}) => act(2, used(path, values)).interaction,
    /** Uses a slash command with a file attached to an option. */
    attach(path: string, option: string, file: Attached) {
      const resolved = { attachments: { [file.id]: { ...file, ephemeral: true } } };
      return act(2, { ...used(path, { [option]: file.id }, { attached: file.id }), resolved }).interaction;
    },
    /** Chooses an entry of the menu of a message. */
    menu(name: string, content: string) {
      const id = newSnowflake();
      const messages = { [id]: { id, content, author: profile, type: 0, channel_id: channel } };
      return act(2, { id: '2', type: 3, name, target_id: id, resolved: { messages } }).interaction;
    },
    complete: (path: string, values: Values, focused: string) =>
      act(4, used(path, values, { focused })).interaction,
    /** Presses a button, or chooses from a menu, by its label. */
    press(message: Held, label: string) {
      const { custom_id, values } = controlOf(message, label);
      const data = values ? { custom_id, values, component_type: 3 } : { custom_id, component_type: 2 };
      return act(3, data, message).interaction;
    },
    pressId: (message: Held, custom_id: string) =>
      act(3, { custom_id, component_type: 2 }, message).interaction,
    /** Fills in the form that an interaction opened. */
    submit(opened: Interaction, values: Values) {
      const modal = opened.modal;
      if (!modal) throw new Error('no form is open');
      const components = modal.components.map(({ component }: Component) => {
        const { type = 0, custom_id = '' } = component ?? {};
        const value = values[custom_id] ?? '';
        const filled = type === 3 ? { values: value === '' ? [] : [value] } : { value };
        return { type: 18, id: 1, component: { type, id: 2, custom_id, ...filled } };
      });
      const message = discord.messages.held.find(({ id }) => id === opened.pressed);
      return act(5, { custom_id: modal.custom_id, components }, message).interaction;
    },
    /** Writes a message, with files attached; names the bot unless in private. */
    say(text: string, ...attachments: Attached[]) {
      const id = newSnowflake();
      gateway.dispatch('MESSAGE_CREATE', {
        id,
        channel_id: channel,
        author: profile,
        type: 0,
        timestamp: new Date().toISOString(),
        attachments,
        content: inPrivate ? text : `<@${rooms.bot.id}> ${text}`,
        mentions: inPrivate ? [] : [rooms.bot],
        ...(inPrivate ? { channel_type: 1 } : { guild_id: rooms.guild, member }),
      });
      return id;
    },
    /** Replies to a message of the bot; names it unless in private. */
    reply(to: Held, text: string) {
      const id = newSnowflake();
      gateway.dispatch('MESSAGE_CREATE', {
        id,
        channel_id: channel,
        author: profile,
        type: 19,
        timestamp: new Date().toISOString(),
        attachments: [],
        content: inPrivate ? text : `<@${rooms.bot.id}> ${text}`,
        mentions: [rooms.bot],
        message_reference: { type: 0, message_id: to.id, channel_id: channel },
        referenced_message: discord.messages.show(to),
        ...(inPrivate ? { channel_type: 1 } : { guild_id: rooms.guild, member }),
      });
      return id;
    },
    /** Waits for the message that answers. */
    answered: async (interaction: Interaction) => {
      await until(interaction, ({ answers, original, pressed }) => {
        const edited = discord.messages.held.find(({ id }) => id === pressed)?.edits ?? 0;
        return answers.length > 0 || (original === pressed && edited > 0);
      });
      return interaction.answers.at(-1) ?? discord.messages.held.find(({ id }) => id === interaction.pressed);
    },
    opened: (interaction: Interaction) => until(interaction, ({ modal }) => modal !== undefined),
    suggested: async (interaction: Interaction) =>
      (await until(interaction, ({ choices }) => choices !== undefined)).choices ?? [],
    /** Waits for the message that replies to another. */
    async repliedTo(id: string): Promise<Held> {
      for (let tries = 0; tries < 2_500; tries++) {
        const found = discord.messages.held.find(({ reference }) => reference === id);
        if (found) return found;
        await wait(10);
      }
      throw new Error('nobody replied');
    },
  };
}

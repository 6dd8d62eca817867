import { type APIInteraction, PermissionFlagsBits } from 'discord.js';
import type { Invocation } from '../../src/command/invocation.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { platform } from './places.ts';

const setting = 'discord.welcomed';

/** Servers in which somebody who manages them has seen the first steps. */
export type Welcome = {
  /**
   * The invocation that shows the first steps after the first thing that a manager of a server does there with the bot;
   * undefined when they need none. Discord does not say who has invited the bot.
   */
  after(interaction: APIInteraction, invocation: Invocation): Promise<Invocation | undefined>;
};

const manages = ({ member }: APIInteraction): boolean =>
  (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageGuild) !== 0n;

/** Where people are linked already, the bot is no newcomer. */
export function createWelcome({ settings, plan }: Pick<ChatHost, 'settings' | 'plan'>): Welcome {
  const known = new Set<string>();

  async function isNew(guild: string, account: string): Promise<boolean> {
    if (known.has(guild)) return false;
    known.add(guild);
    const welcomed = ((await settings.getSetting(setting)) ?? []) as readonly string[];
    if (welcomed.includes(guild)) return false;
    await settings.setSetting(setting, [...welcomed, guild]);
    const accounts = ((await plan())?.people ?? []).flatMap((person) => person.accounts);
    return !accounts.some((other) => other.startsWith(`${platform}:`) && other !== account);
  }

  return {
    async after(interaction, invocation) {
      const { guild_id: guild } = interaction;
      if (guild === undefined || !manages(interaction)) return undefined;
      if (!(await isNew(guild, invocation.account))) return undefined;
      return {
        ...invocation,
        event: { source: platform, id: `welcome:${interaction.id}` },
        input: { kind: 'command', command: 'welcome', options: {} },
      };
    },
  };
}

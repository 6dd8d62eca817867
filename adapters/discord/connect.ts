import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../../src/command/command.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Words } from '../../src/locales/words.ts';
import { cureOf } from '../../src/views/unreached.ts';
import { postAnswer } from './callbacks.ts';
import { codes, discordCode, failureOf } from './failure.ts';
import {
  allowForOneself,
  installsOf,
  linkForOneself,
  type OwnApplication,
  readApplication,
} from './installs.ts';
import { registerCommands } from './register.ts';
import { createPatientCalls } from './rest.ts';
import { renderSentence } from './sentence.ts';

/** What the bot needs in a server, and nothing more. */
const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.CreateEvents |
  PermissionFlagsBits.SendPolls |
  PermissionFlagsBits.PinMessages;

/** The link by which somebody who manages a server invites the bot. */
function inviteLink(application: string, guild?: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
    ...(guild && { guild_id: guild }),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Why a step failed, and what to do. */
function reasonOf(error: unknown, words: Words): string {
  const failure = failureOf(error);
  if (failure.reason === 'unauthorised') return words.text('discord.why-token');
  switch (discordCode(error)) {
    case codes.missingAccess:
    case codes.missingPermissions:
      return words.text('discord.why-access');
    case codes.unknownChannel:
    case codes.unknownGuild:
      return words.text('discord.why-unknown');
    default:
      return [failure.message, failure.place ? cureOf(failure.place, 'Discord', words) : '']
        .filter(Boolean)
        .join('. ');
  }
}

export type ConnectOptions = {
  token: string;
  channel?: string | undefined;
  guild?: string | undefined;
  api: string;
  commands: readonly Command[];
  locale: string;
  /** Makes the test message one of its own, however often it is sent. */
  nonce: string;
};

/**
 * Checks the token, prints the bot's name and its invite link, registers the commands and posts a test message; says
 * of each step what came of it. `failed` is the step at which it ended.
 */
export async function connectDiscord(options: ConnectOptions): Promise<{ lines: string[]; failed?: string }> {
  const { token, channel, guild, api, commands, locale } = options;
  const words = wordsFor(locale);
  const calls = createPatientCalls(api, token);
  const { rest } = calls;
  const lines: string[] = [];

  async function checkToken(): Promise<OwnApplication> {
    const application = await readApplication(rest);
    const { id, name } = application;
    lines.push(words.text('connect.discord-bot', { name, id }));
    lines.push(words.text('connect.discord-invite', { url: inviteLink(id, guild) }));
    return application;
  }

  async function register(own: OwnApplication): Promise<void> {
    const application = own.id;
    // Without it everything else works: who runs the application may have closed that way.
    const installs = await allowForOneself(rest, own).catch(() => installsOf(own));
    if (installs.forOneself)
      lines.push(words.text('connect.discord-oneself', { url: linkForOneself(application) }));
    const { wrote } = await registerCommands(rest, { application, guild, commands, installs });
    const where = guild
      ? words.text('connect.discord-guild', { guild })
      : words.text('connect.discord-everywhere');
    lines.push(
      wrote
        ? words.text('connect.discord-commands', { count: commands.length, where })
        : words.text('connect.discord-same', { where }),
    );
  }

  async function greet(): Promise<void> {
    if (!channel) {
      lines.push(words.text('connect.discord-channel'));
      return;
    }
    await postAnswer(calls, { channel, nonce: options.nonce }, renderSentence('discord.test', locale));
    lines.push(words.text('connect.discord-sent', { channel }));
    lines.push(words.text('connect.discord-next'));
  }

  let step: 'connect.what-token' | 'connect.what-commands' | 'connect.what-message' = 'connect.what-token';
  try {
    const application = await checkToken();
    step = 'connect.what-commands';
    await register(application);
    step = 'connect.what-message';
    await greet();
    return { lines };
  } catch (error) {
    const reason = reasonOf(error, words);
    return { lines, failed: words.text('connect.failed', { what: words.text(step), reason }) };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

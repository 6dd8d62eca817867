import { type APIGatewayBotInfo, Routes } from 'discord.js';
import type { Command } from '../../src/command/command.ts';
import { failureOf } from './failure.ts';
import { installsOf, readApplication } from './installs.ts';
import { missingPermissions } from './look.ts';
import { commandsDiffer } from './register.ts';
import { createPatientCalls } from './rest.ts';

/** What was found out about a connection with Discord; a step that is absent was not tried. */
export type DiscordCheck = {
  bot: { name: string } | { problem: string; isToken: boolean };
  /** How many times the bot may still connect today; Discord takes back the token of one that goes on. */
  starts?: { remaining: number; resetsInMs: number };
  /** Names of permissions that are missing in the channel; undefined when Discord does not say. */
  missing?: readonly string[] | undefined;
  commands?: 'same' | 'differ' | { problem: string };
};

/** Looks at the token, the connections left, the permissions in the channel and the commands; writes nothing. */
export async function checkDiscord(options: {
  token: string;
  channel: string;
  guild?: string | undefined;
  api: string;
  commands: readonly Command[];
}): Promise<DiscordCheck> {
  const { token, channel, guild, api, commands } = options;
  const { rest } = createPatientCalls(api, token);
  try {
    const own = await readApplication(rest);
    const { id: application, name } = own;
    const installs = installsOf(own);
    const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    const missing = await missingPermissions(rest, channel).catch(() => undefined);
    const registered = await commandsDiffer(rest, { application, guild, commands, installs }).then(
      (differ): DiscordCheck['commands'] => (differ ? 'differ' : 'same'),
      (error: unknown) => ({ problem: failureOf(error).message }),
    );
    return {
      bot: { name },
      starts: { remaining: limit.remaining, resetsInMs: limit.reset_after },
      missing,
      ...(registered && { commands: registered }),
    };
  } catch (error) {
    const { message, reason } = failureOf(error);
    return { bot: { problem: message, isToken: reason === 'unauthorised' } };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

import { commands } from '../../../commands/index.ts';
import { hourMs } from '../../domain/instant.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** Each attempt to connect counts; below this a loop of restarts would cost the token. */
const leastStarts = 10;

/** The token of Discord, the connections left, the permissions and the commands, where it is set; nothing is written. */
export const checkDiscord: Check = async ({ config, words }) => {
  const {
    DISCORD_TOKEN: token,
    DISCORD_CHANNEL: channel,
    DISCORD_GUILD: guild,
    DISCORD_API_URL: api,
  } = config;
  if (!token || !channel) return [skipped('discord', words.text('doctor.discord-off'))];
  const discord = await import('../../../adapters/discord/index.ts');
  const {
    bot,
    starts,
    missing,
    commands: registered,
  } = await discord.checkDiscord({
    token,
    channel,
    guild,
    api,
    commands,
  });
  if ('problem' in bot) {
    const key = bot.isToken ? 'doctor.discord-token' : 'doctor.discord-away';
    return [fix('discord token', words.text(key, { problem: bot.problem }))];
  }
  const found: Finding[] = [ok('discord token', words.text('doctor.discord-bot', bot))];
  if (starts && starts.remaining < leastStarts) {
    const hours = Math.ceil(starts.resetsInMs / hourMs);
    found.push(fix('discord starts', words.text('doctor.discord-starts', { ...starts, hours })));
  }
  found.push(ok('discord intents', words.text('doctor.discord-intents')));
  if (missing) {
    const names = missing.join(', ');
    found.push(
      names === ''
        ? ok('discord permissions', words.text('doctor.discord-permissions'))
        : fix('discord permissions', words.text('doctor.discord-permissions-missing', { names })),
    );
  }
  if (registered === 'same') found.push(ok('discord commands', words.text('doctor.discord-commands')));
  if (registered === 'differ')
    found.push(fix('discord commands', words.text('doctor.discord-commands-differ')));
  if (typeof registered === 'object')
    found.push(fix('discord commands', words.text('doctor.discord-commands-unread', registered)));
  return found;
};

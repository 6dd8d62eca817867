import { randomBytes } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import type { ApartContext } from './apart-context.ts';
import { done, type Outcome, refused } from './output.ts';

/** `connect discord`: checks the token, prints the invite link, registers the commands, and sends a test message. */
export async function runConnectDiscord({ config, words }: ApartContext): Promise<Outcome> {
  const {
    DISCORD_TOKEN: token,
    DISCORD_CHANNEL: channel,
    DISCORD_GUILD: guild,
    DISCORD_API_URL: api,
  } = config;
  if (!token) return refused(words.text('connect.token-needed'));
  const { connectDiscord } = await import('../../adapters/discord/index.ts');
  const nonce = `t${randomBytes(8).toString('hex')}`;
  const { lines, failed } = await connectDiscord({
    token,
    channel,
    guild,
    api,
    commands,
    nonce,
    locale: words.locale,
  });
  return failed === undefined
    ? done(lines.join('\n'))
    : { ...refused(failed), stdout: lines.map((line) => `${line}\n`).join('') };
}

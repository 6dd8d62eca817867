import { randomBytes } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import type { Words } from '../locales/words.ts';
import { done, type Outcome, refused } from './output.ts';

async function connectToDiscord(config: Config, words: Words): Promise<Outcome> {
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
    ...{ token, channel, guild, api, commands, nonce },
    locale: words.locale,
  });
  return failed === undefined
    ? done(lines.join('\n'))
    : { ...refused(failed), stdout: lines.map((line) => `${line}\n`).join('') };
}

const platforms: Readonly<Record<string, (config: Config, words: Words) => Promise<Outcome>>> = {
  discord: connectToDiscord,
};

/** Connects a chat platform: checks its settings, says what is still to do, and sends a test message. Needs no data. */
export async function connect(platform: string | undefined, config: Config, words: Words): Promise<Outcome> {
  const run = platform !== undefined && Object.hasOwn(platforms, platform) ? platforms[platform] : undefined;
  return run ? run(config, words) : refused(words.text('connect.which'), 2);
}

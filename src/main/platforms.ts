import { createButtonLinks } from '../command/button-links.ts';
import type { Adapter } from '../platform/adapter.ts';
import type { ChatHost } from '../platform/chat-host.ts';
import { realNow } from '../process/clock.ts';
import type { Config } from '../settings/config.ts';
import { usesEmail } from '../settings/email-settings.ts';
import { usesSlack } from '../settings/slack-settings.ts';
import { slackOptions } from './slack-options.ts';

/** A chat platform: whether it is configured, and how its adapter is made, loaded only then. */
type Platform = {
  isConfigured(config: Config): boolean;
  open(config: Config, host: ChatHost): Promise<Adapter>;
};

const slack: Platform = {
  isConfigured: usesSlack,
  async open(config, host) {
    const { createSlackAdapter } = await import('../../adapters/slack/index.ts');
    return createSlackAdapter(slackOptions(config), host);
  },
};

const discord: Platform = {
  isConfigured: ({ DISCORD_TOKEN, DISCORD_CHANNEL }) => Boolean(DISCORD_TOKEN && DISCORD_CHANNEL),
  async open(config, host) {
    const { createDiscordAdapter } = await import('../../adapters/discord/index.ts');
    const { DISCORD_TOKEN: token = '', DISCORD_CHANNEL: channel = '' } = config;
    const { DISCORD_GUILD: guild, DISCORD_FORUM: forum } = config;
    const { DISCORD_ROLES: roles = [], DISCORD_API_URL: api } = config;
    return createDiscordAdapter({ token, channel, guild, forum, roles, api }, host);
  },
};

const email: Platform = {
  isConfigured: usesEmail,
  async open(config, host) {
    const { createEmailAdapter } = await import('../../adapters/email/index.ts');
    const { EMAIL_SMTP_URL: url = '', EMAIL_FROM: from = { name: '', address: '' } } = config;
    const links = createButtonLinks(host.settings, {
      now: realNow,
      address: () => config.CONGRESS_WEB_URL,
    });
    return createEmailAdapter({ url, from, committee: config.EMAIL_COMMITTEE, links }, host);
  },
};

/** In order of preference: a person gets their reminders on the first that reaches them. */
const platforms: readonly Platform[] = [slack, discord, email];

/** Whether people speak with the bot on a platform, rather than in the terminal alone. */
export const hasPlatform = (config: Config): boolean =>
  platforms.some(({ isConfigured }) => isConfigured(config));

/** The adapters of the configured platforms, not started yet. */
export const openPlatforms = (config: Config, host: ChatHost): Promise<Adapter[]> =>
  Promise.all(
    platforms.filter(({ isConfigured }) => isConfigured(config)).map(({ open }) => open(config, host)),
  );

import type { Adapter } from '../adapter.ts';
import type { ChatHost } from '../chat-host.ts';
import type { Config } from '../config.ts';

/** A chat platform: whether it is configured, and how its adapter is made, loaded only then. */
type Platform = {
  isConfigured(config: Config): boolean;
  open(config: Config, host: ChatHost): Promise<Adapter>;
};

/** In order of preference: a person is told on the first that reaches them. */
const platforms: readonly Platform[] = [];

/** Whether people speak with the bot on a platform, rather than in the terminal alone. */
export const hasPlatform = (config: Config): boolean =>
  platforms.some(({ isConfigured }) => isConfigured(config));

/** The adapters of the configured platforms, not started yet. */
export const openPlatforms = (config: Config, host: ChatHost): Promise<Adapter[]> =>
  Promise.all(
    platforms.filter(({ isConfigured }) => isConfigured(config)).map(({ open }) => open(config, host)),
  );

import type { REST } from 'discord.js';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createPins, type InChannel, type Pins } from '../../src/platform/pins.ts';
import { codes, discordCode, failureOf } from './failure.ts';

/** Discord's own name for it; the library knows only the older one, which may pin no longer what this permission allows. */
const routeOf = ({ channel, id }: InChannel): `/${string}` => `/channels/${channel}/messages/pins/${id}`;

const refusals = new Set<number>([codes.missingAccess, codes.missingPermissions, codes.tooManyPins]);

/** Pins in Discord. */
export const createDiscordPins = ({
  host,
  rest,
}: {
  host: Pick<ChatHost, 'settings' | 'log'>;
  rest: REST;
}): Pins =>
  createPins({
    settings: host.settings,
    name: 'discord.pins',
    async pin(message) {
      await rest.put(routeOf(message));
      return undefined;
    },
    async unpin(message) {
      await rest.delete(routeOf(message));
    },
    refuses: (error) => refusals.has(discordCode(error) ?? 0),
    failed: (error) =>
      host.log.warn({ reason: failureOf(error).message }, 'Discord: a board could not be pinned or unpinned'),
  });

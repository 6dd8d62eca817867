import type { AdapterHealth } from '../../src/platform/adapter.ts';
import type { Watch } from './post.ts';

const deadToken = 'Discord does not take the token: set DISCORD_TOKEN to a new one and start again';

const unseen =
  'the bot does not see the committee’s channel: it was removed from the server, or the channel is hidden from it; invite it again with the link of “congress connect discord”';

/** How the connection is, as the gateway and the calls tell it. */
export type HealthRecord = Watch & {
  read(): AdapterHealth;
  /** Whether the bot sees the committee's channel. */
  sees(isSeen: boolean): void;
  /** The gateway's own state. */
  gateway(health: AdapterHealth): void;
};

/** A refused token makes it down, until a call is taken again; otherwise the gateway decides. */
export function createHealth(): HealthRecord {
  let connection: AdapterHealth = { state: 'starting' };
  let isRefused = false;
  let isSeen = true;
  return {
    read() {
      if (isRefused) return { state: 'down', reason: deadToken };
      return isSeen || connection.state !== 'up' ? connection : { state: 'down', reason: unseen };
    },
    sees(now) {
      isSeen = now;
    },
    gateway(health) {
      connection = health;
    },
    worked() {
      isRefused = false;
    },
    failed({ reason }) {
      if (reason === 'unauthorised') isRefused = true;
    },
  };
}

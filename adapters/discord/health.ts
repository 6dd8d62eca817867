import type { AdapterHealth } from '../../src/platform/adapter.ts';
import type { Watch } from './post.ts';

const deadToken = 'Discord does not take the token: set DISCORD_TOKEN to a new one and start again';

/** How the connection is, as the gateway and the calls tell it. */
export type HealthRecord = Watch & {
  read(): AdapterHealth;
  /** The gateway's own state. */
  gateway(health: AdapterHealth): void;
};

/** A refused token makes it down, until a call is taken again; otherwise the gateway decides. */
export function createHealth(): HealthRecord {
  let connection: AdapterHealth = { state: 'starting' };
  let isRefused = false;
  return {
    read: () => (isRefused ? { state: 'down', reason: deadToken } : connection),
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

import type { Adapter } from '../../src/adapter.ts';
import type { ChatHost } from '../../src/chat-host.ts';
import { accountsOf, formatInTeam, homeTeam } from './accounts.ts';
import { createClient } from './client.ts';
import type { SlackOptions } from './options.ts';
import { createPosting } from './post.ts';
import { createWorkspaces } from './workspaces.ts';

export type { SlackOptions } from './options.ts';

/** Slack: translates what happens there into invocations, and messages into blocks. */
export async function createSlackAdapter(options: SlackOptions, host: ChatHost): Promise<Adapter> {
  const { apiUrl, channel } = options;
  const workspaces = createWorkspaces({
    createClient: (token) => createClient(token, { apiUrl, log: host.log }),
    homeToken: options.botToken,
    tokenOf: async () => undefined,
  });
  return {
    platform: 'slack',
    tells: 'private',
    health: () => ({ state: 'up' }),
    async start() {
      await workspaces.home();
    },
    async stop() {},
    placeOf(to, plan) {
      const id =
        to.kind === 'committee'
          ? channel && (channel.includes('/') ? channel : formatInTeam({ team: homeTeam, id: channel }))
          : accountsOf(to.person, plan).map(formatInTeam)[0];
      return id ? { platform: 'slack', id } : undefined;
    },
    ...createPosting({ workspaces, plan: host.plan }),
    async answer() {},
  };
}

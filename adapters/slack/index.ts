import { setTimeout as wait } from 'node:timers/promises';
import { wordsFor } from '../../src/locales/index.ts';
import type { Adapter, AdapterHealth } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createPrivateChats } from '../../src/platform/private-chats.ts';
import { realNow } from '../../src/process/clock.ts';
import { accountsOf, formatInTeam, homeTeam } from './accounts.ts';
import { createDispatch } from './app.ts';
import { createAssistant } from './assistant.ts';
import { withCanvases } from './canvas.ts';
import { createCarrying } from './carry.ts';
import { createClient } from './client.ts';
import { toAdapterError } from './failure.ts';
import { createHome } from './home.ts';
import { createHttpConnection } from './http.ts';
import { createInstalling } from './install.ts';
import { createInstallations } from './installations.ts';
import { createLinks } from './links.ts';
import { noteScopes } from './manifest.ts';
import type { Connection, SlackOptions } from './options.ts';
import { createSlackPace } from './pace.ts';
import { createProfiles } from './people.ts';
import { createSlackPins } from './pins.ts';
import { createPosting } from './post.ts';
import { createProfileRefresh } from './profile-refresh.ts';
import { createReplying } from './reply.ts';
import { createResponseUrls } from './response-url.ts';
import { createReplySender } from './send-reply.ts';
import { createSightings } from './sightings.ts';
import { createSocketConnection } from './socket.ts';
import { createSteps } from './steps.ts';
import { createUploads } from './upload.ts';
import { createWorkspaces } from './workspaces.ts';

export { type ConnectionCheck, checkConnection } from './connect.ts';
export { createManifest, creationLink, writeManifest } from './manifest.ts';
export type { SlackOptions } from './options.ts';

/** How long a stop waits for answers that are under way. */
const settleWithinMs = 4_000;

/** Slack: translates what happens there into invocations, and messages into blocks. */
export async function createSlackAdapter(options: SlackOptions, host: ChatHost): Promise<Adapter> {
  const { apiUrl, appToken, channel, http, install } = options;
  const { log } = host;
  const installations = createInstallations(host.settings, install?.secretKey);
  const chats = createPrivateChats({ settings: host.settings, now: realNow });
  const workspaces = createWorkspaces({
    chats,
    createClient: (token, mayLeave) => createClient(token, { apiUrl, log, mayLeave }),
    homeToken: options.botToken,
    tokenOf: installations.tokenOf,
    granted: (team, scopes) => noteScopes(team, scopes, log),
  });
  const responses = createResponseUrls(apiUrl);
  const sendReply = createReplySender({ workspaces, responses, now: realNow, log });
  const uploads = createUploads({ apiUrl, log });
  const sightings = await createSightings(host.settings);
  const pins = createSlackPins({ host, workspaces });
  const messages = createPosting({ workspaces, uploads, pins, sightings, plan: host.plan });
  const posting = withCanvases(messages, { workspaces, settings: host.settings });
  const carrying = createCarrying({ workspaces, uploads });
  const replying = createReplying({ host, workspaces, sendReply, carrying, sightings });
  const refresh = createProfileRefresh({ host, workspaces, sightings });
  const placeOf: Adapter['placeOf'] = (to, plan) => {
    const id =
      to.kind === 'committee'
        ? channel && (channel.includes('/') ? channel : formatInTeam({ team: homeTeam, id: channel }))
        : accountsOf(to.person, plan).map(formatInTeam)[0];
    return id ? { platform: 'slack', id } : undefined;
  };
  const home = createHome({ host, workspaces });
  const { dispatch, settled } = createDispatch({
    host,
    workspaces,
    replying,
    sightings,
    profiles: createProfiles(),
    refresh,
    home,
    assistant: createAssistant({ host, workspaces }),
    links: createLinks({ host, workspaces, page: options.page, channel }),
    steps: createSteps({ host, workspaces, posting: { ...posting, placeOf } }),
    apiUrl,
    async uninstalled(team) {
      await installations.remove(team);
      workspaces.forget(team);
    },
  });
  const put: typeof installations.put = async (installation) => {
    await installations.put(installation);
    workspaces.forget(installation.team);
  };
  const connections: Connection[] = [];
  if (host.receives && http) {
    const words = wordsFor((await host.plan())?.locale ?? 'en');
    const installing = install && createInstalling({ install, apiUrl, installations: { put }, words, log });
    connections.push(createHttpConnection({ ...http, dispatch, installing, now: realNow, log }));
  }
  if (host.receives && appToken)
    connections.push(createSocketConnection({ appToken, apiUrl, dispatch, log }));
  let state: AdapterHealth = { state: 'starting' };
  return {
    platform: 'slack',
    tells: 'private',
    health: () =>
      state.state === 'up'
        ? (connections.map((each) => each.health()).find((each) => each.state !== 'up') ?? state)
        : state,
    async start() {
      try {
        await workspaces.home();
        for (const connection of connections) await connection.start();
        state = { state: 'up' };
        if (host.receives) for (const each of [refresh, home]) each.start();
      } catch (error) {
        const { reason, message } = toAdapterError(error);
        state = { state: reason === 'unauthorised' ? 'down' : 'starting', reason: message };
        throw error;
      }
    },
    async stop() {
      await Promise.allSettled([
        refresh.stop(),
        home.stop(),
        ...connections.map((connection) => connection.stop()),
      ]);
      await Promise.race([settled(), wait(settleWithinMs, undefined, { ref: false })]);
    },
    placeOf,
    ...posting,
    ...createSlackPace(posting, { workspaces, sightings, chats }),
    answer: async (invocation, reply) => void (await replying(invocation, reply)),
  };
}
